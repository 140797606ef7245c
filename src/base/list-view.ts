import type {Paging} from './paging.js';

/** What a reader made of a list. */
export interface ListView<Facet extends string> {
  readonly query: string;
  /** Chosen values of each filter. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** From 1. */
  readonly page: number;
  /** Ids of the entries whose details are open. */
  readonly open: readonly string[];
}

/** What a view shows of a plan. */
export interface ListModel {
  /** Nothing passes search and filters. */
  readonly isNothingFound: boolean;
  /** An entry that is shown only because the address names it. */
  readonly hiddenByFilter: unknown;
  readonly paging: Paging;
  /** The page on which an entry stands, from 1. */
  pageOf(id: string): number;
}
