import {foundBy, foundHow, howWords} from '../../base/found.template.js';
import {offerParts} from '../../base/offer-parts.js';
import {PlanSearch} from '../../base/plan-search.js';
import type {Searching} from '../../base/search-on-demand.js';
import {findableOffers} from '../../plan/findable.js';
import type {Offer} from '../../plan/plan.js';

/** What the finder needs to search: it is fetched for the first search, in one piece. */
export interface FinderSearching extends Searching<Offer> {
  readonly foundBy: typeof foundBy;
  readonly foundHow: typeof foundHow;
  readonly howWords: typeof howWords;
}

export function searching(): FinderSearching {
  const search = new PlanSearch({
    entriesOf: ({plan, today}) => findableOffers(plan, today),
    partsOf: offerParts,
  });
  return {search, foundBy, foundHow, howWords};
}
