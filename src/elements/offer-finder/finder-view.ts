import type {ViewParams} from '../../base/view-state.js';
import {changedParams, chosenBy, readPage, splitValues, splitWords} from '../../base/view-values.js';
import {facetNames, type FacetName} from '../../plan/offer-facets.js';

/** What a reader made of the finder. */
export interface FinderView {
  readonly query: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** From 1. */
  readonly page: number;
  /** Ids of the offers whose details are open. */
  readonly open: readonly string[];
}

export const nothingChosen: FinderView['chosen'] = chosenBy(facetNames, () => []);

/** The view that the address holds; what it does not say, the presets of the page say. Never throws. */
export function readFinderView(params: ViewParams, preset: FinderView): FinderView {
  return {
    query: params.get('q') ?? preset.query,
    chosen: chosenBy(facetNames, (facet) => splitValues(params.get(facet)) ?? preset.chosen[facet]),
    page: readPage(params.get('page')),
    open: splitValues(params.get('open')) ?? preset.open,
  };
}

/** What the address has to hold so that it leads to this view: only what differs from the presets. */
export function writeFinderView(view: FinderView, preset: FinderView): ViewParams {
  return changedParams(paramsOf(view), paramsOf(preset));
}

/** The attributes that say what is shown at the start. */
export interface FinderPresets extends Partial<Record<FacetName, string>> {
  readonly query?: string;
}

/** What the page wants to be shown at the start. */
export function viewOfAttributes(presets: FinderPresets): FinderView {
  return {
    query: presets.query ?? '',
    chosen: chosenBy(facetNames, (facet) => splitWords(presets[facet])),
    page: 1,
    open: [],
  };
}

function paramsOf({query, chosen, page, open}: FinderView): Readonly<Record<string, string>> {
  return {
    q: query,
    ...Object.fromEntries(facetNames.map((facet) => [facet, chosen[facet].join(',')])),
    page: String(page),
    open: open.join(','),
  };
}
