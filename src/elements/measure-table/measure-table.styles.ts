import {css} from 'lit';

export default css`
  /* About as high as search and filters, so that nothing moves when they come. */
  .controls-to-come {
    min-block-size: 19em;
  }

  @container (inline-size < 40em) {
    .controls-to-come {
      min-block-size: 33em;
    }
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  caption {
    color: var(--_text-muted);
    padding-block-end: var(--_space);
    text-align: start;
  }

  th,
  td {
    hyphens: auto;
    overflow-wrap: anywhere;
    padding: calc(1.2 * var(--_space)) calc(1.5 * var(--_space));
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 2px solid var(--_border);
    padding-block: 0;
    vertical-align: middle;
    white-space: nowrap;
  }

  [part='row'] > * {
    border-block-end: var(--_border-width) solid var(--_line);
  }

  .title {
    font-weight: 600;
    inline-size: 35%;
  }

  td.number {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .actors,
  .status {
    min-inline-size: 9em;
  }

  [data-locale='de-simple'] :is(th, td) {
    hyphens: manual;
  }

  .more {
    inline-size: 1%;
    white-space: nowrap;
  }

  .late,
  .timeframe {
    display: block;
    margin-block-start: calc(0.5 * var(--_space));
  }

  .late {
    color: var(--_text-muted);
  }

  .sort {
    background: none;
    border-color: transparent;
    color: inherit;
    font-weight: bold;
    margin-inline: calc(-1.5 * var(--_space));
  }

  .sort-label {
    display: none;
  }

  .group-head > th {
    background: var(--_surface);
    border-block-start: 0.2em solid var(--_accent);
    color: var(--_text-on-surface);
    font-weight: normal;
    padding-block: calc(1.5 * var(--_space));
  }

  .group-title {
    font-family: var(--_font-heading);
    font-size: 1.2em;
    font-weight: bold;
  }

  .group-head p {
    margin-block: calc(0.5 * var(--_space)) 0;
  }

  .group-head .more-button {
    margin-inline-start: calc(-1 * var(--_space));
  }

  .motto {
    font-style: italic;
  }

  .goal-head > th {
    border-block-end: var(--_border-width) solid var(--_line);
    color: var(--_text-muted);
    font-weight: normal;
    padding-block-start: calc(2 * var(--_space));
  }
`;
