import type {Words} from '../i18n/msg.js';
import type {Plan} from '../plan/plan.js';
import {find, type Found} from '../search/find.js';
import type {Query} from '../search/query.js';
import {indexing, type Part, type SearchIndex} from '../search/search-index.js';
import type {Thesaurus} from '../search/thesaurus.js';
import type {ContactsShown} from './display.js';
import {inSlices} from './in-slices.js';
import {loadThesaurus} from './load-thesaurus.js';

/** In which plan something is searched, and in whose words. */
export interface SearchScope {
  readonly plan: Plan;
  /** The words of the interface. */
  readonly words: Words;
  /** Language of the interface. */
  readonly code: string;
  readonly contacts: ContactsShown;
  /** `YYYY-MM-DD`; offers that have ended are not found. */
  readonly today: string;
}

/** What is searched: the entries of a scope, and by which texts each is found. */
export interface Searched<Entry> {
  readonly entriesOf: (scope: SearchScope) => readonly Entry[];
  readonly partsOf: (entry: Entry, scope: SearchScope) => Iterable<Part>;
}

interface Prepared<Entry> {
  readonly scope: SearchScope;
  readonly index: SearchIndex<Entry>;
  readonly thesaurus: Thesaurus;
}

/** Finds entries of a plan by their words in every language. The words are indexed for the first search and kept. */
export class PlanSearch<Entry> {
  #preparing: {readonly scope: SearchScope; readonly done: Promise<void>} | undefined;
  #prepared: Prepared<Entry> | undefined;
  #last: {readonly query: Query; readonly index: SearchIndex<Entry>; readonly found: Found<Entry>} | undefined;

  constructor(private readonly searched: Searched<Entry>) {}

  /** Resolves when the entries of a scope can be searched. */
  prepare(scope: SearchScope): Promise<void> {
    if (!this.#preparing || !isSame(this.#preparing.scope, scope)) {
      this.#preparing = {scope, done: this.#prepare(scope)};
    }
    return this.#preparing.done;
  }

  /** What a query finds; `undefined` as long as the entries of this scope are not prepared. */
  find(query: Query, scope: SearchScope): Found<Entry> | undefined {
    if (!this.#prepared || !isSame(this.#prepared.scope, scope)) return undefined;
    const {index, thesaurus} = this.#prepared;
    if (this.#last?.query !== query || this.#last.index !== index) {
      this.#last = {query, index, found: find(index, query, thesaurus)};
    }
    return this.#last.found;
  }

  async #prepare(scope: SearchScope): Promise<void> {
    const {entriesOf, partsOf} = this.searched;
    const [index, thesaurus] = await Promise.all([
      inSlices(indexing(entriesOf(scope), (entry) => partsOf(entry, scope))),
      loadThesaurus(scope.plan, scope.code),
    ]);
    // Meanwhile the reader may have chosen another language.
    if (this.#preparing?.scope === scope) this.#prepared = {scope, index, thesaurus};
  }
}

/** Another language has other words of ours; contacts that are not shown are not found. */
function isSame(one: SearchScope, other: SearchScope): boolean {
  return (
    one.plan === other.plan && one.code === other.code && one.contacts === other.contacts && one.today === other.today
  );
}
