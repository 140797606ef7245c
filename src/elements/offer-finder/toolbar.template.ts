import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {filterBoxes} from '../../base/filter.template.js';
import {searchBox} from '../../base/search-box.template.js';
import {formatNumber} from '../../i18n/format-number.js';
import type {FacetOption} from '../../plan/select-offers.js';
import {facetLabel} from './facet-label.js';

/** What stands above the offers and whom it tells. */
export interface Toolbar {
  readonly display: Display;
  readonly query: string;
  readonly topics: readonly FacetOption[];
  /** On narrow screens the filter waits behind a button. */
  readonly filterOpen: boolean;
  readonly onSearch: (query: string) => void;
  /** The reader is about to search. */
  readonly onSearchFocus: () => void;
  readonly onTopics: (chosen: readonly string[]) => void;
  readonly onToggleFilter: () => void;
}

/** Search and the filter by topic. */
export function toolbar(bar: Toolbar): TemplateResult {
  const {display, query, topics, onSearch} = bar;
  const {msg} = display.locale;
  return html`<form
    part="toolbar"
    role="search"
    aria-label=${msg('Angebote suchen und filtern', {id: 'offer-toolbar', desc: 'Name des Formulars, nur vorgelesen'})}
    @submit=${stay}
  >
    ${searchBox({
      words: display.locale,
      label: msg('Angebote durchsuchen', {id: 'offer-search', desc: 'Über dem Suchfeld'}),
      value: query,
      onInput: onSearch,
      onFocus: bar.onSearchFocus,
    })}
    ${topics.length > 1 ? topicFilter(bar) : nothing}
  </form>`;
}

/** Results follow at once: there is nothing to send. */
function stay(event: Event): void {
  event.preventDefault();
}

function topicFilter(bar: Toolbar): TemplateResult {
  const {display, topics, filterOpen, onToggleFilter, onTopics} = bar;
  const {msg, intl} = display.locale;
  const chosen = topics.filter((option) => option.chosen).map(({value}) => value);
  const boxes = filterBoxes({
    words: display.locale,
    legend: display.term('topic', msg('Thema', {id: 'offer-topic', desc: 'Filter der Angebote'})),
    options: topics.map(({value, count}) => ({value, count, label: facetLabel(display, 'topic', value)})),
    chosen,
    onChange: onTopics,
  });
  return html`<button type="button" class="filter-button" aria-expanded=${String(filterOpen)} @click=${onToggleFilter}>
      ${msg('Nach Thema filtern', {id: 'offer-filter', desc: 'Schaltfläche auf schmalen Bildschirmen, öffnet den Filter'})}
      ${chosen.length > 0 ? html`(${formatNumber(intl, chosen.length)})` : nothing}
      <span class="arrow" aria-hidden="true"></span>
    </button>
    <div class="filters ${filterOpen ? 'shown' : ''}">${boxes}</div>`;
}
