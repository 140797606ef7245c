import {actorName, actorOf, actorTexts} from './actors.js';
import {contactsShown, type ContactsMode, type ShownContact} from './contacts.js';
import {isAudienceCode} from './offer-facets.js';
import {indexOf} from './plan-index.js';
import type {ActorRef, Offer, Plan, Text} from './plan.js';
import {textsOf} from './text.js';

/**
 * Everything by which an offer is found, the title first. Words for codes (audiences, languages, cost) are those of the
 * interface, not of the plan: who searches adds them. Contacts that are not shown are not found either.
 */
export function* offerTexts(offer: Offer, plan: Plan, mode: ContactsMode): Generator<Text> {
  yield offer.title;
  yield* offer.keywords ?? [];
  yield* linkedTitles(offer, plan);
  yield* given(offer.summary, offer.schedule, offer.hours?.note);
  yield* textsOf(offer.description);
  if (offer.provider) yield* actorRefTexts(offer.provider, plan);
  for (const contact of contactsShown(offer.contacts, mode, plan)) yield* contactTexts(contact);
  yield* whereTexts(offer);
  yield* given(offer.cost?.note, offer.eligibility?.text, offer.eligibility?.notFor, offer.access?.note);
}

/** The plan's own words for audiences: titles of Wegweiser entries, else the value as it is. */
export function audienceTexts(audiences: readonly string[] | undefined, plan: Plan): readonly Text[] {
  const {entries} = indexOf(plan);
  const own = (audiences ?? []).filter((value) => !isAudienceCode(value));
  return own.map((value) => entries.get(value)?.title ?? value);
}

function* linkedTitles({topics, field, situations, audiences}: Offer, plan: Plan): Generator<Text> {
  const index = indexOf(plan);
  for (const id of topics ?? []) yield* given(index.topics.get(id)?.title);
  if (field) yield* given(index.fields.get(field)?.title);
  for (const id of situations ?? []) yield* given(index.entries.get(id)?.title);
  yield* audienceTexts(audiences, plan);
}

function* actorRefTexts(ref: ActorRef, plan: Plan): Generator<Text> {
  yield actorName(ref, plan);
  const actor = actorOf(ref, plan);
  if (actor) yield* actorTexts(actor);
}

function* contactTexts({name, role, address, actor}: ShownContact): Generator<Text> {
  yield* given(name, role, address);
  if (actor) yield* actorTexts(actor);
}

function* whereTexts({places, online}: Offer): Generator<Text> {
  for (const {name, street, postcode, town, address, note} of places ?? []) {
    yield* given(name, street, postcode, town, address, note);
  }
  for (const {label} of online ?? []) yield* given(label);
}

function given(...texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined);
}
