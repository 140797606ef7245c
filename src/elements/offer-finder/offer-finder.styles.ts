import {css} from 'lit';

export default css`
  /* About as high as search and filters, so that nothing moves when they come. */
  .controls-to-come {
    min-block-size: 13em;
  }

  @container (inline-size < 40em) {
    .controls-to-come {
      min-block-size: 8em;
    }
  }

  :host([shortlist]) .controls-to-come {
    margin-block-end: 4.7em;
  }

  .results {
    margin-block-end: calc(1.5 * var(--_space));
  }

  .offers {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    margin: 0;
  }

  .offers > li {
    display: grid;
    min-inline-size: 0;
  }

  .offers > .wide {
    grid-column: 1 / -1;
  }

  .card {
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
    padding: calc(2 * var(--_space));
    scroll-margin-block-start: 6em;
  }

  .card > * {
    margin: 0;
  }

  .card :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    hyphens: auto;
  }

  .topics {
    font-size: 0.9em;
    margin-block-start: calc(-0.5 * var(--_space));
  }

  .notice {
    border-inline-start: 0.25em solid var(--_shade);
    padding-inline-start: var(--_space);
  }

  .reassurances {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space)) calc(2 * var(--_space));
  }

  .reassurances li {
    display: flex;
    gap: 0.4em;
  }

  .reassurances .icon {
    color: var(--_shade);
    margin-block-start: 0.2em;
  }

  .opening:empty {
    min-block-size: 1.5em;
  }

  .opening .open {
    font-weight: bold;
  }

  .whom > .label {
    color: var(--_text-muted);
    font-size: 0.9em;
    font-weight: normal;
    margin: 0;
  }

  .whom .contacts {
    margin: 0;
  }

  .foot {
    margin-block-start: auto;
    padding-block-start: var(--_space);
  }

  .foot > a {
    color: var(--_text-muted);
    font-size: 0.9em;
  }

  .foot .more-button {
    margin-inline-start: calc(-1 * var(--_space));
  }

  @media (forced-colors: active) {
    .reassurances .icon {
      color: CanvasText;
    }
  }

  @media print {
    .offers {
      display: block;
    }

    .card {
      break-inside: avoid;
      display: block;
      margin-block-end: calc(2 * var(--_space));
    }
  }
`;
