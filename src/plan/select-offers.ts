import {facetNames, offerFacets, type FacetName} from './offer-facets.js';
import {visibleOffers} from './offers.js';
import type {Offer, Plan} from './plan.js';

/** What a reader asks for. */
export interface OfferView {
  /** Whether an offer has the words looked for. */
  readonly matches?: ((offer: Offer) => boolean) | undefined;
  /** Chosen values; one of each facet is enough. */
  readonly chosen?: Readonly<Partial<Record<FacetName, readonly string[]>>> | undefined;
}

export interface OfferSelection {
  /** What was found, in the order of the document. */
  readonly offers: readonly Offer[];
  /** How many offers there are without any filter. */
  readonly total: number;
  /** The values of each facet that occur or are chosen. */
  readonly facets: Readonly<Record<FacetName, readonly FacetOption[]>>;
  /** If nothing was found: what leaving out a single filter would find. Filters that would not help are missing. */
  readonly without: readonly WithoutFilter[];
}

export interface FacetOption {
  readonly value: string;
  /** Offers with this value that the search and the other facets leave. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface WithoutFilter {
  readonly filter: FilterName;
  readonly count: number;
}

/** `query` is the search. */
export type FilterName = FacetName | 'query';

type Filters = ReadonlyMap<FilterName, (offer: Offer) => boolean>;

/**
 * The offers that a view shows: all filters must fit, of each facet any chosen value. An offer that says nothing about a
 * facet fits each of its values, so that nothing is lost by not being stated.
 *
 * @param today `YYYY-MM-DD`; offers that have ended are left out
 */
export function selectOffers(plan: Plan, view: OfferView, today: string): OfferSelection {
  const {offers} = visibleOffers(plan, today);
  const filters = filtersOf(view, offers);
  const found = passing(offers, filters);
  const optionsOf = (name: FacetName) =>
    facetOptions(plan, name, offers, passing(offers, filters, name), view.chosen?.[name] ?? []);
  return {
    offers: found,
    total: offers.length,
    facets: Object.fromEntries(facetNames.map((name) => [name, optionsOf(name)])) as OfferSelection['facets'],
    without: found.length > 0 ? [] : helpfulOmissions(offers, filters),
  };
}

function filtersOf({matches, chosen = {}}: OfferView, offers: readonly Offer[]): Filters {
  const filters = new Map<FilterName, (offer: Offer) => boolean>();
  if (matches) {
    const hits = new Set(offers.filter(matches));
    filters.set('query', (offer) => hits.has(offer));
  }
  for (const name of facetNames) {
    const values = chosen[name] ?? [];
    if (values.length > 0) filters.set(name, (offer) => values.some((value) => fits(offer, name, value)));
  }
  return filters;
}

function fits(offer: Offer, name: FacetName, value: string): boolean {
  return offerFacets[name].valuesOf(offer)?.includes(value) ?? true;
}

function passing(offers: readonly Offer[], filters: Filters, except?: FilterName): readonly Offer[] {
  const tests = [...filters].flatMap(([name, test]) => (name === except ? [] : [test]));
  return offers.filter((offer) => tests.every((test) => test(offer)));
}

function facetOptions(
  plan: Plan,
  name: FacetName,
  offers: readonly Offer[],
  left: readonly Offer[],
  chosen: readonly string[],
): readonly FacetOption[] {
  const {valuesOf, order} = offerFacets[name];
  const listed = new Set([...offers.flatMap((offer) => valuesOf(offer) ?? []), ...chosen]);
  return [...new Set([...order(plan), ...listed])]
    .filter((value) => listed.has(value))
    .map((value) => ({
      value,
      count: left.filter((offer) => fits(offer, name, value)).length,
      chosen: chosen.includes(value),
    }));
}

function helpfulOmissions(offers: readonly Offer[], filters: Filters): readonly WithoutFilter[] {
  return [...filters.keys()]
    .map((filter) => ({filter, count: passing(offers, filters, filter).length}))
    .filter(({count}) => count > 0);
}
