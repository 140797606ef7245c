import {findableOffers} from './findable.js';
import {isAudienceCode, isNamedBy, offerFacets, type FacetName} from './offer-facets.js';
import type {Entry, Offer, Plan} from './plan.js';

/** The offers that suit an entry, as the finder shows them. */
export interface EntryOffers {
  /** The facet and the values by which the finder finds them. */
  readonly facet: Extract<FacetName, 'situation' | 'audience'>;
  readonly values: readonly string[];
  /** Those that name the situation or the audience, in the order of the document; at least one. */
  readonly named: readonly Offer[];
  /** How many the finder finds: also those, and events, that say nothing about it and suit everybody. */
  readonly count: number;
}

/**
 * The offers for the situation or the audience that an entry stands for; `undefined` where none names it.
 *
 * @param today `YYYY-MM-DD`
 */
export function entryOffers({id, kind, audiences = []}: Entry, plan: Plan, today: string): EntryOffers | undefined {
  const facet = kind === 'audiences' ? 'audience' : 'situation';
  const values = facet === 'audience' ? [id, ...audiences.filter(isAudienceCode)] : [id];
  const offers = findableOffers(plan, today);
  const named = offers.filter((offer) => isNamedBy(offer, facet, values));
  if (named.length === 0) return undefined;
  const forEverybody = offers.filter((offer) => offerFacets[facet].valuesOf(offer) === undefined);
  return {facet, values, named, count: named.length + forEverybody.length};
}
