import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {waysOut} from '../../base/ways-out.template.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import type {FilterName, WithoutFilter} from '../../plan/select-offers.js';
import {facetLabel} from './facet-label.js';
import type {FinderView} from './finder-view.js';
import {whoHelps} from './messages.template.js';

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
    ${waysOut(
      display.locale,
      without.map(({filter, count}) => ({
        label: withoutWords(display, view, filter, count),
        onTake: () => onDrop(filter),
      })),
      onReset,
    )}
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

function withoutWords(display: Display, {query, facets}: FinderView, filter: FilterName, count: number): string {
  const {msg, intl} = display.locale;
  const names = filter === 'query' ? [query.trim()] : facets[filter].map((value) => facetLabel(display, filter, value));
  const text = msg('ohne „{filter}“: {count, plural, one {# Angebot} other {# Angebote}}', {
    id: 'offer-without',
    desc: 'Schaltfläche, wenn nichts gefunden wurde: nimmt einen Filter oder das Suchwort weg; {filter} ist sein Name',
  });
  return icu(intl, text, {filter: formatList(intl, names), count});
}
