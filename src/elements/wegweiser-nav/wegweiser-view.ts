import type {ViewParams} from '../../base/view-state.js';
import {joinValues, splitValues} from '../../base/view-values.js';

/** What a reader made of the Wegweiser. */
export interface WegweiserView {
  readonly query: string;
  /** Ids of the entries that show all their targets. */
  readonly open: readonly string[];
}

/** The view that the address holds. Never throws. */
export function readWegweiserView(params: ViewParams): WegweiserView {
  return {query: params.get('q') ?? '', open: splitValues(params.get('open')) ?? []};
}

/** What the address has to hold so that it leads to this view. */
export function writeWegweiserView({query, open}: WegweiserView): ViewParams {
  const params = [['q', query] as const, ['open', joinValues(open)] as const];
  return new Map(params.filter(([, value]) => value !== ''));
}
