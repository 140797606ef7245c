/** Brings the focus to words that are otherwise no place to stop at: not for the mouse, nor in the eyes of a table. */
export function focusForNow(words: HTMLElement | null | undefined): void {
  if (!words) return;
  words.tabIndex = -1;
  words.addEventListener('blur', () => words.removeAttribute('tabindex'), {once: true});
  words.focus();
}
