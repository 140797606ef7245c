import {isEvent} from './event-offer.js';
import {indexOf} from './plan-index.js';
import type {Offer, Plan, Text} from './plan.js';

/** A property by which readers narrow the offers down; who states nothing is for everyone. */
interface OpenFacet {
  /** The values of an offer; `undefined`: fits every value. */
  valuesOf(offer: Offer): readonly string[] | undefined;
  /** Values in the order in which readers see them. Others follow as they occur. */
  order(plan: Plan): readonly string[];
}

/** Facets of which an offer that states nothing fits every value. A page may set them at the start. */
export const openFacets = ['topic', 'audience', 'situation'] as const;
export type OpenFacetName = (typeof openFacets)[number];

/** Facts: an offer says yes, says no, or does not say. */
export const factNames = [
  ...(['language', 'when', 'place', 'cost', 'registration', 'childcare', 'residence'] as const),
  ...(['wheelchair', 'toilet', 'hearing'] as const),
] as const;
export type FactName = (typeof factNames)[number];

/** What offers can be filtered by, by the name in the address. */
export const facetNames = [...openFacets, ...factNames] as const;
export type FacetName = (typeof facetNames)[number];

/** The value of offers without a topic ("Sonstiges"). No id begins with this character. */
export const otherTopic = '_other';
/** The topic of events ("Termine"). */
export const eventTopic = '_event';

/** The open facets of offers. */
export const offerFacets: Readonly<Record<OpenFacetName, OpenFacet>> = {
  topic: {
    valuesOf: topicsOf,
    order: (plan) => [...plan.topics.map(({id}) => id), otherTopic, eventTopic],
  },
  audience: {
    valuesOf: ({audiences}) => (audiences?.includes('everyone') ? undefined : stated(audiences)),
    order: (plan) => [...entryIds(plan), ...audienceCodes],
  },
  situation: {
    valuesOf: ({situations}) => stated(situations),
    order: entryIds,
  },
};

/** Whether a facet is a fact. */
export function isFact(facet: FacetName): facet is FactName {
  return !Object.hasOwn(offerFacets, facet);
}

/** Whether an offer names one of these values itself, instead of fitting every value. */
export function isNamedBy(offer: Offer, facet: OpenFacetName, values: readonly string[]): boolean {
  return offerFacets[facet].valuesOf(offer)?.some((value) => values.includes(value)) ?? false;
}

/** Codes of audiences that the interface has words for (the plan format, section 4.8). */
export const audienceCodes = [
  'everyone',
  'women',
  'men',
  'parents',
  'children',
  'youth',
  'seniors',
  'volunteers',
  'landlords',
  'employers',
] as const;
export type AudienceCode = (typeof audienceCodes)[number];

/** Whether a value of `audiences` is one of the codes; else it is the id of an entry, or shown as it is. */
export function isAudienceCode(value: string): value is AudienceCode {
  return (audienceCodes as readonly string[]).includes(value);
}

/** The topics of an offer as values of the filter. */
export function topicsOf(offer: Offer): readonly string[] {
  return stated(offer.topics) ?? [isEvent(offer) ? eventTopic : otherTopic];
}

function stated(values: readonly string[] | undefined): readonly string[] | undefined {
  return values && values.length > 0 ? values : undefined;
}

function entryIds({wegweiser}: Plan): readonly string[] {
  return wegweiser.flatMap(({id, children = []}) => [id, ...children.map((child) => child.id)]);
}

/** The plan's own words for audiences: titles of Wegweiser entries, else the value as it is. */
export function audienceTexts(audiences: readonly string[] | undefined, plan: Plan): readonly Text[] {
  const {entries} = indexOf(plan);
  const own = (audiences ?? []).filter((value) => !isAudienceCode(value));
  return own.map((value) => entries.get(value)?.title ?? value);
}
