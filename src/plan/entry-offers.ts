import {isAudienceCode, offerFacets, type FacetName} from './offer-facets.js';
import {visibleOffers} from './offers.js';
import type {Entry, Plan} from './plan.js';

/** The offers that suit an entry, as the finder shows them. */
export interface EntryOffers {
  /** The facet and the values by which the finder finds them. */
  readonly facet: Extract<FacetName, 'situation' | 'audience'>;
  readonly values: readonly string[];
  /** Also those that say nothing about situation or audience: they suit everybody. */
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
  const {offers} = visibleOffers(plan, today);
  const stated = offers.map((offer) => offerFacets[facet].valuesOf(offer));
  const names = (own: readonly string[]): boolean => own.some((value) => values.includes(value));
  if (!stated.some((own) => own && names(own))) return undefined;
  return {facet, values, count: stated.filter((own) => !own || names(own)).length};
}
