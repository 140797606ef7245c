import {upcomingEvents} from './event-offers.js';
import {visibleOffers} from './offers.js';
import type {Offer, Plan} from './plan.js';

interface Findable {
  readonly today: string;
  readonly entries: readonly Offer[];
}

const known = new WeakMap<Plan, Findable>();

/**
 * What readers can find: the offers that have not ended, then the events to come. The same day gives the same entries.
 *
 * @param today `YYYY-MM-DD`
 */
export function findableOffers(plan: Plan, today: string): readonly Offer[] {
  const last = known.get(plan);
  if (last?.today === today) return last.entries;
  const entries = [...visibleOffers(plan, today).offers, ...upcomingEvents(plan, today)];
  known.set(plan, {today, entries});
  return entries;
}
