import {actorName, actorOf, actorTexts} from './actors.js';
import {contactsShown, type ContactsMode, type ShownContact} from './contacts.js';
import {audienceTexts} from './offer-facets.js';
import {indexOf} from './plan-index.js';
import type {ActorRef, Offer, Plan, Text} from './plan.js';
import {textsOf} from './text.js';

/** What a text is to its offer. `alias` is another name of an actor, which readers do not see. */
export type OfferTextKind = 'title' | 'keyword' | 'topic' | 'summary' | 'contact' | 'alias' | 'name' | 'text';

/** A text by which an offer is found. */
export interface OfferText {
  readonly kind: OfferTextKind;
  readonly text: Text;
}

/**
 * Everything by which an offer is found, the title first. Words for codes (audiences, languages, cost) are those of the
 * interface, not of the plan: who searches adds them. Contacts that are not shown are not found either.
 */
export function* offerTexts(offer: Offer, plan: Plan, mode: ContactsMode): Generator<OfferText> {
  yield {kind: 'title', text: offer.title};
  yield* as('keyword', offer.keywords ?? []);
  yield* as('topic', topicTitles(offer, plan));
  yield* as('text', linkedTitles(offer, plan));
  yield* as('summary', given(offer.summary, offer.schedule));
  yield* as('text', [...given(offer.hours?.note), ...textsOf(offer.description)]);
  if (offer.provider) yield* providerTexts(offer.provider, plan);
  for (const contact of contactsShown(offer.contacts, mode, plan)) yield* contactTexts(contact);
  yield* as('name', whereTexts(offer));
  yield* as('text', given(offer.cost?.note, offer.eligibility?.text, offer.eligibility?.notFor, offer.access?.note));
}

function topicTitles({topics = []}: Offer, plan: Plan): readonly Text[] {
  const index = indexOf(plan);
  return given(...topics.map((id) => index.topics.get(id)?.title));
}

function* linkedTitles({field, situations, audiences}: Offer, plan: Plan): Generator<Text> {
  const index = indexOf(plan);
  if (field) yield* given(index.fields.get(field)?.title);
  for (const id of situations ?? []) yield* given(index.entries.get(id)?.title);
  yield* audienceTexts(audiences, plan);
}

function* providerTexts(ref: ActorRef, plan: Plan): Generator<OfferText> {
  yield {kind: 'name', text: actorName(ref, plan)};
  const actor = actorOf(ref, plan);
  if (actor) yield* as('alias', actorTexts(actor));
}

function* contactTexts({name, role, address, actor}: ShownContact): Generator<OfferText> {
  yield* as('contact', given(name, role, address));
  if (actor) yield* as('alias', actorTexts(actor));
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

function as(kind: OfferTextKind, texts: Iterable<Text>): readonly OfferText[] {
  return Array.from(texts, (text) => ({kind, text}));
}
