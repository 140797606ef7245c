import {contactsShown, type ContactsMode, type ShownContact} from './contacts.js';
import {topicsOf} from './offer-facets.js';
import {isVisible} from './offers.js';
import {indexOf} from './plan-index.js';
import type {Entry, Field, Measure, Offer, Plan, Target, Text, Topic} from './plan.js';

/** Where a target leads. */
export type Destination =
  | {readonly kind: 'link'; readonly href: string}
  | {readonly kind: 'offer'; readonly offer: Offer}
  /** Shown with the badge of its status. */
  | {readonly kind: 'measure'; readonly measure: Measure}
  | {readonly kind: 'entry'; readonly entry: Entry}
  /** `count`: offers of the topic that readers see. */
  | {readonly kind: 'topic'; readonly topic: Topic; readonly count: number}
  /** `count`: measures of the field, without additional ones. */
  | {readonly kind: 'field'; readonly field: Field; readonly count: number}
  | {readonly kind: 'contact'; readonly contact: ShownContact};

/** A target with what it leads to; note, language and format are those of `target`. */
export type ResolvedTarget = Destination & {
  readonly target: Target;
  /** The target's own label, else the title there. */
  readonly label: Text;
};

/** What decides whether something is shown. */
export interface TargetView {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly contacts: ContactsMode;
}

/**
 * Follows a target (the plan format, section 4.9). `undefined` where it leads to nothing that readers may see: an offer
 * that has ended, a contact that is not shown. A topic without offers still leads to its empty list.
 */
export function resolveTarget(target: Target, plan: Plan, view: TargetView): ResolvedTarget | undefined {
  const found = destinationOf(target, plan, view);
  const label = target.label ?? found?.title;
  return found && label !== undefined ? {...found.destination, target, label} : undefined;
}

/** How many measures a field has, without the additional ones. */
export function countMeasures({id}: Field, plan: Plan): number {
  return plan.measures.filter(({field, listed}) => field === id && listed !== 'additional').length;
}

/** A destination and its own title. */
interface Found {
  readonly destination: Destination;
  readonly title: Text | undefined;
}

function destinationOf({kind, ref = '', href}: Target, plan: Plan, view: TargetView): Found | undefined {
  const {offers, measures, entries, topics, fields} = indexOf(plan);
  switch (kind) {
    case 'link':
      return href === undefined ? undefined : {destination: {kind, href}, title: undefined};
    case 'offer':
      return titled(visible(offers.get(ref), view), (offer) => ({kind, offer}));
    case 'measure':
      return titled(measures.get(ref), (measure) => ({kind, measure}));
    case 'entry':
      return titled(entries.get(ref), (entry) => ({kind, entry}));
    case 'topic':
      return titled(topics.get(ref), (topic) => ({kind, topic, count: countOffers(topic, plan, view)}));
    case 'field':
      return titled(fields.get(ref), (field) => ({kind, field, count: countMeasures(field, plan)}));
    case 'contact': {
      const [contact] = contactsShown([{actor: ref}], view.contacts, plan);
      return contact?.actor && {destination: {kind, contact}, title: contact.name};
    }
  }
}

function titled<T extends {readonly title: Text}>(
  entry: T | undefined,
  destination: (entry: T) => Destination,
): Found | undefined {
  return entry && {destination: destination(entry), title: entry.title};
}

function visible(offer: Offer | undefined, {today}: TargetView): Offer | undefined {
  return offer && isVisible(offer, today) ? offer : undefined;
}

function countOffers({id}: Topic, plan: Plan, {today}: TargetView): number {
  return plan.offers.filter((offer) => topicsOf(offer).includes(id) && isVisible(offer, today)).length;
}
