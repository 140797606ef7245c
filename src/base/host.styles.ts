import {css} from 'lit';

/** What every element undoes of the page around it, and how focus, icons and hidden words look. */
export default css`
  :host {
    cursor: auto;
    font-style: normal;
    hyphens: manual;
    list-style: none;
    text-align: start;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    scroll-margin-block: 6em;
  }

  .icon {
    block-size: 1.1em;
    flex: none;
    inline-size: 1.1em;
  }

  .for-readers {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
