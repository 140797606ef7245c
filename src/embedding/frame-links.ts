/**
 * In a frame, links to other pages open in the window around it. A sandbox forbids that, so there the address is told
 * instead: nothing happens without a word.
 *
 * @param tell shows the address of a link that cannot be followed
 */
export function leadLinksOut(tell: (address: string) => void): void {
  if (parent === window) return;
  const isSandboxed = origin === 'null';
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !leadsAway(link)) return;
    if (!isSandboxed) {
      link.target ||= '_top';
      return;
    }
    event.preventDefault();
    tell(link.href);
  });
}

/** To another page; mails and phone numbers do not leave this one. */
function leadsAway({href, protocol}: HTMLAnchorElement): boolean {
  const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
  return /^https?:$/.test(protocol) && withoutFragment(href) !== withoutFragment(location.href);
}
