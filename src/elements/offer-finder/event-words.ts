import {formatDate, formatWeekday} from '../../i18n/format.js';
import type {Words} from '../../i18n/msg.js';
import {periodInWords} from '../../i18n/period.js';
import {weekdayOf} from '../../plan/days.js';
import type {EventDays} from '../../plan/event-offer.js';

/** Events among the offers, as a value of the filter by topic. */
export function eventsLabel({msg}: Words): string {
  return msg('Termine', {id: 'offer-events', desc: 'Filter der Angebote: Veranstaltungen mit einem Datum'});
}

/** The next days of an event: a single one with its weekday. */
export function daysInWords(words: Words, {from, to}: EventDays): string {
  if (from !== to) return periodInWords(words, {from, to});
  return `${formatWeekday(words.intl, weekdayOf(from))}, ${formatDate(words.intl, from)}`;
}
