import {css} from 'lit';

/** What a search found. */
export default css`
  .hits {
    margin-block-end: calc(4 * var(--_space));
  }

  .hits > .plain {
    margin: 0;
  }

  .hit {
    border-block-start: var(--_border-width) solid var(--_line);
    padding-block: calc(1.5 * var(--_space));
  }

  .hit > [part='heading'] {
    font-size: 1.1em;
    margin-block-end: calc(0.5 * var(--_space));
  }

  .hit > [part='heading'] > a {
    display: inline-block;
    min-block-size: 24px;
  }

  .kind {
    color: var(--_text-muted);
    display: block;
    font-size: 0.85rem;
    font-size: max(0.8em, 0.85rem);
    font-weight: normal;
  }

  .hit p {
    margin-block-end: calc(0.5 * var(--_space));
    max-inline-size: 45em;
  }

  .hit p > a,
  [part='empty'] li > a {
    display: inline-block;
    min-block-size: 24px;
  }

  .hits button {
    margin-block-start: var(--_space);
  }
`;
