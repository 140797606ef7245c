import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {measureGroupings, type MeasureGrouping} from '../../plan/measure-groups.js';
import {measureSorts, type MeasureSort} from '../../plan/measure-order.js';
import {columnsOf, columnsWithValues, sortOfColumn, tableColumns} from './columns.js';
import {groupingLabel, sortLabel} from './order-labels.js';
import type {TableOrder, TableView} from './table-view.js';

/** How the rows stand, and whom the controls tell. */
export interface OrderControls {
  readonly display: Display;
  readonly view: TableView;
  readonly onSort: (order: TableOrder) => void;
  readonly onGroup: (groupBy: MeasureGrouping) => void;
}

/** Selects for order and grouping: they also serve where rows are cards and there are no column heads. */
export function orderControls(controls: OrderControls): TemplateResult {
  return html`<div class="sorting">${sorting(controls)} ${grouping(controls)}</div>`;
}

function sorting({display, view, onSort}: OrderControls): TemplateResult {
  const {msg} = display.locale;
  const choose = (event: Event): void => {
    const chosen = measureSorts.find((sort) => sort === valueOf(event));
    onSort({sort: chosen, descending: view.descending});
  };
  return html`<label
      >${msg('Sortieren nach', {id: 'measure-table-sort-by', desc: 'Über der Auswahl der Reihenfolge'})}
      <select name="sort" @change=${choose}>
        <option value="" ?selected=${view.sort === undefined}>
          ${msg('Reihenfolge des Plans', {id: 'measure-table-plan-order', desc: 'Auswahl der Reihenfolge'})}
        </option>
        ${sortsOf(display, view).map(
          (sort) => html`<option value=${sort} ?selected=${view.sort === sort}>${sortLabel(display, sort)}</option>`,
        )}
      </select>
    </label>
    ${view.sort === undefined ? nothing : directionButton(display, view, onSort)}`;
}

function grouping({display, view, onGroup}: OrderControls): TemplateResult {
  const {msg} = display.locale;
  const choose = (event: Event): void => {
    const chosen = measureGroupings.find((known) => known === valueOf(event));
    if (chosen) onGroup(chosen);
  };
  return html`<label
    >${msg('Gruppieren nach', {id: 'measure-table-group-by', desc: 'Über der Auswahl, was zusammen steht'})}
    <select name="group" @change=${choose}>
      ${groupingsOf(display, view).map(
        (each) =>
          html`<option value=${each} ?selected=${view.groupBy === each}>${groupingLabel(display, each)}</option>`,
      )}
    </select>
  </label>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function directionButton(
  display: Display,
  {sort, descending}: TableView,
  onSort: OrderControls['onSort'],
): TemplateResult {
  const {msg} = display.locale;
  return html`<button type="button" @click=${() => onSort({sort, descending: !descending})}>
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

/** Only what the plan has values for, and what is set. */
function groupingsOf({plan}: Display, {groupBy}: TableView): readonly MeasureGrouping[] {
  const columns = {field: 'field', goal: 'goal', actor: 'actors', status: 'status', year: 'period'} as const;
  const filled = columnsWithValues(plan);
  return measureGroupings.filter((each) => each === 'none' || each === groupBy || filled.has(columns[each]));
}

/** Only what the plan has values for. Rows below heads of their fields are in that order already. */
function sortsOf({plan}: Display, {groupBy}: TableView): readonly MeasureSort[] {
  const columns = columnsOf(plan, tableColumns, groupBy).map((column) => sortOfColumn[column]);
  const hasProgress = plan.measures.some(({status}) => status?.percent !== undefined);
  return measureSorts.filter((sort) =>
    sort === 'progress' ? hasProgress : columns.includes(sort) && !(sort === 'field' && groupBy === 'field'),
  );
}
