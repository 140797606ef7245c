import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {filterBoxes} from '../../base/filter.template.js';
import {furtherFilters} from '../../base/further-filters.template.js';
import {searchBox} from '../../base/search-box.template.js';
import {toolbarForm} from '../../base/toolbar-form.template.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {countFacets} from '../../plan/measure-counts.js';
import {codeOfValue} from '../../plan/measure-facets.js';
import {statusGroups} from '../../plan/status.js';
import {filterPanel, type FilterPanel} from './filter-panel.template.js';
import {orderControls, type OrderControls} from './order.template.js';
import {columnLabel, columnsWithValues} from './columns.js';
import {panelFacets} from './table-view.js';

/** What stands above the table and whom it tells. */
export interface Toolbar extends OrderControls, FilterPanel {
  readonly withSearch: boolean;
  readonly withFilters: boolean;
  /** Whether the further filters are shown. */
  readonly panelOpen: boolean;
  readonly onSearch: (query: string) => void;
  /** The reader is about to search. */
  readonly onSearchFocus: () => void;
  readonly onPanel: (open: boolean) => void;
}

/** Search, the filter by status, the order, and behind a disclosure the further filters. */
export function toolbar(bar: Toolbar): TemplateResult {
  const {display, withSearch, withFilters} = bar;
  return toolbarForm(
    display,
    formLabel(display),
    html`${withSearch ? search(bar) : nothing} ${withFilters ? statusFilter(bar) : nothing} ${orderControls(bar)}
    ${withFilters ? further(bar) : nothing}`,
  );
}

function formLabel({locale: {msg}}: Display): string {
  return msg('Maßnahmen suchen, filtern und ordnen', {
    id: 'measure-table-toolbar',
    desc: 'Name des Formulars, nur vorgelesen',
  });
}

function search({display: {locale}, view, onSearch, onSearchFocus}: Toolbar): TemplateResult {
  return searchBox({
    words: locale,
    label: locale.msg('Maßnahmen durchsuchen', {id: 'measure-table-search', desc: 'Über dem Suchfeld'}),
    value: view.query,
    onInput: onSearch,
    onFocus: onSearchFocus,
  });
}

function statusFilter({display, view, filter, isLocked, onFacet}: Toolbar): unknown {
  if (isLocked('status') || !columnsWithValues(display.plan).has('status')) return nothing;
  const {status: counts} = countFacets(display.plan, ['status'], filter);
  const groups = statusGroups.filter((group) => counts.has(group));
  return filterBoxes({
    words: display.locale,
    legend: columnLabel(display, 'status'),
    options: groups.map((value) => ({
      value,
      label: statusGroupLabel(display.locale, value),
      count: counts.get(value) ?? 0,
    })),
    chosen: view.facets.status,
    onChange: (values) => onFacet('status', values),
  });
}

function further(bar: Toolbar): TemplateResult {
  const {display, view, panelOpen, isLocked, onPanel} = bar;
  const inForce = panelFacets
    .filter((facet) => !isLocked(facet))
    .flatMap((facet) => view.facets[facet].filter((value) => facet !== 'status' || codeOfValue(value))).length;
  return furtherFilters({
    words: display.locale,
    isOpen: panelOpen,
    inForce,
    onToggle: onPanel,
    content: () => filterPanel(bar),
  });
}
