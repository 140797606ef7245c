import {css} from 'lit';

/** The badge: accents colour border and icon, never the words. */
export default css`
  .badge {
    align-items: baseline;
    background: var(--_tint);
    border: var(--_border-width) solid var(--_shade);
    border-radius: 0.9em;
    color: var(--_text-on-surface);
    display: inline-flex;
    gap: 0.45em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding-block: 0.1em;
    padding-inline: 0.5em 0.7em;
  }

  .badge .icon {
    align-self: start;
    color: var(--_shade);
    margin-block-start: 0.2em;
  }

  .done {
    --_shade: var(--pw-status-done, #297d67);
    --_tint: var(--pw-status-done-bg, #e8f9f2);
  }

  .active {
    --_shade: var(--pw-status-active, #0949c4);
    --_tint: var(--pw-status-active-bg, #eef4ff);
  }

  .ongoing {
    --_shade: var(--pw-status-ongoing, #3e006e);
    --_tint: var(--pw-status-ongoing-bg, #f6f1ff);
  }

  .review {
    --_shade: var(--pw-status-review, #542d00);
    --_tint: var(--pw-status-review-bg, #fff2e7);
  }

  .stopped {
    --_shade: var(--pw-status-stopped, #b82640);
    --_tint: var(--pw-status-stopped-bg, #fff0f0);
  }

  .neutral {
    --_shade: var(--pw-status-neutral, #3e4550);
    --_tint: var(--pw-status-neutral-bg, #edf2f8);
  }

  @supports (color: light-dark(#000, #fff)) {
    .done {
      --_shade: var(--pw-status-done, light-dark(#297d67, #a2ffd2));
      --_tint: var(--pw-status-done-bg, light-dark(#e8f9f2, #152c21));
    }

    .active {
      --_shade: var(--pw-status-active, light-dark(#0949c4, #528dff));
      --_tint: var(--pw-status-active-bg, light-dark(#eef4ff, #1d2638));
    }

    .ongoing {
      --_shade: var(--pw-status-ongoing, light-dark(#3e006e, #f3c8ff));
      --_tint: var(--pw-status-ongoing-bg, light-dark(#f6f1ff, #2e2131));
    }

    .review {
      --_shade: var(--pw-status-review, light-dark(#542d00, #fab740));
      --_tint: var(--pw-status-review-bg, light-dark(#fff2e7, #302412));
    }

    .stopped {
      --_shade: var(--pw-status-stopped, light-dark(#b82640, #ff737c));
      --_tint: var(--pw-status-stopped-bg, light-dark(#fff0f0, #361f20));
    }

    .neutral {
      --_shade: var(--pw-status-neutral, light-dark(#3e4550, #adb1b5));
      --_tint: var(--pw-status-neutral-bg, light-dark(#edf2f8, #22272e));
    }
  }

  .planned,
  .in-preparation {
    border-style: dashed;
  }

  .badge.unknown {
    --_tint: transparent;
    border-style: dotted;
    color: inherit;
  }

  @media (forced-colors: active) {
    .badge,
    .badge .icon {
      border-color: CanvasText;
      color: CanvasText;
    }
  }

  @media print {
    .badge {
      background: none;
      border-color: currentColor;
      color: inherit;
    }
  }
`;
