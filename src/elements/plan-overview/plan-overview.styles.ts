import {css} from 'lit';

export default css`
  .section + .section {
    margin-block-start: calc(6 * var(--_space));
  }

  .section > [part='heading'] {
    font-size: 1.3em;
  }

  /* Rows of parts, and not columns: what unfolds moves only what is below it. */
  :is(.preamble, .context, .roles, .monitoring, .sources),
  .section > .body-list {
    align-items: start;
    column-gap: calc(5 * var(--_space));
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    row-gap: calc(2.5 * var(--_space));
  }

  .section > [part='heading'] {
    grid-column: 1 / -1;
    margin-block-end: var(--_space);
  }

  :is(.preamble, .context, .roles, .monitoring, .sources) > [part='heading'] {
    margin-block-end: 0;
  }

  .part > [part='heading'] {
    font-size: 1.1em;
  }

  .motto {
    font-size: 1.1em;
    font-style: italic;
  }

  .entries > li + li {
    margin-block-start: var(--_space);
  }

  .label {
    margin-block-end: 0;
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    min-block-size: var(--_target);
    padding-block: 0.6em;
  }

  details + details {
    border-block-start: var(--_border-width) solid var(--_line);
  }

  details[open] {
    padding-block-end: var(--_space);
  }

  .vision {
    border-block-start: var(--_border-width) solid var(--_line);
    padding-block: var(--_space);
  }

  .vision > ul {
    margin: 0;
  }

  .people > .muted {
    margin: 0;
  }

  .swot-grid {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .quarter {
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    padding: calc(2 * var(--_space));
  }

  .quarter > [part='heading'] {
    font-size: 1.1em;
  }

  .body-list > li {
    border-inline-start: 0.2em solid var(--_accent);
    padding-inline-start: calc(2 * var(--_space));
  }

  .body-list .body-list {
    margin-block-start: calc(2 * var(--_space));
  }

  .body-name {
    column-gap: var(--_space);
    display: flex;
    flex-wrap: wrap;
  }

  .footnote p {
    display: inline;
  }

  @container (inline-size >= 40em) {
    .swot-grid {
      grid-template-columns: 1fr 1fr;
    }

    .vision {
      column-gap: calc(3 * var(--_space));
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 9fr);
    }
  }

  /* In a grid, pages break between a heading and what follows it. */
  @media print {
    :is(.preamble, .context, .roles, .monitoring, .sources),
    .section > .body-list {
      display: block;
    }

    .part,
    .section > .body-list > li {
      margin-block-start: calc(2.5 * var(--_space));
    }

    [part='heading'] {
      break-after: avoid;
    }

    .part,
    .quarter,
    .body-list > li {
      break-inside: avoid;
    }

    .more > summary {
      display: none;
    }
  }
`;
