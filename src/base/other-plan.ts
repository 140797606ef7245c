import type {ReactiveControllerHost} from 'lit';
import {PlanController} from '../data/plan-controller.js';
import {idle, type PlanState, type ReadyState} from '../data/plan-state.js';
import {PlanError} from '../plan/plan-error.js';

/** A second plan document beside the one that an element shows: fetched only when a reader asks for it. */
export class OtherPlan {
  readonly #source: PlanController;
  #address: string | undefined;

  /** @param onReady told when the document is there */
  constructor(host: ReactiveControllerHost & Element, onReady: (state: ReadyState) => void) {
    this.#source = new PlanController(host, () => {
      const {state} = this;
      if (state.is === 'ready') onReady(state);
    });
  }

  /** The address that was asked for last. */
  get address(): string | undefined {
    return this.#address;
  }

  /** What is known of it; a document whose measures cannot be read has failed. */
  get state(): PlanState {
    const {state} = this.#source;
    if (this.#address === undefined) return idle;
    if (state.is !== 'ready' || !state.lists.measures.failed) return state;
    return {is: 'failed', error: new PlanError('list', {key: 'measures'}), first: true};
  }

  /** Asks for the document at an address, unless that is known already; after a failure once more. */
  ask(address: string): void {
    if (address === this.#address && this.state.is !== 'failed') return;
    const again = address === this.#address;
    this.#address = address;
    if (again) void this.#source.reload();
    else this.#source.show({src: address});
  }
}
