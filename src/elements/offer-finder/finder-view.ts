import type {ListView} from '../../base/list-view.js';
import type {ViewParams} from '../../base/view-state.js';
import {changedParams, chosenBy, joinValues, readPage, splitValues, splitWords} from '../../base/view-values.js';
import {facetNames, isFact, type FacetName, type OpenFacetName} from '../../plan/offer-facets.js';

/** What a reader made of the finder. */
export interface FinderView extends ListView<FacetName> {
  /** Ids of the offers on the shortlist, in the reader's order. */
  readonly shortlist: readonly string[];
}

/** More offers are no short list; an address has to fit into a QR code. */
const longestShortlist = 50;

/** The view that the address holds; what it does not say, the presets of the page say. Never throws. */
export function readFinderView(params: ViewParams, preset: FinderView): FinderView {
  return {
    query: params.get('q') ?? preset.query,
    facets: chosenBy(facetNames, (facet) => splitValues(params.get(facet)) ?? preset.facets[facet]),
    page: readPage(params.get('page')),
    open: splitValues(params.get('open')) ?? preset.open,
    shortlist: [...new Set(splitValues(params.get('shortlist')))].slice(0, longestShortlist),
  };
}

/** What the address has to hold so that it leads to this view: only what differs from the presets. */
export function writeFinderView(view: FinderView, preset: FinderView): ViewParams {
  return changedParams(paramsOf(view), paramsOf(preset));
}

/** The attributes that say what is shown at the start. */
export interface FinderPresets extends Partial<Record<OpenFacetName, string>> {
  readonly query?: string;
}

/** What the page wants to be shown at the start. */
export function viewOfAttributes(presets: FinderPresets): FinderView {
  return {
    query: presets.query ?? '',
    facets: chosenBy(facetNames, (facet) => (isFact(facet) ? [] : splitWords(presets[facet]))),
    page: 1,
    open: [],
    shortlist: [],
  };
}

function paramsOf({query, facets, page, open, shortlist}: FinderView): Readonly<Record<string, string>> {
  return {
    q: query,
    ...Object.fromEntries(facetNames.map((facet) => [facet, joinValues(facets[facet])])),
    page: String(page),
    open: joinValues(open),
    shortlist: joinValues(shortlist),
  };
}
