import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {openingAt} from '../../plan/hours.js';
import type {Hours} from '../../plan/plan.js';
import {germanDay, zoneOf} from '../../plan/zoned-time.js';
import {todaysHours} from '../../plan/hours.js';
import {openingWords} from './opening-words.js';
import {specialDays} from './special-days.template.js';
import {weekList} from './week.template.js';

/** What is drawn on demand: only where an offer has opening hours. */
export interface OfferHours {
  /** Whether a place is open now. */
  opening(display: Display, hours: Hours, now: number): unknown;
  /** The same beside words of the document that say when it is open: that it is closed goes without saying. */
  openingBesideWords(display: Display, hours: Hours, now: number): unknown;
  /** The regular week and the days that differ. */
  table(display: Display, hours: Hours, now: number): TemplateResult;
  /** When a contact can be reached: the week alone, as their note stands there already. */
  ofContact(display: Display, hours: Hours, now: number): unknown;
  /** The next moment at which one of these hours has something else to say; `Infinity` if there is none. */
  nextChange(display: Display, hours: readonly Hours[], now: number): number;
}

export const offerHours: OfferHours = {opening, openingBesideWords, table, ofContact, nextChange};

function opening(display: Display, hours: Hours, now: number): unknown {
  const {plan, locale} = display;
  const state = openingAt(hours, now, plan.region);
  const onlyWords = state.is === 'unknown' && !state.holiday && hours.note;
  if (onlyWords) return display.text(onlyWords);
  const day = todaysHours(hours, now, plan.region);
  const note = day.is === 'known' && day.note;
  return html`<span class=${state.is}>${openingWords(locale, state, dayAt(hours, now))}</span>${
      note ? html` (${display.text(note)})` : nothing
    }`;
}

function openingBesideWords(display: Display, hours: Hours, now: number): unknown {
  const {region} = display.plan;
  const day = todaysHours(hours, now, region);
  const goesWithoutSaying = openingAt(hours, now, region).is === 'closed' && !(day.is === 'known' && day.note);
  return goesWithoutSaying ? nothing : opening(display, hours, now);
}

function table(display: Display, hours: Hours, now: number): TemplateResult {
  const {msg} = display.locale;
  const today = dayAt(hours, now);
  return html`${weekList(display.locale, hours, today)} ${specialDays(display, hours, today)}
  ${
    hours.closedOnHolidays
      ? html`<p>
          ${msg('An Feiertagen geschlossen', {id: 'hours-closed-on-holidays', desc: 'Unter den Öffnungszeiten'})}
        </p>`
      : nothing
  }
  ${hours.note ? html`<p>${display.text(hours.note)}</p>` : nothing}`;
}

function ofContact(display: Display, hours: Hours, now: number): unknown {
  const {locale} = display;
  const today = dayAt(hours, now);
  const week = weekList(locale, hours, today);
  const special = specialDays(display, hours, today);
  if (week === nothing && special === nothing) return nothing;
  const label = locale.msg('Sprechzeiten', {
    id: 'offer-contact-hours',
    desc: 'Unter einem Kontakt, vor den Zeiten der Woche',
  });
  return html`<div class="contact-hours">
    <p class="muted">${label}</p>
    ${week} ${special}
  </div>`;
}

function nextChange({plan}: Display, hours: readonly Hours[], now: number): number {
  const changes = hours.map((each) => {
    const state = openingAt(each, now, plan.region);
    const next = 'until' in state ? state.until : 'opens' in state ? state.opens : undefined;
    return next?.at.getTime() ?? Infinity;
  });
  return Math.min(...changes);
}

/** The day at the place; a zone that does not exist has none of its own. */
function dayAt({tz}: Hours, now: number): string {
  return zoneOf(tz)?.read(now).day ?? germanDay(now);
}
