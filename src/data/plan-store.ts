import type {LoadOptions} from './load-plan.js';
import {isInPage, keyOf, type PlanSource} from './plan-source.js';
import {SharedPlan, type PlanListener, type PlanUse} from './shared-plan.js';

/**
 * All plans in use on a page: one request per address, however many elements show it.
 *
 * A plan is kept as long as somebody uses it, not longer: who comes later asks again, and the HTTP cache answers if the
 * server allows it. So the page never shows a plan that is older than its cache rules say, and nothing piles up.
 */
export class PlanStore {
  /** By document; by tree for sources in the page, because `#id` means something else in every tree. */
  readonly #plans = new WeakMap<Node, Map<string, SharedPlan>>();

  /** `options` replace the limits of requests, the clock and the dice: for tests. */
  constructor(private readonly options: Partial<LoadOptions> = {}) {}

  /**
   * Starts to use the plan of `source`; `listener` is told every state after the first one.
   *
   * @param lang what the user speaks
   */
  use(source: PlanSource, listener: PlanListener, lang = 'de'): PlanUse {
    const plans = this.#plansAround(source);
    const key = keyOf(source);
    const plan = plans.get(key) ?? new SharedPlan(source, this.options, () => plans.delete(key));
    plans.set(key, plan);
    return plan.join(listener, lang);
  }

  #plansAround(source: PlanSource): Map<string, SharedPlan> {
    const {root} = source;
    const scope = isInPage(source) ? root : (root.ownerDocument ?? root);
    const plans = this.#plans.get(scope) ?? new Map<string, SharedPlan>();
    this.#plans.set(scope, plans);
    return plans;
  }
}

/** The store that all elements of a page share. */
export const planStore = /* @__PURE__ */ new PlanStore();
