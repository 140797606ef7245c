import {css} from 'lit';

/**
 * Every public property is read here, once, and has its private name inside. Dark values follow the colour scheme of
 * the page, never that of the system, so that an element does not turn dark on a light page.
 */
export default css`
  [part='base'] {
    --_font-heading: var(--pw-font-heading, inherit);
    --_text-on-surface: var(--pw-text, #1a1d21);
    --_text-muted: var(--pw-text-muted, #4a505a);
    --_surface: var(--pw-surface, #f2f4f7);
    --_page: var(--pw-bg, #fff);
    --_border: var(--pw-border, #767d89);
    --_line: var(--pw-line, color-mix(in srgb, currentColor 22%, transparent));
    --_accent: var(--pw-accent, #0b57a4);
    --_on-accent: var(--pw-on-accent, #fff);
    --_error: var(--pw-error, #b4001c);
    --_link: var(--pw-link, var(--_accent));
    --_focus: var(--pw-focus, var(--_accent));
    --_focus-width: var(--pw-focus-width, max(2px, 0.15em));
    --_radius: var(--pw-radius, 0.25em);
    --_border-width: var(--pw-border-width, 1px);
    --_space: var(--pw-space, 0.5em);
    --_target: max(24px, var(--pw-target, 44px));
    background: var(--pw-bg, transparent);
    color: var(--pw-text, inherit);
    font-family: var(--pw-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    [part='base'] {
      --_text-on-surface: var(--pw-text, light-dark(#1a1d21, #f4f6f8));
      --_text-muted: var(--pw-text-muted, light-dark(#4a505a, #b9c0ca));
      --_surface: var(--pw-surface, light-dark(#f2f4f7, #1f2429));
      --_page: var(--pw-bg, light-dark(#fff, #14171a));
      --_border: var(--pw-border, light-dark(#767d89, #8a929e));
      --_accent: var(--pw-accent, light-dark(#0b57a4, #8cc4ff));
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
