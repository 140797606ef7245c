import {html, nothing} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTo} from '../../base/link.template.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {isPlainDate} from '../../plan/dates.js';
import {isStale} from '../../plan/offers.js';
import type {Offer} from '../../plan/plan.js';
import type {FinderScene} from './finder-scene.js';
import {lines} from './lines.template.js';

/** How sure a reader can be that this still holds: checked is not changed. */
export function freshness(scene: FinderScene, offer: Offer): unknown {
  const {display} = scene;
  const {msg} = display.locale;
  const label = msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'});
  return lines(label, [...dates(scene, offer), ...source(display, offer)]);
}

function dates(
  {display, today, staleAfter, statesDates}: FinderScene,
  {checkedOn, updatedOn}: Offer,
): readonly unknown[] {
  const {locale} = display;
  const {msg} = locale;
  const unstated = msg('Stand nicht angegeben', {id: 'offer-date-unstated', desc: 'Stand eines Angebots'});
  const old = msg('Das ist lange her. Fragen Sie bitte vorher nach.', {
    id: 'offer-stale',
    desc: 'Hinweis unter dem Tag der letzten Prüfung',
  });
  return [
    ...(checkedOn ? [checkedWords(locale, checkedOn)] : []),
    ...(isStale(checkedOn, staleAfter, today) ? [html`<span class="stale">${old}</span>`] : []),
    ...(updatedOn ? [updatedWords(locale, updatedOn)] : []),
    ...(!checkedOn && !updatedOn && statesDates ? [unstated] : []),
  ];
}

function checkedWords({msg, intl}: Words, date: string): string {
  const text = isPlainDate(date)
    ? msg('geprüft am {date}', {id: 'offer-checked-on', desc: 'Stand eines Angebots, mit einem Tag'})
    : msg('geprüft: {date}', {id: 'offer-checked', desc: 'Stand eines Angebots, mit einem Monat oder Jahr'});
  return icu(intl, text, {date: formatDate(intl, date)});
}

function updatedWords({msg, intl}: Words, date: string): string {
  const text = isPlainDate(date)
    ? msg('geändert am {date}', {id: 'offer-updated-on', desc: 'Stand eines Angebots, mit einem Tag'})
    : msg('geändert: {date}', {id: 'offer-updated', desc: 'Stand eines Angebots, mit einem Monat oder Jahr'});
  return icu(intl, text, {date: formatDate(intl, date)});
}

function source(display: Display, {source: stated}: Offer): readonly unknown[] {
  if (!stated) return [];
  const {msg} = display.locale;
  const {name, url, page} = stated;
  const words = display.text(name);
  const label = msg('Quelle', {id: 'measure-source', desc: 'Überschrift: Stelle im gedruckten Plan'});
  const place = msg('Seite', {id: 'measure-source-page', desc: 'Vor einer Seitenzahl'});
  return [
    html`${label}:
    ${url ? linkTo(display, url, words) : words}${page === undefined ? nothing : html`, ${place} ${page}`}`,
  ];
}
