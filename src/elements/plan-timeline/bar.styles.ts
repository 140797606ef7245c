import {css} from 'lit';

/** The lane of an entry with its bars. At both ends there is room for the sign that a bar goes on. */
export default css`
  .lane {
    --_bar: var(--_shade, var(--_accent));
    block-size: 1.8em;
    display: block;
    inline-size: calc(100% - 1.8em);
    margin-inline: 0.9em;
    overflow: visible;
  }

  .lane.years {
    color: var(--_text-muted);
    display: flex;
    font-variant-numeric: tabular-nums;
  }

  .years > * {
    flex: 1 1 0;
    font-size: 0.9em;
    min-inline-size: 0;
    white-space: nowrap;
  }

  .bar,
  .arrow {
    fill: var(--_bar);
  }

  .bar {
    stroke: var(--_bar);
    stroke-linejoin: round;
    stroke-width: 3px;
  }

  .year-line {
    stroke: var(--_line);
  }

  .as-of {
    stroke: currentColor;
    stroke-dasharray: 3 3;
    stroke-width: 2px;
  }

  .sample {
    block-size: 1.2em;
    inline-size: 1em;
    vertical-align: -0.2em;
  }

  .row > .lane {
    margin-block-end: var(--_space);
  }

  @container (inline-size < 40em) {
    .bare {
      display: none;
    }

    .minor {
      visibility: hidden;
    }
  }

  @container (inline-size >= 40em) {
    /* As high as the words beside it, and never the reason why a row is high. */
    .row > .lane {
      block-size: 0;
      margin-block-end: 0;
      min-block-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .bar,
    .arrow,
    .as-of {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .year-line {
      stroke: GrayText;
    }
  }

  @media print {
    .lane {
      --_bar: currentColor;
    }
  }
`;
