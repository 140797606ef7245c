import type {Offer, Place, Plan, Text} from './plan.js';
import {wordingOf} from './text.js';

/** On the internet. No place is called so. */
export const onlineValue = '_online';

const severalTowns = new WeakMap<Plan, boolean>();

/** The places of offers, by town where the plan is that of several towns, else by name. */
export function placeValues(offers: readonly Offer[], plan: Plan): ReadonlySet<string> {
  const values = offers.flatMap(({places = []}) => places.flatMap((place) => valueOf(place, plan) ?? []));
  const isAnyOnline = offers.some(({online = []}) => online.length > 0);
  return new Set([...values, ...(isAnyOnline ? [onlineValue] : [])]);
}

/** Whether an offer is at a place; `undefined`: it does not say where it is. */
export function isAtPlace({places = [], online = []}: Offer, value: string, plan: Plan): boolean | undefined {
  if (value === onlineValue && online.length > 0) return true;
  return places.length > 0 ? places.some((place) => valueOf(place, plan) === value) : undefined;
}

/** What readers know a place by, if any of the offers has it. */
export function placeText(value: string, plan: Plan): Text | undefined {
  const ofOffers = plan.offers.flatMap(({places = []}) => places.map((place) => textOf(place, plan)));
  const ofEvents = (plan.events ?? []).map(({place}) => place);
  return [...ofOffers, ...ofEvents].find((text) => text !== undefined && wordIn(text, plan) === value);
}

function valueOf(place: Place, plan: Plan): string | undefined {
  const text = textOf(place, plan);
  return text === undefined ? undefined : wordIn(text, plan);
}

function wordIn(text: Text, {lang}: Plan): string {
  return wordingOf(text, lang, lang).words;
}

function textOf({name, street, town, address}: Place, plan: Plan): Text | undefined {
  return (hasSeveralTowns(plan) ? town : undefined) ?? name ?? address ?? street;
}

function hasSeveralTowns(plan: Plan): boolean {
  let known = severalTowns.get(plan);
  if (known === undefined) {
    const towns = plan.offers.flatMap(({places = []}) => places.flatMap(({town}) => town ?? []));
    known = new Set(towns).size > 1;
    severalTowns.set(plan, known);
  }
  return known;
}
