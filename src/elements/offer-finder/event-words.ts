import type {Words} from '../../i18n/msg.js';

/** Events among the offers, as a value of the filter by topic. */
export function eventsLabel({msg}: Words): string {
  return msg('Termine', {id: 'offer-events', desc: 'Filter der Angebote: Veranstaltungen mit einem Datum'});
}
