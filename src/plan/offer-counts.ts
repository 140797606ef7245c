import {findableOffers} from './findable.js';
import {facetNames, isFact, offerFacets, type FacetName} from './offer-facets.js';
import {factOrder, valuesOfFact, yes} from './offer-facts.js';
import type {Offer, Plan} from './plan.js';
import {fits, judgeOf, type FilterName, type OfferView} from './select-offers.js';

/** A value that a reader may choose. */
export interface FacetOption {
  readonly value: string;
  /** Offers that have this value for sure, of those that the search and the other facets leave. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface WithoutFilter {
  readonly filter: FilterName;
  /** What would be shown. */
  readonly count: number;
}

/**
 * The values of a facet that occur or are chosen, in the order in which readers see them.
 *
 * @param today `YYYY-MM-DD`
 */
export function facetOptions(plan: Plan, name: FacetName, view: OfferView, today: string): readonly FacetOption[] {
  const offers = findableOffers(plan, today);
  const judge = judgeOf(view, name);
  const left = offers.filter((offer) => judge(offer) === true);
  const chosen = view.chosen?.[name] ?? [];
  const listed = new Set([...valuesOf(plan, name, offers), ...chosen]);
  const order = isFact(name) ? factOrder(name) : offerFacets[name].order(plan);
  return [...new Set([...order, ...listed])]
    .filter((value) => listed.has(value))
    .map((value) => ({
      value,
      count: left.filter((offer) => fits(offer, name, value, view) === true).length,
      chosen: chosen.includes(value),
    }));
}

const useful = new WeakMap<readonly Offer[], ReadonlySet<FacetName>>();

/**
 * The facets by which readers can narrow the offers down: those of which values differ, or a fact that any offer states.
 *
 * @param today `YYYY-MM-DD`
 */
export function usefulFacets(plan: Plan, today: string): ReadonlySet<FacetName> {
  const offers = findableOffers(plan, today);
  let facets = useful.get(offers);
  if (!facets) {
    const leastOf = (name: FacetName): number => (isFact(name) && factOrder(name).includes(yes) ? 1 : 2);
    const differing = facetNames.filter((name) => new Set(valuesOf(plan, name, offers)).size >= leastOf(name));
    facets = new Set(differing);
    useful.set(offers, facets);
  }
  return facets;
}

/** If nothing was found: what leaving out a single filter would show. Filters that would not help are missing. */
export function helpfulOmissions(plan: Plan, view: OfferView, today: string): readonly WithoutFilter[] {
  const offers = findableOffers(plan, today);
  return filtersInForce(view)
    .map((filter) => {
      const judge = judgeOf(view, filter);
      return {filter, count: offers.filter((offer) => judge(offer) !== false).length};
    })
    .filter(({count}) => count > 0);
}

function filtersInForce({matches, chosen = {}}: OfferView): readonly FilterName[] {
  const facets = facetNames.filter((name) => (chosen[name] ?? []).length > 0);
  return [...(matches ? (['query'] as const) : []), ...facets];
}

function valuesOf(plan: Plan, name: FacetName, offers: readonly Offer[]): Iterable<string> {
  if (isFact(name)) return valuesOfFact(name, offers, plan);
  return offers.flatMap((offer) => offerFacets[name].valuesOf(offer) ?? []);
}
