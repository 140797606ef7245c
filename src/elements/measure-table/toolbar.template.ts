import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {filterBoxes} from '../../base/filter.template.js';
import {searchBox} from '../../base/search-box.template.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {measureSorts, type MeasureSort} from '../../plan/measure-order.js';
import {countFacet, type MeasureFacet, type MeasureFilter} from '../../plan/measures.js';
import {statusGroups} from '../../plan/status.js';
import {columnLabel, columnsOf, sortOfColumn, tableColumns} from './columns.js';
import type {TableView} from './table-view.js';

/** What stands above the table and whom it tells. */
export interface Toolbar {
  readonly display: Display;
  readonly view: TableView;
  readonly filter: MeasureFilter;
  readonly withSearch: boolean;
  readonly withFilters: boolean;
  readonly isLocked: (facet: MeasureFacet) => boolean;
  readonly onSearch: (query: string) => void;
  readonly onFacet: (facet: MeasureFacet, values: readonly string[]) => void;
  readonly onSort: (sort: MeasureSort | undefined, descending: boolean) => void;
}

/** Search, the filter by status, and the order. */
export function toolbar(bar: Toolbar): TemplateResult {
  const {display, view, withSearch, withFilters, onSearch} = bar;
  const {msg} = display.locale;
  return html`<form part="toolbar" role="search" aria-label=${searchLabel(display)} @submit=${stay}>
    ${
      withSearch
        ? searchBox({
            words: display.locale,
            label: msg('Maßnahmen durchsuchen', {id: 'measure-table-search', desc: 'Über dem Suchfeld'}),
            value: view.query,
            onInput: onSearch,
          })
        : nothing
    }
    ${withFilters ? statusFilter(bar) : nothing} ${sorting(bar)}
  </form>`;
}

function searchLabel({locale: {msg}}: Display): string {
  return msg('Maßnahmen suchen, filtern und ordnen', {
    id: 'measure-table-toolbar',
    desc: 'Name des Formulars, nur vorgelesen',
  });
}

/** Results follow at once: there is nothing to send. */
function stay(event: Event): void {
  event.preventDefault();
}

function statusFilter({display, view, filter, isLocked, onFacet}: Toolbar): unknown {
  if (isLocked('status') || !display.plan.measures.some(({status}) => status)) return nothing;
  const counts = countFacet(display.plan, 'status', filter);
  const options = statusGroups
    .filter((group) => counts.has(group))
    .map((group) => ({
      value: group,
      label: statusGroupLabel(display.locale, group),
      count: counts.get(group) ?? 0,
    }));
  return filterBoxes({
    words: display.locale,
    legend: display.term(
      'status',
      display.locale.msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'}),
    ),
    options,
    chosen: view.facets.status,
    onChange: (values) => onFacet('status', values),
  });
}

function sorting({display, view, onSort}: Toolbar): TemplateResult {
  const {msg} = display.locale;
  const choose = (event: Event): void => {
    const value = (event.target as HTMLSelectElement).value;
    onSort(
      measureSorts.find((sort) => sort === value),
      view.descending,
    );
  };
  return html`<div class="sorting">
    <label
      >${msg('Sortieren nach', {id: 'measure-table-sort-by', desc: 'Über der Auswahl der Reihenfolge'})}
      <select @change=${choose}>
        <option value="" ?selected=${view.sort === undefined}>
          ${msg('Reihenfolge des Plans', {id: 'measure-table-plan-order', desc: 'Auswahl der Reihenfolge'})}
        </option>
        ${sortOptions(display, view).map(
          ([sort, label]) => html`<option value=${sort} ?selected=${view.sort === sort}>${label}</option>`,
        )}
      </select>
    </label>
    ${view.sort === undefined ? nothing : directionButton(display, view, onSort)}
  </div>`;
}

function directionButton(display: Display, {sort, descending}: TableView, onSort: Toolbar['onSort']): TemplateResult {
  const {msg} = display.locale;
  return html`<button type="button" @click=${() => onSort(sort, !descending)}>
    ${
      descending
        ? msg('absteigend', {
            id: 'measure-table-descending',
            desc: 'Schaltfläche: Richtung der Reihenfolge; ein Druck kehrt sie um',
          })
        : msg('aufsteigend', {
            id: 'measure-table-ascending',
            desc: 'Schaltfläche: Richtung der Reihenfolge; ein Druck kehrt sie um',
          })
    }
    <span aria-hidden="true">${descending ? '▼' : '▲'}</span>
  </button>`;
}

/** Only what the plan has values for. */
function sortOptions(display: Display, {groupBy}: TableView): readonly (readonly [MeasureSort, string])[] {
  const {plan, locale} = display;
  const ofColumns = columnsOf(plan, tableColumns, groupBy).flatMap((column) => {
    const sort = sortOfColumn[column];
    return sort ? [[sort, columnLabel(display, column)] as const] : [];
  });
  if (!plan.measures.some(({status}) => status?.percent !== undefined)) return ofColumns;
  const progress = locale.msg('Fortschritt', {
    id: 'measure-table-progress',
    desc: 'Auswahl der Reihenfolge: nach Prozent',
  });
  return [...ofColumns, ['progress', progress]];
}
