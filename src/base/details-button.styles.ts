import {css} from 'lit';

/** The button that opens details. */
export default css`
  .more-button {
    background: none;
    border-color: transparent;
    color: var(--_link);
    padding-inline: var(--_space);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .arrow {
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    block-size: 0.5em;
    display: inline-block;
    inline-size: 0.5em;
    margin-inline: 0.4em 0.2em;
    transform: translateY(-0.15em) rotate(45deg);
  }

  [aria-expanded='true'] > .arrow {
    transform: translateY(0.1em) rotate(225deg);
  }
`;
