import {css} from 'lit';

/** The table below the bars; where there is little room, its rows are blocks with the names of their columns. */
export default css`
  .as-table {
    margin-block-start: calc(3 * var(--_space));
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    min-block-size: var(--_target);
    padding-block: 0.6em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: var(--_border-width) solid var(--_line);
    overflow-wrap: anywhere;
    padding: var(--_space);
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 600;
  }

  .from,
  .to {
    min-inline-size: 8em;
  }

  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }

    thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    tr {
      border-block-end: var(--_border-width) solid var(--_line);
      padding-block: var(--_space);
    }

    tbody th,
    td {
      border: 0;
      padding: 0;
    }

    td:empty {
      display: none;
    }

    [data-label]::before {
      color: var(--_text-muted);
      content: attr(data-label) ': ';
      content: attr(data-label) ': ' / '';
    }
  }
`;
