import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {Hours} from '../../plan/plan.js';
import {datesInWords, slotInWords, timesOf} from './week.template.js';

type Exception = NonNullable<Hours['exceptions']>[number];

/** What is announced at once; who plans far ahead asks. */
const mostShown = 6;

/**
 * The days to come on which other hours count than in the regular week.
 *
 * @param today the day at the place, `YYYY-MM-DD`
 */
export function specialDays(
  display: Display,
  {exceptions = []}: Hours,
  today: string,
): TemplateResult | typeof nothing {
  const ahead = exceptions
    .filter(({from, through = from}) => through >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, mostShown);
  if (ahead.length === 0) return nothing;
  const {msg} = display.locale;
  return html`<p class="label">
      ${msg('Besondere Tage', {id: 'hours-special-days', desc: 'Unter den Öffnungszeiten der Woche'})}
    </p>
    <dl class="week">
      ${ahead.map((day) => timesOf(datesInWords(display.locale, day.from, day.through), timesOn(display, day)))}
    </dl>`;
}

function timesOn(display: Display, {slots = [], note}: Exception): readonly unknown[] {
  const {locale} = display;
  const times = slots.map((slot) => slotInWords(locale, slot));
  const closed = locale.msg('geschlossen', {id: 'hours-closed-then', desc: 'An besonderen Tagen, hinter dem Datum'});
  return [...(times.length > 0 ? times : [closed]), ...(note === undefined ? [] : [display.text(note)])];
}
