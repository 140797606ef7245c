import {css} from 'lit';

/**
 * Public properties that every element reads; each is read once and has its private name inside. Dark values follow the
 * colour scheme of the page, never that of the system, so that an element does not turn dark on a light page.
 */
export default css`
  [part='base'] {
    --_text-on-surface: var(--pw-text, #1a1d21);
    --_accent: var(--pw-accent, #0b57a4);
    --_link: var(--pw-link, var(--_accent));
    --_focus: var(--pw-focus, var(--_accent));
    --_focus-width: var(--pw-focus-width, max(2px, 0.15em));
    --_border-width: var(--pw-border-width, 1px);
    background: var(--pw-bg, transparent);
    color: var(--pw-text, inherit);
    font-family: var(--pw-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    [part='base'] {
      --_text-on-surface: var(--pw-text, light-dark(#1a1d21, #f4f6f8));
      --_accent: var(--pw-accent, light-dark(#0b57a4, #8cc4ff));
    }
  }
`;
