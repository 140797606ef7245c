/**
 * Whether a click on a link may be handled in place. With another button or a key held down, a reader asks the browser
 * for something of its own, such as a new tab; a click that somebody else has handled is none of ours either.
 */
export function isPlainClick(event: MouseEvent): boolean {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}
