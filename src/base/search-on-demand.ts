import type {ReactiveControllerHost} from 'lit';
import type {Found} from '../search/find.js';
import type {Query} from '../search/query.js';
import {OnDemand} from './on-demand.js';
import type {PlanSearch, SearchScope} from './plan-search.js';

/** What an element needs to search. One for each element: the search keeps what it has prepared. */
export interface Searching<Entry> {
  readonly search: PlanSearch<Entry>;
}

/** The search of an element: fetched, and the entries indexed, when somebody searches. */
export class SearchOnDemand<Entry, Parts extends Searching<Entry>> {
  /** What was found; `undefined` without a search and as long as it cannot be answered. */
  found: Found<Entry> | undefined;
  readonly parts: OnDemand<Parts>;
  #isAsked = false;

  /** @param fetchParts imports what it takes to search, with its texts */
  constructor(
    private readonly host: ReactiveControllerHost,
    fetchParts: () => Promise<Parts>,
  ) {
    this.parts = new OnDemand(host, fetchParts);
  }

  /** Finds what it can find by now. */
  ask(query: Query, scope: SearchScope): void {
    this.#isAsked = query.terms.length > 0;
    this.found = this.#isAsked ? this.parts.part?.search.find(query, scope) : undefined;
  }

  /** Whether something is searched for that cannot be answered yet. */
  get isWaiting(): boolean {
    return this.#isAsked && !this.found;
  }

  /** Resolves when the entries of a scope can be searched, or what that needs cannot be had. */
  async prepare(scope: SearchScope): Promise<void> {
    await this.parts.load();
    await this.parts.part?.search.prepare(scope);
    if (this.isWaiting) this.host.requestUpdate();
  }
}
