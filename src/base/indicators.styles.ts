import {css} from 'lit';

/** Indicators with the table of their values. */
export default css`
  .values {
    border-collapse: collapse;
    inline-size: auto;
    margin-block: calc(0.5 * var(--_space)) 0;
  }

  .values th,
  .values td {
    border-block-end: var(--_border-width) solid var(--_line);
    padding: 0.2em var(--_space);
    text-align: start;
    white-space: normal;
  }

  .values caption {
    padding: 0;
  }

  .values th {
    font-weight: normal;
  }

  .values thead th {
    color: var(--_text-muted);
  }

  .indicators > li + li {
    margin-block-start: calc(1.5 * var(--_space));
  }
`;
