import {css} from 'lit';

export default css`
  .section + .section {
    margin-block-start: calc(6 * var(--_space));
  }

  .section > [part='heading'] {
    font-size: 1.3em;
  }

  .part {
    margin-block-start: calc(3 * var(--_space));
  }

  .part > [part='heading'] {
    font-size: 1.1em;
  }

  .section > p,
  .part,
  .bodies {
    max-inline-size: 50em;
  }

  .summary .part {
    max-inline-size: none;
  }

  .lines {
    column-gap: calc(4 * var(--_space));
    display: flex;
    flex-wrap: wrap;
  }

  .lines > p {
    margin: 0;
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

  .bar {
    border-radius: var(--_radius);
    block-size: 2.2em;
    display: block;
    inline-size: 100%;
  }

  .share {
    block-size: 0.8em;
    border: var(--_border-width) solid var(--_border);
  }

  .share rect {
    fill: var(--_accent);
  }

  .bar-part rect {
    fill: var(--_shade);
    stroke: var(--_shade);
    stroke-width: 4px;
  }

  .mark {
    fill: var(--_page);
    overflow: visible;
  }

  /* What has not begun is not filled. */
  .neutral rect {
    fill: var(--_tint);
  }

  .neutral .mark {
    fill: var(--_shade);
  }

  .group-planned rect {
    stroke-dasharray: 8 4;
  }

  .group-unknown rect {
    stroke-dasharray: 2 4;
  }

  .tiles {
    display: grid;
    gap: calc(1.5 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    margin-block: calc(2 * var(--_space));
  }

  .tiles a {
    align-items: center;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    column-gap: var(--_space);
    display: grid;
    grid-template-columns: auto 1fr;
    min-block-size: var(--_target);
    padding: var(--_space) calc(1.5 * var(--_space));
  }

  .tiles a:hover {
    border-color: var(--_accent);
  }

  .number {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
    font-weight: bold;
    line-height: 1.2;
    text-decoration: none;
  }

  .tile-label {
    color: var(--_link);
    grid-column: 1 / -1;
    text-decoration: underline;
  }

  .group-icon {
    color: var(--_shade);
    display: inline-flex;
    vertical-align: -0.15em;
  }

  .mean {
    max-inline-size: 30em;
  }

  .field {
    align-items: center;
    border-block-start: var(--_border-width) solid var(--_line);
    column-gap: calc(3 * var(--_space));
    display: grid;
    padding-block: var(--_space);
    row-gap: calc(0.5 * var(--_space));
  }

  .field-name {
    margin: 0;
    padding-block: 0.4em;
  }

  .field .bar {
    block-size: 1.5em;
  }

  .numbers {
    column-gap: calc(2 * var(--_space));
    display: flex;
    flex-wrap: wrap;
    margin: 0;
  }

  .below {
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
  }

  .beside {
    margin-block: var(--_space);
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

  .bodies > li {
    border-inline-start: 0.2em solid var(--_accent);
    margin-block-start: calc(2 * var(--_space));
    padding-inline-start: calc(2 * var(--_space));
  }

  .values {
    border-collapse: collapse;
    margin-block: calc(0.5 * var(--_space));
  }

  .values th,
  .values td {
    border-block-end: var(--_border-width) solid var(--_line);
    padding: 0.2em var(--_space);
    text-align: start;
  }

  .footnote p {
    display: inline;
  }

  @container (inline-size >= 40em) {
    .field {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 5fr);
    }

    .swot-grid {
      grid-template-columns: 1fr 1fr;
    }

    .beside {
      column-gap: calc(2 * var(--_space));
      display: grid;
      grid-template-columns: 12em 1fr;
    }
  }

  @media (forced-colors: active) {
    .bar-part rect,
    .share rect {
      fill: Canvas;
      stroke: CanvasText;
    }

    .share rect {
      fill: CanvasText;
    }

    .group-icon,
    .bar-part .mark {
      color: CanvasText;
      fill: CanvasText;
    }
  }

  @media print {
    .bar {
      print-color-adjust: exact;
    }

    .part,
    .field,
    .quarter,
    .bodies > li {
      break-inside: avoid;
    }

    summary {
      display: none;
    }
  }
`;
