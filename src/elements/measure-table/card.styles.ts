import {css} from 'lit';

/** The rows of the table as cards. */
export const cards = css`
  table.measures,
  table.measures > tbody,
  table.measures > tbody > tr,
  table.measures > tbody > tr > *,
  table.measures > caption {
    display: block;
  }

  /* Not "display: none": that would take the column heads from screen readers. */
  table.measures > thead {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  .sort {
    display: none;
  }

  .sort-label {
    display: inline;
  }

  [part='row'] {
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    margin-block-start: calc(1.5 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)) var(--_space);
  }

  [part='row'] > * {
    border: 0;
    inline-size: auto;
    min-inline-size: 0;
    padding: 0;
    white-space: normal;
  }

  [data-label] {
    margin-block-start: calc(0.75 * var(--_space));
  }

  [data-label]:empty {
    display: none;
  }

  [data-label]::before {
    color: var(--_text-muted);
    content: attr(data-label) ': ';
    content: attr(data-label) ': ' / '';
    font-size: 0.9em;
  }

  .actors .plain,
  .actors li {
    display: inline;
  }

  .actors li + li::before {
    content: ', ';
  }

  .more-button {
    margin-inline-start: calc(-1 * var(--_space));
  }

  .group-head {
    margin-block-start: calc(3 * var(--_space));
  }

  .goal-head > th {
    border: 0;
    padding-inline: 0;
  }

  .details > td {
    border: 0;
    padding: calc(1.5 * var(--_space)) 0 var(--_space) var(--_space);
  }
`;

/** The same where the container is narrow. */
export const narrowCards = css`
  @container (inline-size < 40em) {
    ${cards}
  }
`;
