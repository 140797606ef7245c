import type {ViewParams} from '../../base/view-state.js';
import {changedParams, joinValues, readPage, splitValues} from '../../base/view-values.js';

/** What a reader made of the Wegweiser. */
export interface WegweiserView {
  readonly query: string;
  /** Which entries show all that they have, for `OpenEntries`. */
  readonly open: readonly string[];
  /** The entry below which the Wegweiser starts; `wholeWegweiser` for none. */
  readonly entry: string;
  /** How many portions of hits are shown. */
  readonly portions: number;
}

/** No id begins with this character. */
export const wholeWegweiser = '_top';

/** Layouts besides cards. */
const furtherLayouts = ['accordion', 'list', 'steps'];

/** Whether something else is to be drawn than all entries as cards. */
export function isSpecial(layout: string, {entry}: WegweiserView): boolean {
  return furtherLayouts.includes(layout) || entry !== wholeWegweiser;
}

/** The view that the address holds; where to start, the page may say. Never throws. */
export function readWegweiserView(params: ViewParams, entry: string | undefined): WegweiserView {
  return {
    query: params.get('q') ?? '',
    open: splitValues(params.get('open')) ?? [],
    entry: params.get('entry') ?? startOf(entry),
    portions: readPage(params.get('hits')),
  };
}

/** What the address has to hold so that it leads to this view: only what the page does not say. */
export function writeWegweiserView(view: WegweiserView, entry: string | undefined): ViewParams {
  const preset = {query: '', open: [], entry: startOf(entry), portions: 1};
  return changedParams(paramsOf(view), paramsOf(preset));
}

/** The view of all that stands below another entry. */
export function startingAt(view: WegweiserView, entry: string): WegweiserView {
  return {...view, entry, query: '', open: []};
}

function startOf(entry: string | undefined): string {
  return entry || wholeWegweiser;
}

function paramsOf({query, open, entry, portions}: WegweiserView): Readonly<Record<string, string>> {
  return {q: query, open: joinValues(open), entry, hits: String(portions)};
}
