import {css} from 'lit';

/** The numbers of the plan: bars, and the same in links and lists. */
export default css`
  .lines {
    column-gap: calc(4 * var(--_space));
    display: flex;
    flex-wrap: wrap;
  }

  .lines > p {
    margin: 0;
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
    max-inline-size: 30em;
  }

  .share rect {
    fill: var(--_accent);
  }

  .filling {
    fill: var(--_shade);
    stroke: var(--_shade);
    stroke-width: 4px;
  }

  .mark {
    fill: var(--_page);
    overflow: visible;
  }

  .bar-part .gap {
    fill: var(--_page);
    stroke: none;
  }

  .tight {
    display: none;
  }

  /* What has not begun is not filled. */
  .neutral .filling {
    fill: var(--_tint);
  }

  .neutral .mark {
    fill: var(--_shade);
  }

  .group-planned .filling {
    stroke-dasharray: 8 4;
  }

  .group-unknown .filling {
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
    text-decoration: none;
  }

  .tiles a:hover {
    border-color: var(--_accent);
  }

  .number {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
    font-weight: bold;
    line-height: 1.2;
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

  .fields .below {
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
  }

  :is(.summary, .visions) .part {
    margin-block-start: calc(3 * var(--_space));
  }

  @container (inline-size >= 40em) {
    .part > .bar .tight {
      display: inline;
    }

    .field {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 5fr);
    }
  }

  @media (forced-colors: active) {
    .bar-part .filling {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar-part .gap {
      fill: Canvas;
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

    .field {
      break-inside: avoid;
    }
  }
`;
