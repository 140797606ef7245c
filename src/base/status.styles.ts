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
    --_our-shade: #297d67;
    --_our-tint: #e8f9f2;
    --_shade: var(--pw-status-done, var(--_our-shade));
    --_tint: var(--pw-status-done-bg, var(--_our-tint));
  }

  .active {
    --_our-shade: #0949c4;
    --_our-tint: #eef4ff;
    --_shade: var(--pw-status-active, var(--_our-shade));
    --_tint: var(--pw-status-active-bg, var(--_our-tint));
  }

  .ongoing {
    --_our-shade: #3e006e;
    --_our-tint: #f6f1ff;
    --_shade: var(--pw-status-ongoing, var(--_our-shade));
    --_tint: var(--pw-status-ongoing-bg, var(--_our-tint));
  }

  .review {
    --_our-shade: #542d00;
    --_our-tint: #fff2e7;
    --_shade: var(--pw-status-review, var(--_our-shade));
    --_tint: var(--pw-status-review-bg, var(--_our-tint));
  }

  .stopped {
    --_our-shade: #b82640;
    --_our-tint: #fff0f0;
    --_shade: var(--pw-status-stopped, var(--_our-shade));
    --_tint: var(--pw-status-stopped-bg, var(--_our-tint));
  }

  .neutral {
    --_our-shade: #3e4550;
    --_our-tint: #edf2f8;
    --_shade: var(--pw-status-neutral, var(--_our-shade));
    --_tint: var(--pw-status-neutral-bg, var(--_our-tint));
  }

  @supports (color: light-dark(#000, #fff)) {
    .done {
      --_our-shade: light-dark(#297d67, #a2ffd2);
      --_our-tint: light-dark(#e8f9f2, #152c21);
    }

    .active {
      --_our-shade: light-dark(#0949c4, #528dff);
      --_our-tint: light-dark(#eef4ff, #1d2638);
    }

    .ongoing {
      --_our-shade: light-dark(#3e006e, #f3c8ff);
      --_our-tint: light-dark(#f6f1ff, #2e2131);
    }

    .review {
      --_our-shade: light-dark(#542d00, #fab740);
      --_our-tint: light-dark(#fff2e7, #302412);
    }

    .stopped {
      --_our-shade: light-dark(#b82640, #ff737c);
      --_our-tint: light-dark(#fff0f0, #361f20);
    }

    .neutral {
      --_our-shade: light-dark(#3e4550, #adb1b5);
      --_our-tint: light-dark(#edf2f8, #22272e);
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
