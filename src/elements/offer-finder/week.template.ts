import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatList, formatTime, formatWeekday} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {periodInWords} from '../../i18n/period.js';
import type {Slot} from '../../plan/day-hours.js';
import type {Hours} from '../../plan/plan.js';
import {weekOf, type DayRange, type WeekRow} from '../../plan/week.js';
import {withAppointment} from './opening-words.js';

/**
 * The regular week, days with the same hours in one line.
 *
 * @param today the day at the place, `YYYY-MM-DD`
 */
export function weekList(words: Words, hours: Hours, today: string): TemplateResult | typeof nothing {
  const {rows, from} = weekOf(hours, today);
  if (rows.length === 0) return nothing;
  return html`${from ? html`<p>${periodInWords(words, {from})}</p>` : nothing}
    <dl class="week">
      ${rows.map(({days, slots}) =>
        timesOf(
          daysInWords(words, days),
          slots.map((slot) => slotInWords(words, slot)),
        ),
      )}
    </dl>`;
}

/** A line of hours: the days and what counts on them. */
export function timesOf(days: string, times: readonly unknown[]): TemplateResult {
  return html`<div>
    <dt>${days}</dt>
    <dd>${times.map((time) => html`<p>${time}</p>`)}</dd>
  </div>`;
}

/** "09:00 bis 12:00 Uhr", with a hint where one has to have an appointment. */
export function slotInWords(words: Words, {opens, closes, byAppointment}: Slot): string {
  const {msg, intl} = words;
  const text = msg('{opens} bis {closes} Uhr', {id: 'hours-slot', desc: 'Öffnungszeit an einem Tag'});
  const times =
    opens === '00:00' && closes === '24:00'
      ? msg('rund um die Uhr', {id: 'hours-all-day', desc: 'Öffnungszeit an einem Tag'})
      : icu(intl, text, {opens: formatTime(intl, opens), closes: formatTime(intl, closes)});
  return byAppointment ? `${times} (${withAppointment(words)})` : times;
}

/** Dates in words, one or a span. */
export function datesInWords(words: Words, from: string, through: string | undefined): string {
  return through && through !== from ? periodInWords(words, {from, to: through}) : formatDate(words.intl, from);
}

/** Days of a week in words: "Montag bis Mittwoch und Freitag". */
export function daysInWords(words: Words, days: WeekRow['days']): string {
  const ranges = days.flatMap((range) => rangeInWords(words, range));
  return ranges.length === 1 ? ranges.join() : formatList(words.intl, ranges);
}

/** Two days in a row are named one by one. */
function rangeInWords({msg, intl}: Words, {first, last}: DayRange): readonly string[] {
  const ends = [...new Set([first, last])].map((day) => formatWeekday(intl, day));
  const [from = '', to = ''] = ends;
  if (last - first < 2) return ends;
  const text = msg('{from} bis {to}', {id: 'hours-days', desc: 'Wochentage, zum Beispiel "Montag bis Freitag"'});
  return [icu(intl, text, {from, to})];
}
