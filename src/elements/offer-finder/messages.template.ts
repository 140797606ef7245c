import {html, nothing, type TemplateResult} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {helpContact} from '../../plan/contacts.js';
import {isEvent} from '../../plan/event-offer.js';
import type {FinderModel} from './finder-model.js';

/** How many offers there are, or which of them are on this page: the heading of the results. */
export function resultsLine(words: Words, model: FinderModel): TemplateResult {
  return html`<p class="results muted" data-results>
    ${model.paging.pages > 1 ? rangeWords(words, model) : countWords(words, model)}
  </p>`;
}

function rangeWords({msg, intl}: Words, {paging: {first, last}, matching, count}: FinderModel): string {
  const range = matching.some(isEvent)
    ? msg('Angebote und Termine {first} bis {last} von {total}', {
        id: 'offer-event-range',
        desc: 'Über den Angeboten und Veranstaltungen, wenn sie Seiten haben',
      })
    : msg('Angebote {first} bis {last} von {total}', {
        id: 'offer-range',
        desc: 'Über den Angeboten, wenn sie Seiten haben',
      });
  return icu(intl, range, {first, last, total: count});
}

/** Events are no offers, and what does not say enough is not found for sure. */
function countWords(words: Words, {matching, unstated}: FinderModel): string {
  const {msg, intl} = words;
  const number = msg('{count, plural, =0 {Kein Angebot} one {# Angebot} other {# Angebote}}', {
    id: 'offer-count',
    desc: 'Über den Angeboten',
  });
  const events = matching.filter(isEvent).length;
  const offers = matching.length - events;
  const counts = [
    ...(offers > 0 || events === 0 ? [icu(intl, number, {count: offers})] : []),
    ...(events > 0 ? [eventCount(words, events)] : []),
  ];
  const found = counts.length > 1 ? formatList(intl, counts) : counts.join('');
  return unstated.length > 0 ? besides(words, found, unstated.length) : found;
}

function eventCount({msg, intl}: Words, count: number): string {
  const text = msg('{count, plural, one {# Termin} other {# Termine}}', {
    id: 'offer-event-count',
    desc: 'Über den Angeboten: Veranstaltungen mit einem Datum',
  });
  return icu(intl, text, {count});
}

function besides({msg, intl}: Words, found: string, count: number): string {
  const text = msg('{found}; bei {count} weiteren fehlt die Angabe', {
    id: 'offer-unstated-besides',
    desc: 'Hinter der Zahl der Treffer ({found}): so viele Angebote sagen nichts zu dem, wonach gefiltert wird',
  });
  return icu(intl, text, {found, count});
}

/** What is spoken after a search or a filter. */
export function foundWords(words: Words, {matching, unstated, total, hasEvents}: FinderModel): string {
  const {msg, intl} = words;
  const text = hasEvents
    ? msg('{shown} von {total} Angeboten und Terminen', {
        id: 'offer-event-shown',
        desc: 'Treffer nach dem Suchen und Filtern, wenn es auch Veranstaltungen gibt',
      })
    : msg('{shown} von {total, plural, one {# Angebot} other {# Angeboten}}', {
        id: 'offer-shown',
        desc: 'Treffer nach dem Suchen und Filtern',
      });
  const found = icu(intl, text, {shown: matching.length, total});
  return unstated.length > 0 ? besides(words, found, unstated.length) : found;
}

/** In place of the offers where the plan has none. */
export function noOffers(display: Display): TemplateResult {
  const {msg} = display.locale;
  return html`<div part="empty" class="box">
    <p>${msg('Hier stehen noch keine Angebote.', {id: 'offer-none', desc: 'Anstelle der Angebote'})}</p>
    ${whoHelps(display)}
  </div>`;
}

/** Whoever finds nothing may always ask: the contact point of the document, else its publisher. */
export function whoHelps(display: Display): unknown {
  const {plan, options, locale} = display;
  const contact = helpContact(plan, options.contacts);
  if (!contact) return nothing;
  return html`<p class="label">
      ${locale.msg('Hier können Sie fragen:', {id: 'offer-ask', desc: 'Vor der Kontaktstelle der Stadt'})}
    </p>
    ${contactTemplate(display, contact)}`;
}
