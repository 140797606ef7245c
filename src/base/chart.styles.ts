import {css} from 'lit';

/** Drawings of indicators. */
export default css`
  .chart,
  .sample {
    color: var(--_accent);
  }

  .chart {
    margin-block-start: calc(0.5 * var(--_space));
    max-inline-size: 24em;
  }

  .chart > svg {
    block-size: auto;
    display: block;
    inline-size: 100%;
  }

  .sample {
    block-size: 0.5em;
    inline-size: 1.5em;
    vertical-align: middle;
  }

  .chart line,
  .course,
  .sample line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  .zero,
  .baseline {
    color: var(--_text-muted);
  }

  .chart .zero {
    stroke-width: 1;
  }

  .baseline {
    stroke-dasharray: 2 4;
  }

  .target {
    stroke-dasharray: 8 4;
  }

  .chart circle {
    fill: currentColor;
  }

  .chart text {
    fill: var(--_text-on-surface);
    font-size: 13px;
  }

  .chart-dates {
    color: var(--_text-muted);
    display: flex;
    font-size: 0.9em;
    justify-content: space-between;
  }

  @media (forced-colors: active) {
    .chart,
    .sample,
    .zero,
    .baseline {
      color: CanvasText;
    }

    .chart text {
      fill: CanvasText;
    }
  }

  @media print {
    .chart,
    .sample {
      break-inside: avoid;
      color: inherit;
    }

    .chart text {
      fill: currentColor;
    }
  }
`;
