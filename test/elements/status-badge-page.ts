import '../../src/elements/status-badge/define.js';
import type {StatusBadgeElement} from '../../src/elements/status-badge/status-badge.js';

export const fallback = 'Status: siehe Plan';

/** A badge in the page, with words between its tags. */
export async function showBadge(attributes: Readonly<Record<string, string>>): Promise<StatusBadgeElement> {
  const element = makeBadge(attributes);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The same, not yet in the page. */
export function makeBadge(attributes: Readonly<Record<string, string>>): StatusBadgeElement {
  const element = document.createElement('status-badge');
  element.textContent = fallback;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function clearPage(): void {
  for (const element of document.querySelectorAll('status-badge')) element.remove();
}

/** What the badge reads like; nothing while the words between its tags stand in its place. */
export function words(element: StatusBadgeElement): string {
  return (part(element, 'base').textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the words between its tags are seen. */
export function showsFallback(element: StatusBadgeElement): boolean {
  return element.shadowRoot?.querySelector('slot') !== null && words(element) === '';
}

/** The code that the badge shows to stylesheets, and its shape as a path. */
export function look(element: StatusBadgeElement): {readonly code: string | undefined; readonly path: string | null} {
  const badge = part(element, 'badge');
  return {code: badge.className.split(' ').at(-1), path: badge.querySelector('path')?.getAttribute('d') ?? null};
}

/** Where the badge leads, if anywhere. */
export function href(element: StatusBadgeElement): string | null {
  return element.shadowRoot?.querySelector('a')?.getAttribute('href') ?? null;
}

export function part(element: StatusBadgeElement, name: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
  if (!found) throw new Error(`The badge has no part ${name}.`);
  return found;
}
