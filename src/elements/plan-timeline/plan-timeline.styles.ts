import {css} from 'lit';

/** Names beside their bars; where there is little room, above them. */
export default css`
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
  }

  .group {
    margin-block: calc(3 * var(--_space)) 0;
  }

  .group > .group-head,
  .row {
    display: grid;
    gap: 0 calc(2 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }

  .group-head > [part='heading'],
  .unknown > [part='heading'] {
    font-size: 1.15em;
  }

  .rows,
  .unknown > ul {
    border-block-start: var(--_border-width) solid var(--_line);
    margin: 0;
  }

  .row {
    border-block-end: var(--_border-width) solid var(--_line);
    break-inside: avoid;
  }

  .entry {
    min-block-size: var(--_target);
    padding-block: var(--_space);
    position: relative;
  }

  .entry > p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .title {
    font-weight: 600;
  }

  /* The whole entry leads where its title leads. */
  .entry a::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .number {
    color: var(--_text-muted);
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9em;
    gap: 0.3em calc(1.5 * var(--_space));
  }

  .unknown > ul {
    column-gap: calc(4 * var(--_space));
    columns: 22em;
  }

  .unknown .entry {
    border-block-end: var(--_border-width) solid var(--_line);
    break-inside: avoid;
  }

  .unknown .entry > .muted {
    font-size: 0.9em;
  }

  @container (inline-size >= 40em) {
    .group > .group-head,
    .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .group-head > .years {
      align-self: end;
      grid-column: 2;
    }
  }

  @media print {
    .group-head {
      break-after: avoid;
    }

    .as-table:not([open]),
    .as-table > summary {
      display: none;
    }
  }
`;
