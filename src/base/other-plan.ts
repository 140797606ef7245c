import type {ReactiveControllerHost} from 'lit';
import {PlanController} from '../data/plan-controller.js';
import {idle, type PlanState} from '../data/plan-state.js';
import {PlanError} from '../plan/plan-error.js';

/** A second plan document beside the one that an element shows: fetched only when a reader asks for it. */
export class OtherPlan {
  readonly #source: PlanController;
  #address: string | undefined;
  #onReady: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#source = new PlanController(host, () => {
      if (this.state.is === 'ready') this.#onReady?.();
    });
  }

  /** The address that was asked for last. */
  get address(): string | undefined {
    return this.#address;
  }

  /** What is known of it; a document whose measures cannot be read has failed. */
  get state(): PlanState {
    if (this.#address === undefined) return idle;
    const {state} = this.#source;
    if (state.is !== 'ready' || !state.lists.measures.failed) return state;
    return {is: 'failed', error: new PlanError('list', {key: 'measures'}), first: true};
  }

  /**
   * Asks for the document at an address, unless it is there or on its way; after a failure once more.
   *
   * @param onReady told when it is there
   */
  ask(address: string, onReady: () => void): void {
    const isKnown = address === this.#address;
    if (isKnown && this.state.is !== 'failed') return;
    this.#address = address;
    this.#onReady = onReady;
    if (isKnown) void this.#source.reload();
    else this.#source.show({src: address});
  }
}
