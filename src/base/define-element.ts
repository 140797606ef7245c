/**
 * Registers an element under its tag. A tag that is taken stays with its owner: a second copy of the library on the
 * page does no harm. Without custom elements, as on a server, nothing happens.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
