import {LitElement} from 'lit';
import {PlanController} from '../../src/data/plan-controller.js';
import type {PlanState} from '../../src/data/plan-state.js';
import type {PlanStore} from '../../src/data/plan-store.js';

/** An element that shows nothing but the kind of its plan's state, and remembers all states. */
export class PlanHost extends LitElement {
  readonly seen: PlanState[] = [];
  readonly plan: PlanController;
  readonly #heard: (() => void)[] = [];

  constructor(store?: PlanStore) {
    super();
    this.plan = new PlanController(this, (state) => this.#hear(state), store);
  }

  /** Resolves when the element is in a state of this kind. */
  async reaches<Kind extends PlanState['is']>(kind: Kind): Promise<Extract<PlanState, {is: Kind}>> {
    for (;;) {
      const {state} = this.plan;
      if (state.is === kind) return state as Extract<PlanState, {is: Kind}>;
      await new Promise<void>((resolve) => this.#heard.push(resolve));
    }
  }

  protected override render(): string {
    return this.plan.state.is;
  }

  #hear(state: PlanState): void {
    this.seen.push(state);
    for (const resolve of this.#heard.splice(0)) resolve();
  }
}

customElements.define('plan-host', PlanHost);
