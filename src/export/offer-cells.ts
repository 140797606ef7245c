import {topicsOf} from '../plan/offer-facets.js';
import {indexOf} from '../plan/plan-index.js';
import type {Hours, Offer, Place, Plan} from '../plan/plan.js';
import type {ExportWords} from './export-words.js';
import {contactCell} from './part-cells.js';
import {plainText} from './plain-text.js';

/** The columns of an offer in a table, with their heads. */
export const offerColumns = {
  topics: 'Thema',
  title: 'Angebot',
  description: 'Beschreibung',
  contacts: 'Kontakt',
  times: 'Zeiten',
  places: 'Ort',
  online: 'Internet',
} as const;
export type OfferColumn = keyof typeof offerColumns;

/** What only offers need to be put into words. */
export interface OfferWords extends ExportWords {
  readonly hours: (hours: Hours) => string;
}

/** What stands in the columns for an offer; nothing where it states nothing. */
export function cellsOfOffer(offer: Offer, plan: Plan, words: OfferWords): Readonly<Record<OfferColumn, string>> {
  const {title, summary, description, contacts, schedule, hours, places = [], online = []} = offer;
  const {topics} = indexOf(plan);
  const told = description ? plainText(description, words.text) : '';
  return {
    topics: topicsOf(offer)
      .flatMap((id) => topics.get(id) ?? [])
      .map((topic) => words.text(topic.title))
      .join('\n'),
    title: words.text(title),
    description: [summary && words.text(summary), told].filter(Boolean).join('\n'),
    contacts: contactCell(contacts, plan, words),
    times: [schedule && words.text(schedule), hours && words.hours(hours)].filter(Boolean).join('\n'),
    places: places.map((place) => placeLine(place, words)).join('\n'),
    online: online.map(({url, label}) => (label ? `${words.text(label)}: ${url}` : url)).join('\n'),
  };
}

function placeLine({name, street, postcode, town, address, note}: Place, words: ExportWords): string {
  const parts = [name && words.text(name), street, [postcode, town].filter(Boolean).join(' ')];
  const rest = [address && words.text(address), note && words.text(note)];
  return [...parts, ...rest].filter(Boolean).join(', ');
}
