import {offerTopics} from './offers.js';
import type {Offer, Plan} from './plan.js';

/** A topic as a value of the filter, and how many offers it would show. */
export interface NearTopic {
  readonly value: string;
  readonly count: number;
}

/**
 * Topics in which a reader who found nothing may look: those of the offers that came nearest, the more of them the
 * better; without any, those with the most offers.
 *
 * @param near offers that the search found, whatever the filters say
 * @param all every offer that readers see
 */
export function nearestTopics(
  plan: Plan,
  near: readonly Offer[],
  all: readonly Offer[],
  most: number,
): readonly NearTopic[] {
  const counts = new Map(offerTopics(plan, all).map(({value, offers}) => [value, offers.length]));
  return [...offerTopics(plan, near.length > 0 ? near : all)]
    .filter(({topic}) => topic !== undefined)
    .sort((one, other) => other.offers.length - one.offers.length)
    .slice(0, most)
    .map(({value}) => ({value, count: counts.get(value) ?? 0}));
}
