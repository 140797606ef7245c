import type {Offer, Plan} from './plan.js';

const keysByPlan = new WeakMap<Plan, ReadonlySet<string>>();

/** Whether any offer of the plan states one of these: only then is it a fact that another one does not. */
export function statesAny(plan: Plan, keys: readonly (keyof Offer)[]): boolean {
  let stated = keysByPlan.get(plan);
  if (!stated) {
    stated = new Set(plan.offers.flatMap((offer) => Object.keys(offer)));
    keysByPlan.set(plan, stated);
  }
  return keys.some((key) => stated.has(key));
}
