import {css} from 'lit';

/** A table that keeps its width and scrolls in a box of its own: its head and the titles of its rows stay in sight. */
export default css`
  /* Positioned, or hidden words in it would widen the page. What has the focus never lies under what stays. */
  .table-box {
    max-block-size: 85vh;
    overflow: auto;
    position: relative;
    scroll-padding: 4em 1em 1em min(45cqi, 20em);
  }

  table.measures {
    min-inline-size: 64em;
  }

  table.measures > thead th,
  [part='row'] > .title {
    background: var(--_page);
    position: sticky;
  }

  table.measures > thead th {
    inset-block-start: 0;
    z-index: 2;
  }

  [part='row'] > .title {
    inset-inline-start: 0;
    z-index: 1;
  }

  table.measures > thead th.title {
    inset-inline-start: 0;
    z-index: 3;
  }

  table.measures .title {
    inline-size: min(45cqi, 20em);
  }

  /* The heads of groups are as wide as the table: their words stay where readers see them, and end there. */
  :is(.group-head, .goal-head) > th > * {
    inline-size: fit-content;
    inset-inline-start: calc(1.5 * var(--_space));
    max-inline-size: calc(100cqi - 3 * var(--_space));
    position: sticky;
  }

  .details > td > * {
    inline-size: calc(100cqi - 6 * var(--_space));
    inset-inline-start: calc(1.5 * var(--_space));
    position: sticky;
  }

  @media print {
    .table-box {
      max-block-size: none;
      overflow: visible;
    }

    table.measures {
      min-inline-size: 0;
    }
  }
`;
