/**
 * The value of the first non-empty `lang` from the element upwards, out of every shadow tree, up to `<html>`.
 * A slotted element follows the tree in which it is written, not the one in which it is shown.
 */
export function nearestLang(element: Element): string | undefined {
  for (const start of [element, ...hostsOf(element)]) {
    const holder = start.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? undefined;
  }
  return undefined;
}

/** The shadow hosts around an element, from the inside out: `closest()` stops at each of them. */
export function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root.host, ...hostsOf(root.host)] : [];
}
