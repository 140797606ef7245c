import {css} from 'lit';

/** How that looks which is fetched when the plan is there: what has changed, what can be taken along, and paper. */
export default css`
  .exports,
  .permalink {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .exports {
    margin-block-start: calc(2 * var(--_space));
  }

  .permalink {
    column-span: all;
  }

  .permalink button {
    padding-inline: 0;
  }

  .change {
    font-weight: normal;
  }

  .changes li {
    margin-block-end: var(--_space);
  }

  summary {
    padding-block: 0.3em;
  }

  @media print {
    .more,
    .exports,
    .permalink,
    .changes:not([open]) {
      display: none;
    }

    .sort-label {
      display: inline;
    }

    tr:not(.details) {
      break-inside: avoid;
    }

    .group-head,
    .goal-head {
      break-after: avoid;
    }
  }
`;
