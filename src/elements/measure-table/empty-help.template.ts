import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {waysOut} from '../../base/ways-out.template.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import {helpfulOmissions, type WithoutPart} from '../../plan/measure-counts.js';
import type {FilterPart, MeasureFilter} from '../../plan/measures.js';
import {facetLabel} from './facet-label.js';
import type {TableView} from './table-view.js';

/** What a reader who found no measure can do about it. */
export interface EmptyHelp {
  readonly display: Display;
  readonly view: TableView;
  readonly filter: MeasureFilter;
  readonly isLocked: (part: FilterPart) => boolean;
  readonly onDrop: (part: FilterPart) => void;
  readonly onReset: () => void;
}

/** Said at once, because a reader who types on would not notice. Only the sentence is: the rest is there to be read. */
export function emptyHelp({display, view, filter, isLocked, onDrop, onReset}: EmptyHelp): TemplateResult {
  const {msg} = display.locale;
  const ways = helpfulOmissions(display.plan, filter)
    .filter(({part}) => !isLocked(part))
    .map((without) => ({label: withoutWords(display, view, without), onTake: () => onDrop(without.part)}));
  return html`<div part="empty" class="box">
    <p role="alert" class="label">
      ${msg('Keine Maßnahme passt zu Ihrer Suche.', {id: 'measure-table-nothing', desc: 'Suche oder Filter ohne Treffer'})}
    </p>
    ${waysOut(display.locale, ways, onReset)}
  </div>`;
}

function withoutWords(display: Display, {query, facets}: TableView, {part, count}: WithoutPart): string {
  const {msg, intl} = display.locale;
  const names = part === 'query' ? [query.trim()] : facets[part].map((value) => facetLabel(display, part, value));
  const text = msg('ohne „{filter}“: {count, plural, one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-without',
    desc: 'Schaltfläche, wenn nichts gefunden wurde: nimmt einen Filter oder das Suchwort weg; {filter} ist sein Name',
  });
  return icu(intl, text, {filter: formatList(intl, names), count});
}
