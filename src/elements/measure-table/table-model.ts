import {pageAt, pagingOf, type Paging} from '../../base/paging.js';
import {groupMeasures, type MeasureGroup} from '../../plan/measure-groups.js';
import {sortMeasures, type WordsOf} from '../../plan/measure-order.js';
import {
  isMain,
  isSelected,
  partsInForce,
  selectMeasures,
  type MeasureFilter,
  type SelectedMeasures,
} from '../../plan/measures.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Measure, Plan} from '../../plan/plan.js';
import {rowsOfPage, type TableRow} from './table-rows.js';
import type {TableView} from './table-view.js';

/** What the table shows of a plan is computed from these. */
export interface TableInput {
  readonly plan: Plan;
  readonly view: TableView;
  readonly filter: MeasureFilter;
  /** The measure that the address names, shown even where the filter hides it. */
  readonly linked: string | undefined;
  /** Measures on one page; `Infinity` for one page. */
  readonly pageSize: (selected: number) => number;
  /** How a text reads in the reader's language, for sorting. */
  readonly wordsOf: WordsOf;
}

/** What the table shows: which measures, in which order, on which page. */
export class TableModel {
  readonly selected: SelectedMeasures;
  /** Measures of the plan that count, shown or not. */
  readonly total: number;
  /** Rows of measures on all pages; grouped by goal or actor, a measure may have several. */
  readonly rowCount: number;
  readonly paging: Paging;
  /** A measure that is shown only because the address names it. */
  readonly hiddenByFilter: Measure | undefined;
  readonly #groups: readonly MeasureGroup[];

  constructor(private readonly input: TableInput) {
    const {plan, view, filter, linked, pageSize} = input;
    const named = linked === undefined ? undefined : indexOf(plan).measures.get(linked);
    this.hiddenByFilter = named && !isSelected(named, plan, filter) ? named : undefined;
    this.selected = withMeasure(selectMeasures(plan, filter), this.hiddenByFilter);
    this.total = plan.measures.filter(isMain).length;
    this.#groups = groupMeasures(plan, this.#sorted(), view.groupBy);
    this.rowCount = this.#groups.reduce((sum, {main, additional}) => sum + main.length + additional.length, 0);
    this.paging = pagingOf(this.rowCount, pageSize(this.rowCount), view.page);
  }

  /** Nothing passes search and filters. */
  get isNothingFound(): boolean {
    return this.rowCount === 0;
  }

  /** The rows of the page, with the heads above them. */
  rows(): readonly TableRow[] {
    const rows = rowsOfPage(this.#groups, this.input.view.groupBy, this.paging);
    return this.#isNarrowed() ? rows.filter(hasMeasures) : rows;
  }

  /** The page on which a measure stands, from 1. */
  pageOf(id: string): number {
    return pageAt(
      this.#measures().findIndex((measure) => measure.id === id),
      this.paging,
    );
  }

  /** The measures of all pages in their order, each once. */
  inOrder(): readonly Measure[] {
    return [...new Set(this.#measures())];
  }

  #measures(): readonly Measure[] {
    return this.#groups.flatMap(({main, additional}) => [...main, ...additional]);
  }

  #sorted(): readonly Measure[] {
    const {plan, view, wordsOf} = this.input;
    const {main, additional} = this.selected;
    return [...(view.sort ? sortMeasures(plan, main, {...view, sort: view.sort}, wordsOf) : main), ...additional];
  }

  #isNarrowed(): boolean {
    return partsInForce(this.input.filter).length > 0;
  }
}

function withMeasure({main, additional}: SelectedMeasures, measure: Measure | undefined): SelectedMeasures {
  if (!measure) return {main, additional};
  return isMain(measure) ? {main: [...main, measure], additional} : {main, additional: [...additional, measure]};
}

/** A field without measures is shown with its texts, but not among search results. */
function hasMeasures(row: TableRow): boolean {
  return row.is !== 'group' || row.group.main.length + row.group.additional.length > 0;
}
