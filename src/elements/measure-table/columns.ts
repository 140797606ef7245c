import type {Words} from '../../i18n/msg.js';
import type {Display} from '../../base/display.js';
import type {MeasureSort} from '../../plan/measure-order.js';
import type {MeasureGrouping} from '../../plan/measure-groups.js';
import {isMain} from '../../plan/measures.js';
import type {Measure, Plan} from '../../plan/plan.js';

/** What a column can show. Every column but the title vanishes when no measure of the plan has a value for it. */
export const tableColumns = ['number', 'title', 'field', 'goal', 'actors', 'status', 'period'] as const;
export type TableColumn = (typeof tableColumns)[number];

const hasValue: Readonly<Record<TableColumn, (measure: Measure) => boolean>> = {
  number: ({number}) => number !== undefined,
  title: () => true,
  field: ({field}) => field !== undefined,
  goal: ({goals}) => (goals?.length ?? 0) > 0,
  actors: ({actors}) => (actors?.length ?? 0) > 0,
  status: ({status}) => status !== undefined,
  period: ({period, timeframes}) => period !== undefined || (timeframes?.length ?? 0) > 0,
};

/** The columns by which a table can be sorted. */
export const sortOfColumn: Readonly<Partial<Record<TableColumn, MeasureSort>>> = {
  number: 'number',
  title: 'title',
  field: 'field',
  actors: 'actor',
  status: 'status',
  period: 'period',
};

const filledColumns = new WeakMap<Plan, ReadonlySet<TableColumn>>();

/** The columns for which any measure that counts has a value, and always the title. */
export function columnsWithValues(plan: Plan): ReadonlySet<TableColumn> {
  const columns = filledColumns.get(plan) ?? findColumns(plan);
  filledColumns.set(plan, columns);
  return columns;
}

function findColumns({measures}: Plan): ReadonlySet<TableColumn> {
  const main = measures.filter(isMain);
  return new Set(tableColumns.filter((column) => column === 'title' || main.some(hasValue[column])));
}

/**
 * The columns to show: those that the page names, else all but fields and goals where heads name them, and of these
 * only columns with a value.
 */
export function columnsOf(
  plan: Plan,
  named: readonly string[] | undefined,
  grouping: MeasureGrouping,
): readonly TableColumn[] {
  const inHeads: readonly TableColumn[] =
    grouping === 'field' ? ['field', 'goal'] : grouping === 'goal' ? ['goal'] : [];
  const asked = named?.flatMap((name) => tableColumns.filter((column) => column === name));
  const wanted = asked?.length ? [...new Set(asked)] : tableColumns.filter((column) => !inHeads.includes(column));
  const withTitle: readonly TableColumn[] = wanted.includes('title') ? wanted : ['title', ...wanted];
  const filled = columnsWithValues(plan);
  return withTitle.filter((column) => filled.has(column));
}

/** The heading of a column, in the publisher's own words where it has some. */
export function columnLabel(display: Display, column: TableColumn): string {
  const {msg}: Words = display.locale;
  switch (column) {
    case 'number':
      return display.term('number', msg('Nr.', {id: 'measure-table-number', desc: 'Spaltenkopf: Nummer der Maßnahme'}));
    case 'title':
      return display.term('measure', msg('Maßnahme', {id: 'measure-table-title', desc: 'Spaltenkopf'}));
    case 'field':
      return display.term(
        'field',
        msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'}),
      );
    case 'goal':
      return display.term('goals', msg('Ziele', {id: 'measure-table-goals', desc: 'Spaltenkopf'}));
    case 'actors':
      return display.term(
        'actors',
        msg('Zuständig', {id: 'measure-table-actors', desc: 'Spaltenkopf: wer die Maßnahme umsetzt'}),
      );
    case 'status':
      return display.term(
        'status',
        msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'}),
      );
    case 'period':
      return display.term('timeframe', msg('Zeitraum', {id: 'measure-table-period', desc: 'Spaltenkopf'}));
  }
}
