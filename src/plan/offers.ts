import {addDays} from './days.js';
import {lastDay} from './dates.js';
import {otherTopic, topicsOf} from './offer-facets.js';
import {indexOf} from './plan-index.js';
import type {Offer, Plan, Text, Topic} from './plan.js';

/** The offers that readers see. */
export interface VisibleOffers {
  readonly offers: readonly Offer[];
  /** How many are left out because they have ended; for the editors' report. */
  readonly hidden: number;
}

/** A topic and its offers. */
export interface TopicOffers {
  /** `undefined` for offers without a topic, "Sonstiges". */
  readonly topic: Topic | undefined;
  /** The topic as a value of the filter: its id, or `otherTopic`. */
  readonly value: string;
  readonly offers: readonly Offer[];
}

/**
 * Leaves out what has ended or is past its last day (the plan format, section 4.8).
 *
 * @param today `YYYY-MM-DD`
 */
export function visibleOffers(plan: Plan, today: string): VisibleOffers {
  const offers = plan.offers.filter((offer) => isVisible(offer, today));
  return {offers, hidden: plan.offers.length - offers.length};
}

/** Whether an offer is still there on a day. One that is paused or planned is. */
export function isVisible({status, validThrough}: Offer, today: string): boolean {
  return status !== 'ended' && (validThrough ?? today) >= today;
}

/** The topics that have any of these offers, in the order of the document; those without a topic come last. */
export function offerTopics(plan: Plan, offers: readonly Offer[]): readonly TopicOffers[] {
  const groups = new Map<string, Offer[]>([...plan.topics.map(({id}) => id), otherTopic].map((value) => [value, []]));
  for (const offer of offers) for (const value of topicsOf(offer)) groups.get(value)?.push(offer);
  const {topics} = indexOf(plan);
  return [...groups].flatMap(([value, group]) =>
    group.length > 0 ? [{topic: topics.get(value), value, offers: group}] : [],
  );
}

/**
 * Whether something was checked too long ago. A month or a year counts as checked on its last day; without a date
 * nothing is known, and that is said in other words.
 *
 * @param checkedOn partial date
 * @param days for how long a check is good
 */
export function isStale(checkedOn: string | undefined, days: number, today: string): boolean {
  return checkedOn !== undefined && addDays(lastDay(checkedOn), days) < today;
}

/** The notice of an offer as long as it counts. */
export function noticeOn({notice}: Offer, today: string): Text | undefined {
  return notice && (notice.until ?? today) >= today ? notice.text : undefined;
}
