import type {ListView} from '../../base/list-view.js';
import type {ViewParams} from '../../base/view-state.js';
import {changedParams, chosenBy, joinValues, readPage, splitValues, splitWords} from '../../base/view-values.js';
import {measureGroupings, type MeasureGrouping} from '../../plan/measure-groups.js';
import {measureSorts, type MeasureSort} from '../../plan/measure-order.js';
import {measureFacets, type MeasureFacet} from '../../plan/measure-facets.js';

/** By what rows are sorted. */
export interface TableOrder {
  /** Absent: the order of the document. */
  readonly sort?: MeasureSort | undefined;
  readonly descending: boolean;
}

/** What a reader made of the table. */
export interface TableView extends ListView<MeasureFacet>, TableOrder {
  readonly groupBy: MeasureGrouping;
}

/** The filters that the page may set at the start. */
export const presetFacets = ['field', 'goal', 'status', 'actor'] as const satisfies readonly MeasureFacet[];

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
    facets: chosenBy(measureFacets, (facet) => ofAddress(facet) ?? preset.facets[facet]),
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
export interface TablePresets extends Partial<Record<(typeof presetFacets)[number], string>> {
  readonly query?: string;
  readonly sort?: string;
  readonly groupBy: string;
}

/** The filters behind the disclosure, in their order. The groups of status stand above it. */
export const panelFacets = [
  'field',
  'goal',
  'lead',
  'actor',
  'year',
  'term',
  'progress',
  'status',
] as const satisfies readonly MeasureFacet[];

/** What the page wants to be shown at the start. Wrong values count as absent. */
export function viewOfAttributes(presets: TablePresets): TableView {
  const ofFacets: Partial<Record<MeasureFacet, string>> = presets;
  return {
    query: presets.query ?? '',
    facets: chosenBy(measureFacets, (facet) => splitWords(ofFacets[facet])),
    ...readSort(presets.sort),
    groupBy: readGrouping(presets.groupBy) ?? 'field',
    page: 1,
    open: [],
  };
}

function paramsOf(view: TableView): Readonly<Record<string, string>> {
  return {
    q: view.query,
    ...Object.fromEntries(measureFacets.map((facet) => [facet, joinValues(view.facets[facet])])),
    sort: sortText(view),
    group: view.groupBy,
    page: String(view.page),
    open: joinValues(view.open),
  };
}

/** A column, then perhaps `desc`. Anything else is the order of the document. */
function readSort(text: string | undefined): TableOrder {
  const [column, direction] = (text ?? '').trim().split(/[\s-]+/);
  const sort = measureSorts.find((known) => known === column);
  return {sort, descending: sort !== undefined && direction === 'desc'};
}

function readGrouping(text: string | undefined): MeasureGrouping | undefined {
  return measureGroupings.find((known) => known === text);
}

function sortText({sort, descending}: TableOrder): string {
  return sort === undefined ? '' : descending ? `${sort}-desc` : sort;
}
