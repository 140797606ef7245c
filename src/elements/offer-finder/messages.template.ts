import {html, nothing, type TemplateResult} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {helpContact} from '../../plan/contacts.js';
import type {FinderModel} from './finder-model.js';

/** How many offers there are, or which of them are on this page: the heading of the results. */
export function resultsLine(words: Words, {paging: {pages, first, last}, count}: FinderModel): TemplateResult {
  const {msg, intl} = words;
  const range = msg('Angebote {first} bis {last} von {total}', {
    id: 'offer-range',
    desc: 'Über den Angeboten, wenn sie Seiten haben',
  });
  const number = msg('{count, plural, =0 {Kein Angebot} one {# Angebot} other {# Angebote}}', {
    id: 'offer-count',
    desc: 'Über den Angeboten',
  });
  return html`<p class="results muted" data-results>
    ${pages > 1 ? icu(intl, range, {first, last, total: count}) : icu(intl, number, {count})}
  </p>`;
}

/** What is spoken after a search or a filter. */
export function foundWords({msg, intl}: Words, {selection: {offers, total}}: FinderModel): string {
  const text = msg('{shown} von {total, plural, one {# Angebot} other {# Angeboten}}', {
    id: 'offer-shown',
    desc: 'Treffer nach dem Suchen und Filtern',
  });
  return icu(intl, text, {shown: offers.length, total});
}

export function hiddenText({msg}: Words): string {
  return msg('Ein Filter blendet das verlinkte Angebot eigentlich aus.', {
    id: 'offer-hidden',
    desc: 'Die Adresse nennt ein Angebot, das ein gesetzter Filter nicht zeigen würde',
  });
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
