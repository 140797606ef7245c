import type {Plan} from '../plan/plan.js';
import {slug} from '../plan/slug.js';
import {wordingOf} from '../plan/text.js';

/**
 * A name for a file made of a plan, such as `massnahmenplan-musterstadt-2026-11.csv`: its title, else its id, and the
 * date that the document states, never that of today. It holds small letters, digits and hyphens only.
 *
 * @param extension without the dot
 */
export function fileName({title, id, lang, asOf, published}: Plan, extension: string): string {
  const name = slug(wordingOf(title, lang, lang).words) || slug(id) || 'plan';
  const date = asOf ?? published;
  return `${date ? `${name}-${date}` : name}.${extension}`;
}
