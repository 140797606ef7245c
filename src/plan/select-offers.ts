import {findableOffers} from './findable.js';
import {facetNames, isFact, isNamedBy, offerFacets, openFacets, type FacetName, type FactName} from './offer-facets.js';
import type {Offer, Plan} from './plan.js';

/** What a reader asks for. */
export interface OfferView {
  /** Whether an offer has the words looked for. */
  readonly matches?: ((offer: Offer) => boolean) | undefined;
  /** Chosen values; one of each facet is enough. */
  readonly chosen?: Readonly<Partial<Record<FacetName, readonly string[]>>> | undefined;
  /** What offers say about facts; needed where values of one are chosen. */
  readonly facts?: Facts | undefined;
}

/** Whether a fact about an offer has a value; `undefined`: the offer does not say. */
export type Facts = (offer: Offer, fact: FactName, value: string) => boolean | undefined;

export interface OfferSelection {
  /** What was found for sure: first what names the chosen audience or situation itself, each in the order of the document. */
  readonly offers: readonly Offer[];
  /** What may fit but does not say so: never left out, never shown as a "no". */
  readonly unstated: readonly Offer[];
  /** How many offers and events there are without any filter. */
  readonly total: number;
}

/** `query` is the search. */
export type FilterName = FacetName | 'query';

/**
 * The offers that a view shows: all filters must fit, of each facet any chosen value. An offer that says nothing about
 * an open facet fits each of its values; one that says nothing about a fact stands apart.
 *
 * @param today `YYYY-MM-DD`; offers that have ended are left out, and events that are over
 */
export function selectOffers(plan: Plan, view: OfferView, today: string): OfferSelection {
  const all = findableOffers(plan, today);
  const judge = judgeOf(view);
  const verdicts = all.map((offer) => judge(offer));
  return {
    offers: namedFirst(
      all.filter((_, position) => verdicts[position] === true),
      view,
    ),
    unstated: all.filter((_, position) => verdicts[position] === undefined),
    total: all.length,
  };
}

/** What is for everybody does not stand before what is meant for those who look for it. */
function namedFirst(offers: readonly Offer[], {chosen = {}}: OfferView): readonly Offer[] {
  const asked = openFacets.filter((name) => (chosen[name] ?? []).length > 0);
  const isNamed = (offer: Offer): boolean => asked.every((name) => isNamedBy(offer, name, chosen[name] ?? []));
  return [...offers.filter(isNamed), ...offers.filter((offer) => !isNamed(offer))];
}

/** Whether an offer passes all filters of a view but one; `undefined` if it does not say. */
export function judgeOf(view: OfferView, except?: FilterName): (offer: Offer) => boolean | undefined {
  const {matches, chosen = {}} = view;
  const facets = facetNames.filter((name) => name !== except && (chosen[name] ?? []).length > 0);
  return (offer) => {
    if (matches && except !== 'query' && !matches(offer)) return false;
    const answers = facets.map((name) => anyOf((chosen[name] ?? []).map((value) => fits(offer, name, value, view))));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  };
}

/** The facts that a reader asks for and about which an offer does not say enough. */
export function factsMissing(offer: Offer, view: OfferView): readonly FactName[] {
  return facetNames.filter(isFact).filter((name) => {
    const values = view.chosen?.[name] ?? [];
    return values.length > 0 && anyOf(values.map((value) => fits(offer, name, value, view))) === undefined;
  });
}

/** Whether an offer has a value of a facet; `undefined` if it does not say. */
export function fits(offer: Offer, name: FacetName, value: string, {facts}: OfferView): boolean | undefined {
  if (isFact(name)) return facts?.(offer, name, value);
  return offerFacets[name].valuesOf(offer)?.includes(value) ?? true;
}

/** One yes is enough; without one, a missing answer may be one. */
function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
