import {indexOf} from './plan-index.js';
import type {Offer, Plan, Text} from './plan.js';

/** A property by which readers narrow the offers down. */
export interface Facet {
  /** The values of an offer; `undefined`: fits every value. */
  valuesOf(offer: Offer): readonly string[] | undefined;
  /** Values in the order in which readers see them. Others follow as they occur. */
  order(plan: Plan): readonly string[];
}

export type FacetName = 'topic' | 'audience' | 'situation';

/** The value of offers without a topic ("Sonstiges"). No id begins with this character. */
export const otherTopic = '_other';

/** The facets of offers, by the name of their presets and of their values in the address. */
export const offerFacets: Readonly<Record<FacetName, Facet>> = {
  topic: {
    valuesOf: topicsOf,
    order: (plan) => [...plan.topics.map(({id}) => id), otherTopic],
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

export const facetNames: readonly FacetName[] = ['topic', 'audience', 'situation'];

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
export function topicsOf({topics}: Offer): readonly string[] {
  return stated(topics) ?? [otherTopic];
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
