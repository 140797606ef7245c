import {inSlices} from '../../base/in-slices.js';
import {loadThesaurus} from '../../base/load-thesaurus.js';
import {visibleOffers} from '../../plan/offers.js';
import type {Offer} from '../../plan/plan.js';
import {find, type Found} from '../../search/find.js';
import type {Query} from '../../search/query.js';
import {indexing, type SearchIndex} from '../../search/search-index.js';
import type {Thesaurus} from '../../search/thesaurus.js';
import {offerParts, type SearchScope} from './offer-parts.js';

interface Prepared {
  readonly scope: SearchScope;
  readonly index: SearchIndex<Offer>;
  readonly thesaurus: Thesaurus;
}

/** Finds offers by their words in every language. The words are indexed for the first search and kept. */
export class OfferSearch {
  #preparing: {readonly scope: SearchScope; readonly done: Promise<void>} | undefined;
  #prepared: Prepared | undefined;
  #last: {readonly query: Query; readonly index: SearchIndex<Offer>; readonly found: Found<Offer>} | undefined;

  /** Resolves when the offers of a scope can be searched. */
  prepare(scope: SearchScope): Promise<void> {
    if (!this.#preparing || !isSame(this.#preparing.scope, scope)) {
      this.#preparing = {scope, done: this.#prepare(scope)};
    }
    return this.#preparing.done;
  }

  /** What a query finds; `undefined` as long as the offers of this scope are not prepared. */
  find(query: Query, scope: SearchScope): Found<Offer> | undefined {
    if (!this.#prepared || !isSame(this.#prepared.scope, scope)) return undefined;
    const {index, thesaurus} = this.#prepared;
    if (this.#last?.query !== query || this.#last.index !== index) {
      this.#last = {query, index, found: find(index, query, thesaurus)};
    }
    return this.#last.found;
  }

  async #prepare(scope: SearchScope): Promise<void> {
    const {plan, code, today} = scope;
    const [index, thesaurus] = await Promise.all([
      inSlices(indexing(visibleOffers(plan, today).offers, (offer) => offerParts(offer, scope))),
      loadThesaurus(plan, code),
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
