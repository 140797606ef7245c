import {css} from 'lit';

/** Public properties that elements with headings, controls and messages read besides. */
export default css`
  [part='base'] {
    --_font-heading: var(--pw-font-heading, inherit);
    --_text-muted: var(--pw-text-muted, #4a505a);
    --_surface: var(--pw-surface, #f2f4f7);
    --_page: var(--pw-bg, #fff);
    --_border: var(--pw-border, #767d89);
    --_line: var(--pw-line, color-mix(in srgb, currentColor 22%, transparent));
    --_on-accent: var(--pw-on-accent, #fff);
    --_error: var(--pw-error, #b4001c);
    --_radius: var(--pw-radius, 0.25em);
    --_space: var(--pw-space, 0.5em);
    --_target: max(24px, var(--pw-target, 44px));
  }

  @supports (color: light-dark(#000, #fff)) {
    [part='base'] {
      --_text-muted: var(--pw-text-muted, light-dark(#4a505a, #b9c0ca));
      --_surface: var(--pw-surface, light-dark(#f2f4f7, #1f2429));
      --_page: var(--pw-bg, light-dark(#fff, #14171a));
      --_border: var(--pw-border, light-dark(#767d89, #8a929e));
      --_on-accent: var(--pw-on-accent, light-dark(#fff, #14171a));
      --_error: var(--pw-error, light-dark(#b4001c, #ff8a96));
    }
  }

  @media (prefers-contrast: more) {
    [part='base'] {
      --_text-muted: var(--_text-on-surface);
      --_border: currentColor;
      --_line: currentColor;
    }
  }
`;
