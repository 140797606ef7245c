import type {ViewParams} from '../../base/view-state.js';
import {measureGroupings, type MeasureGrouping} from '../../plan/measure-groups.js';
import {measureSorts, type MeasureSort} from '../../plan/measure-order.js';
import type {MeasureFacet} from '../../plan/measures.js';

/** What a reader made of the table. */
export interface TableView {
  readonly query: string;
  readonly facets: Readonly<Record<MeasureFacet, readonly string[]>>;
  /** Absent: the order of the document. */
  readonly sort?: MeasureSort | undefined;
  readonly descending: boolean;
  readonly groupBy: MeasureGrouping;
  /** From 1. */
  readonly page: number;
  /** Ids of the measures whose details are open. */
  readonly open: readonly string[];
}

export const tableFacets: readonly MeasureFacet[] = ['field', 'goal', 'status', 'actor'];

/** The view that the address holds; what it does not say, the presets of the page say. Never throws. */
export function readTableView(params: ViewParams, preset: TableView): TableView {
  const facets = Object.fromEntries(
    tableFacets.map((facet) => [facet, split(params.get(facet), ',') ?? preset.facets[facet]]),
  ) as unknown as TableView['facets'];
  const sorting = params.has('sort') ? readSort(params.get('sort')) : preset;
  return {
    query: params.get('q') ?? preset.query,
    facets,
    sort: sorting.sort,
    descending: sorting.descending,
    groupBy: readGrouping(params.get('group')) ?? preset.groupBy,
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    open: split(params.get('open'), ',') ?? preset.open,
  };
}

/** What the address has to hold so that it leads to this view: only what differs from the presets. */
export function writeTableView(view: TableView, preset: TableView): ViewParams {
  const params = new Map<string, string>();
  const keep = (name: string, value: string, usual: string): void => {
    if (value !== usual) params.set(name, value);
  };
  keep('q', view.query, preset.query);
  for (const facet of tableFacets) keep(facet, view.facets[facet].join(','), preset.facets[facet].join(','));
  keep('sort', sortText(view), sortText(preset));
  keep('group', view.groupBy, preset.groupBy);
  keep('page', String(view.page), '1');
  keep('open', view.open.join(','), preset.open.join(','));
  return params;
}

/** A sort as written in the attribute: a column, then perhaps `desc`. Anything else is the order of the document. */
export function readSort(text: string | null | undefined): Pick<TableView, 'sort' | 'descending'> {
  const [column, direction] = (text ?? '').trim().split(/[\s-]+/);
  const sort = measureSorts.find((known) => known === column);
  return {sort, descending: sort !== undefined && direction === 'desc'};
}

export function readGrouping(text: string | null | undefined): MeasureGrouping | undefined {
  return measureGroupings.find((known) => known === text);
}

/** Values parted by blanks or commas; `undefined` where nothing is said, an empty list where nothing is wanted. */
export function split(text: string | null | undefined, separator: ',' | ' '): readonly string[] | undefined {
  return text === null || text === undefined ? undefined : text.split(separator === ',' ? ',' : /\s+/).filter(Boolean);
}

function sortText({sort, descending}: Pick<TableView, 'sort' | 'descending'>): string {
  return sort === undefined ? '' : descending ? `${sort}-desc` : sort;
}
