import {formatDate, formatWeekday} from '../i18n/format.js';
import type {Words} from '../i18n/msg.js';
import {periodInWords} from '../i18n/period.js';
import {yearlyWords} from '../i18n/yearly.js';
import {weekdayOf} from '../plan/days.js';
import type {EventDays, EventOffer} from '../plan/event-offer.js';
import type {Display, Shown} from './display.js';

/** What an event is, among offers. */
export function eventKind({msg}: Words): string {
  return msg('Termin', {id: 'offer-event', desc: 'Art eines Treffers: eine Veranstaltung mit einem Datum'});
}

/** Events among the offers, as a value of the filter by topic. */
export function eventsLabel({msg}: Words): string {
  return msg('Termine', {id: 'offer-events', desc: 'Filter der Angebote: Veranstaltungen mit einem Datum'});
}

/** When and where an event takes place, as far as the document says so. */
export function eventCircumstances(display: Display, {event, days, places = []}: EventOffer): readonly Shown[] {
  const {locale} = display;
  const {period, recurring} = event;
  return [
    ...(period?.text === undefined ? [] : [display.text(period.text)]),
    ...(days && period?.text === undefined ? [daysInWords(locale, days)] : []),
    ...(recurring === undefined ? [] : [yearlyWords(locale, recurring)]),
    ...places.flatMap(({name}) => (name === undefined ? [] : [display.text(name)])),
  ];
}

/** The next days of an event: a single one with its weekday. */
function daysInWords(words: Words, {from, to}: EventDays): string {
  if (from !== to) return periodInWords(words, {from, to});
  return `${formatWeekday(words.intl, weekdayOf(from))}, ${formatDate(words.intl, from)}`;
}
