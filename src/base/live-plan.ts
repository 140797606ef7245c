import type {ReactiveControllerHost} from 'lit';
import {PlanController} from '../data/plan-controller.js';
import type {PlanState} from '../data/plan-state.js';
import type {PlanError} from '../plan/plan-error.js';
import type {Plan} from '../plan/plan.js';
import {showStates} from './element-states.js';
import {PlanErrorEvent, PlanLoadEvent} from './plan-element.events.js';

/** The plan of an element that loads what reads plans on demand: with the events and states of a `PlanElement`. */
export class LivePlan {
  readonly #source: PlanController;
  readonly #internals: ElementInternals;

  /** @param faultOf why the element cannot show a plan, for example because it has no such measure */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly faultOf: (plan: Plan) => PlanError | undefined,
  ) {
    this.#internals = host.attachInternals();
    this.#source = new PlanController(host, (state) => this.#announce(state));
  }

  /** What the source gave; whether the element can show it is for the element to see. */
  get state(): PlanState {
    return this.#source.state;
  }

  /** Names what is to be shown from now on. */
  show({src, plan}: {readonly src?: string; readonly plan?: unknown}): void {
    this.#source.show({src, plan});
  }

  reload(): Promise<void> {
    return this.#source.reload();
  }

  #announce(state: PlanState): void {
    const fault = state.is === 'ready' ? this.faultOf(state.plan) : state.is === 'failed' ? state.error : undefined;
    const isReady = state.is === 'ready' && !fault;
    showStates(this.#internals, {loading: state.is === 'loading', ready: isReady, failed: fault !== undefined});
    if (isReady) this.host.dispatchEvent(new PlanLoadEvent(state.plan));
    else if (fault) this.host.dispatchEvent(new PlanErrorEvent(fault));
  }
}
