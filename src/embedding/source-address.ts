/**
 * Whether a plan may come from an address: from the page's own origin or from one that its operators have listed. A
 * source in the page itself, `#id`, always may. What is no address of the web, the elements refuse themselves.
 *
 * @param own origin of the page
 * @param listed origins, parted by blanks
 */
export function isAllowedSource(src: string, base: string, own: string, listed = ''): boolean {
  return src.startsWith('#') || [own, ...listed.split(' ')].includes(String(addressIn(src, base)?.origin));
}

/** The address as the browser would ask for it; `undefined` for what is none. */
export function addressIn(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
