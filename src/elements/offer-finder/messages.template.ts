import {html, nothing, type TemplateResult} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {contactsShown} from '../../plan/contacts.js';
import type {FilterName, WithoutFilter} from '../../plan/select-offers.js';
import {facetLabel} from './facet-label.js';
import type {FinderModel} from './finder-model.js';
import type {FinderView} from './finder-view.js';

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
  return html`<p class="results muted" data-results tabindex="-1">
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

/** What a reader who found nothing can do about it. */
export interface EmptyHelp {
  readonly display: Display;
  readonly view: FinderView;
  /** What leaving out one filter would find. */
  readonly without: readonly WithoutFilter[];
  readonly onDrop: (filter: FilterName) => void;
  readonly onReset: () => void;
}

/** Said at once, because a reader who types on would not notice. Only the sentence is: the rest is there to be read. */
export function emptyHelp({display, view, without, onDrop, onReset}: EmptyHelp): TemplateResult {
  const {msg} = display.locale;
  const query = view.query.trim();
  return html`<div part="empty" class="box">
    <p role="alert" class="label">
      ${msg('Kein Angebot passt zu Ihrer Suche.', {id: 'offer-nothing', desc: 'Suche oder Filter ohne Treffer'})}
    </p>
    ${query ? html`<p>${searchedFor(display.locale, query)}</p>` : nothing}
    <ul class="plain ways" role="list">
      ${without.map(
        ({filter, count}) =>
          html`<li>
            <button @click=${() => onDrop(filter)}>${withoutWords(display, view, filter, count)}</button>
          </li>`,
      )}
      <li>
        <button @click=${onReset}>
          ${msg('Suche und Filter zurücksetzen', {id: 'filter-reset', desc: 'Schaltfläche, wenn nichts gefunden wurde'})}
        </button>
      </li>
    </ul>
    ${whoHelps(display)}
  </div>`;
}

function searchedFor({msg, intl}: Words, query: string): string {
  const text = msg('Gesucht in allen Angeboten nach „{query}“.', {
    id: 'offer-searched',
    desc: 'Wenn nichts gefunden wurde; {query} ist, was gesucht wurde',
  });
  return icu(intl, text, {query});
}

function withoutWords(display: Display, {query, chosen}: FinderView, filter: FilterName, count: number): string {
  const {msg, intl} = display.locale;
  const names = filter === 'query' ? [query.trim()] : chosen[filter].map((value) => facetLabel(display, filter, value));
  const text = msg('ohne „{filter}“: {count, plural, one {# Angebot} other {# Angebote}}', {
    id: 'offer-without',
    desc: 'Schaltfläche, wenn nichts gefunden wurde: nimmt einen Filter oder das Suchwort weg; {filter} ist sein Name',
  });
  return icu(intl, text, {filter: formatList(intl, names), count});
}

/** Whoever finds nothing may always ask: the contact point of the document, else its publisher. */
function whoHelps(display: Display): unknown {
  const {plan, options, locale} = display;
  const [contact] = contactsShown([plan.contactPoint ?? plan.publisher ?? []].flat(), options.contacts, plan);
  if (!contact) return nothing;
  return html`<p class="label">
      ${locale.msg('Hier können Sie fragen:', {id: 'offer-ask', desc: 'Vor der Kontaktstelle der Stadt'})}
    </p>
    ${contactTemplate(display, contact)}`;
}
