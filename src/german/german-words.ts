import {Display} from '../base/display.js';
import {exportWords} from '../elements/measure-table/export-words.js';
import {daysInWords, slotInWords} from '../elements/offer-finder/week.template.js';
import type {OfferWords} from '../export/offer-cells.js';
import type {Plan} from '../plan/plan.js';
import {weekOf} from '../plan/week.js';
import {german} from './german.js';

/**
 * The words that the elements would show in German.
 *
 * @param today `YYYY-MM-DD`
 */
export function germanWords(plan: Plan, today: string): OfferWords {
  const words = exportWords(new Display(plan, german, {contacts: 'all', pages: {}}));
  return {
    ...words,
    permalink: ({id}) => `#${id}`,
    hours: (hours) =>
      weekOf(hours, today)
        .rows.map(({days, slots}) => {
          const times = slots.map((slot) => slotInWords(german, slot)).join(', ');
          return `${daysInWords(german, days)}: ${times}`.replace(/[\u2066-\u2069]/g, '');
        })
        .join('\n'),
  };
}
