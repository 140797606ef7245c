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
export const emptyFacets: TableView['facets'] = {field: [], goal: [], status: [], actor: []};

/** The view that the address holds; what it does not say, the presets of the page say. Never throws. */
export function readTableView(params: ViewParams, preset: TableView): TableView {
  const facets = Object.fromEntries(
    tableFacets.map((facet) => [facet, splitValues(params.get(facet)) ?? preset.facets[facet]]),
  ) as unknown as TableView['facets'];
  const sorting = params.has('sort') ? readSort(params.get('sort')) : preset;
  return {
    query: params.get('q') ?? preset.query,
    facets,
    sort: sorting.sort,
    descending: sorting.descending,
    groupBy: readGrouping(params.get('group')) ?? preset.groupBy,
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    open: splitValues(params.get('open')) ?? preset.open,
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

/** The attributes that say what is shown at the start. */
export interface TablePresets extends Partial<Record<MeasureFacet, string>> {
  readonly query?: string;
  readonly sort?: string;
  readonly groupBy: string;
}

/** What the page wants to be shown at the start. Wrong values count as absent. */
export function viewOfAttributes(presets: TablePresets): TableView {
  const facets = tableFacets.map((facet) => [facet, splitWords(presets[facet]) ?? []]);
  return {
    query: presets.query ?? '',
    facets: Object.fromEntries(facets) as unknown as TableView['facets'],
    ...readSort(presets.sort),
    groupBy: readGrouping(presets.groupBy) ?? 'field',
    page: 1,
    open: [],
  };
}

/** A list as written in an attribute; `undefined` where nothing is said. */
export function splitWords(text: string | null | undefined): readonly string[] | undefined {
  return text?.split(/\s+/).filter(Boolean);
}

/** A list as written in the address: an empty one says that nothing is wanted of what the page has set. */
function splitValues(text: string | undefined): readonly string[] | undefined {
  return text?.split(',').filter(Boolean);
}

/** A column, then perhaps `desc`. Anything else is the order of the document. */
function readSort(text: string | undefined): Pick<TableView, 'sort' | 'descending'> {
  const [column, direction] = (text ?? '').trim().split(/[\s-]+/);
  const sort = measureSorts.find((known) => known === column);
  return {sort, descending: sort !== undefined && direction === 'desc'};
}

function readGrouping(text: string | undefined): MeasureGrouping | undefined {
  return measureGroupings.find((known) => known === text);
}

function sortText({sort, descending}: Pick<TableView, 'sort' | 'descending'>): string {
  return sort === undefined ? '' : descending ? `${sort}-desc` : sort;
}
