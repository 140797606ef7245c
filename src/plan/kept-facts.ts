import {factsAt} from './offer-facts.js';
import type {Plan} from './plan.js';
import type {Facts} from './select-offers.js';

const minute = 60_000;

/** What offers say about facts, worked out once for a plan and a minute: whether a place is open changes. */
export class KeptFacts {
  #kept: {readonly plan: Plan; readonly minute: number; readonly facts: Facts} | undefined;

  /** @param now milliseconds since 1970 */
  at(plan: Plan, now: number): Facts {
    const current = Math.floor(now / minute);
    if (this.#kept?.plan !== plan || this.#kept.minute !== current) {
      this.#kept = {plan, minute: current, facts: factsAt(plan, now)};
    }
    return this.#kept.facts;
  }
}
