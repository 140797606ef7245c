import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPlan} from '../plan/plan-index.js';
import {wholePlan} from './given-plan.js';
import {whenNear} from './near-viewport.js';
import type {PlanFormat} from './plan-source.js';
import {failed, idle, loading, type PlanState} from './plan-state.js';
import {planStore} from './plan-store.js';
import {readInSlices} from './read-in-slices.js';
import type {PlanListener, PlanUse} from './shared-plan.js';

/** What an element is to show: its attributes and properties, as they are. */
export interface WantedPlan {
  /** A plan, or the value of a plan document; wins over `src`. `null` counts as absent. */
  readonly plan?: unknown;
  /** Address of the document, or `#id` of an element in the same tree. */
  readonly src?: string | null | undefined;
  /** How to read it; `auto` by default. */
  readonly format?: PlanFormat;
  /** `lazy`: not before the element is near the viewport. */
  readonly loading?: 'eager' | 'lazy';
}

/**
 * Gives an element its plan. The newest source wins; leaving the page ends the request, coming back asks again.
 * Every new state requests an update of the host, then goes to `onChange`.
 */
export class PlanController implements ReactiveController {
  #state: PlanState = idle;
  #wanted: WantedPlan = {};
  #lang = 'de';
  #isConnected = false;
  #use: PlanUse | undefined;
  #stopWaiting: (() => void) | undefined;
  #reading: AbortController | undefined;
  readonly #settle: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: PlanListener,
    private readonly store = planStore,
  ) {
    host.addController(this);
  }

  get state(): PlanState {
    return this.#state;
  }

  /**
   * Names what is to be shown from now on. A plan that the parser made is there at once, any other value as soon as it is
   * checked, a source when the host is in a page.
   */
  show(wanted: WantedPlan): void {
    this.#stop();
    this.#reading?.abort();
    this.#wanted = wanted;
    if (hasValue(wanted)) return this.#read(wanted.plan);
    if (!this.#isConnected || !srcOf(wanted) || wanted.loading === 'lazy') this.#set(idle);
    this.#start();
  }

  /** Names the language of the reader, for sources with an address for each. */
  speak(lang: string): void {
    this.#lang = lang;
    this.#use?.speak(lang);
  }

  /**
   * Asks for the document again, past the HTTP cache, for all elements that share it.
   * Resolves when it is there, has failed, or is no longer wanted; never rejects.
   */
  reload(): Promise<void> {
    if (this.#use) this.#use.reload();
    else if (this.#stopWaiting) this.#load();
    return this.#state.is === 'loading' ? new Promise((resolve) => this.#settle.push(resolve)) : Promise.resolve();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop();
    if (this.#state.is === 'loading' && !hasValue(this.#wanted)) this.#set(idle);
  }

  #start(): void {
    if (!this.#isConnected || hasValue(this.#wanted) || !srcOf(this.#wanted)) return;
    if (this.#wanted.loading === 'lazy') this.#stopWaiting = whenNear(this.host, () => this.#load());
    else this.#load();
  }

  #load(): void {
    this.#stop();
    const {format = 'auto'} = this.#wanted;
    const root = this.host.getRootNode() as Document | ShadowRoot;
    const use = this.store.use({src: srcOf(this.#wanted), format, root}, (state) => this.#set(state), this.#lang);
    this.#use = use;
    this.#set(use.state);
  }

  /** Checks a value that a script gave, without holding up the page. */
  #read(value: unknown): void {
    if (isPlan(value)) return this.#set({is: 'ready', ...wholePlan(value)});
    const {signal} = (this.#reading = new AbortController());
    this.#set(loading);
    readInSlices(value, {signal, size: Infinity}).then(
      (parsed) => signal.aborted || this.#set({is: 'ready', ...parsed}),
      (error: unknown) => signal.aborted || this.#set(failed(error)),
    );
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#use?.leave();
    this.#stopWaiting = this.#use = undefined;
  }

  #set(state: PlanState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.host.requestUpdate();
    this.onChange(state);
    if (state.is !== 'loading') for (const settle of this.#settle.splice(0)) settle();
  }
}

function hasValue({plan}: WantedPlan): boolean {
  return plan !== undefined && plan !== null;
}

/** CMS fields like to keep the blanks that were pasted with an address. */
function srcOf({src}: WantedPlan): string {
  return src?.trim() ?? '';
}
