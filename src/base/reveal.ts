import {focusForNow} from './focus-for-now.js';

/**
 * Brings the entry that the address names into view, with the focus on its title.
 *
 * @param title selects the title within the entry
 */
export function reveal(root: ParentNode, id: string, title: string): void {
  const entry = root.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  entry?.scrollIntoView({block: 'start'});
  focusForNow(entry?.querySelector<HTMLElement>(title));
}
