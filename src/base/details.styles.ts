import {css} from 'lit';

/** The parts of details under their labels. */
export default css`
  .detail-grid {
    border-inline-start: 0.2em solid var(--_accent);
    column-gap: calc(4 * var(--_space));
    columns: 20em;
    padding-inline-start: calc(2 * var(--_space));
  }

  .detail {
    break-inside: avoid;
    padding-block-end: calc(2 * var(--_space));
  }

  .detail .label {
    color: var(--_text-muted);
    font-size: 0.9em;
    margin-block-end: 0.1em;
  }
`;
