import {html, nothing, type TemplateResult} from 'lit';
import {filterBoxes} from '../../base/filter.template.js';
import {furtherFilters} from '../../base/further-filters.template.js';
import {isPlainClick} from '../../base/plain-click.js';
import {searchBox} from '../../base/search-box.template.js';
import {toolbarForm} from '../../base/toolbar-form.template.js';
import {formatNumber} from '../../i18n/format-number.js';
import {facetNames} from '../../plan/offer-facets.js';
import {facetOptions, usefulFacets} from '../../plan/offer-counts.js';
import {facetLabel} from './facet-label.js';
import {facetTitle} from './facet-title.js';
import {filterPanel, type FilterPanel} from './filter-panel.template.js';
import type {FinderView} from './finder-view.js';

/** What stands above the offers and whom it tells. */
export interface Toolbar extends FilterPanel {
  readonly view: FinderView;
  /** On narrow screens the filter waits behind a button. */
  readonly filterOpen: boolean;
  /** Whether the further filters are shown. */
  readonly panelOpen: boolean;
  /** The address of this view. */
  readonly address: string;
  readonly onSearch: (query: string) => void;
  /** The reader is about to search. */
  readonly onSearchFocus: () => void;
  readonly onToggleFilter: () => void;
  readonly onPanel: (open: boolean) => void;
  /** The reader has seen enough filters. */
  readonly onResults: () => void;
}

/** Search, the filter by topic, behind a disclosure the further filters, and the way past them. */
export function toolbar(bar: Toolbar): TemplateResult {
  const {display, view, onSearch} = bar;
  const {msg} = display.locale;
  const label = msg('Angebote suchen und filtern', {id: 'offer-toolbar', desc: 'Name des Formulars, nur vorgelesen'});
  const search = searchBox({
    words: display.locale,
    label: msg('Angebote durchsuchen', {id: 'offer-search', desc: 'Über dem Suchfeld'}),
    value: view.query,
    onInput: onSearch,
    onFocus: bar.onSearchFocus,
  });
  return toolbarForm(display, label, html`${search} ${topicFilter(bar)} ${further(bar)} ${toResults(bar)}`);
}

function topicFilter({display, asked, today, filterOpen, onToggleFilter, onFacet}: Toolbar): unknown {
  const {msg, intl} = display.locale;
  const topics = facetOptions(display.plan, 'topic', asked, today);
  if (topics.length < 2) return nothing;
  const chosen = topics.filter((option) => option.chosen).map(({value}) => value);
  const boxes = filterBoxes({
    words: display.locale,
    legend: facetTitle(display, 'topic'),
    options: topics.map(({value, count}) => ({value, count, label: facetLabel(display, 'topic', value)})),
    chosen,
    onChange: (values) => onFacet('topic', values),
  });
  return html`<button type="button" class="filter-button" aria-expanded=${String(filterOpen)} @click=${onToggleFilter}>
      ${msg('Nach Thema filtern', {id: 'offer-filter', desc: 'Schaltfläche auf schmalen Bildschirmen, öffnet den Filter'})}
      ${chosen.length > 0 ? html`(${formatNumber(intl, chosen.length)})` : nothing}
      <span class="arrow" aria-hidden="true"></span>
    </button>
    <div class="filters ${filterOpen ? 'shown' : ''}">${boxes}</div>`;
}

/** Nothing where the offers of the plan do not differ by anything else than their topics. */
function further(bar: Toolbar): unknown {
  const {display, view, today, panelOpen, onPanel} = bar;
  const others = facetNames.filter((facet) => facet !== 'topic');
  const inForce = others.flatMap((facet) => view.facets[facet]).length;
  const useful = usefulFacets(display.plan, today);
  if (inForce === 0 && !others.some((facet) => useful.has(facet))) return nothing;
  return furtherFilters({
    words: display.locale,
    isOpen: panelOpen,
    inForce,
    onToggle: onPanel,
    content: () => filterPanel(bar),
  });
}

/** Past many filters the way to what they found is long, by keyboard and on a small screen. */
function toResults({display: {locale}, address, filterOpen, panelOpen, onResults}: Toolbar): TemplateResult {
  const go = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onResults();
  };
  return html`<a class="to-results ${filterOpen || panelOpen ? 'shown' : ''}" href=${address} @click=${go}
    >${locale.msg('Zu den Ergebnissen', {id: 'offer-to-results', desc: 'Link hinter den Filtern'})}</a
  >`;
}
