import type {ListView} from '../../base/list-element.js';
import type {ViewParams} from '../../base/view-state.js';
import {changedParams, chosenBy, readPage, splitValues, splitWords} from '../../base/view-values.js';
import {measureGroupings, type MeasureGrouping} from '../../plan/measure-groups.js';
import {measureSorts, type MeasureSort} from '../../plan/measure-order.js';
import type {MeasureFacet} from '../../plan/measures.js';

/** What a reader made of the table. */
export interface TableView extends ListView<MeasureFacet> {
  /** Absent: the order of the document. */
  readonly sort?: MeasureSort | undefined;
  readonly descending: boolean;
  readonly groupBy: MeasureGrouping;
}

export const tableFacets: readonly MeasureFacet[] = ['field', 'goal', 'status', 'actor'];

/** The view that the address holds; what it does not say or the page has locked, the presets say. Never throws. */
export function readTableView(
  params: ViewParams,
  preset: TableView,
  isLocked: (preset: MeasureFacet | 'query') => boolean,
): TableView {
  const ofAddress = (facet: MeasureFacet): readonly string[] | undefined =>
    isLocked(facet) ? undefined : splitValues(params.get(facet));
  const sorting = params.has('sort') ? readSort(params.get('sort')) : preset;
  return {
    query: (isLocked('query') ? undefined : params.get('q')) ?? preset.query,
    facets: chosenBy(tableFacets, (facet) => ofAddress(facet) ?? preset.facets[facet]),
    sort: sorting.sort,
    descending: sorting.descending,
    groupBy: readGrouping(params.get('group')) ?? preset.groupBy,
    page: readPage(params.get('page')),
    open: splitValues(params.get('open')) ?? preset.open,
  };
}

/** What the address has to hold so that it leads to this view: only what differs from the presets. */
export function writeTableView(view: TableView, preset: TableView): ViewParams {
  return changedParams(paramsOf(view), paramsOf(preset));
}

/** The attributes that say what is shown at the start. */
export interface TablePresets extends Partial<Record<MeasureFacet, string>> {
  readonly query?: string;
  readonly sort?: string;
  readonly groupBy: string;
}

/** What the page wants to be shown at the start. Wrong values count as absent. */
export function viewOfAttributes(presets: TablePresets): TableView {
  return {
    query: presets.query ?? '',
    facets: chosenBy(tableFacets, (facet) => splitWords(presets[facet])),
    ...readSort(presets.sort),
    groupBy: readGrouping(presets.groupBy) ?? 'field',
    page: 1,
    open: [],
  };
}

function paramsOf(view: TableView): Readonly<Record<string, string>> {
  return {
    q: view.query,
    ...Object.fromEntries(tableFacets.map((facet) => [facet, view.facets[facet].join(',')])),
    sort: sortText(view),
    group: view.groupBy,
    page: String(view.page),
    open: view.open.join(','),
  };
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
