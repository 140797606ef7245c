import {LitElement, type PropertyValues, type PropertyDeclarations} from 'lit';
import {PlanController} from '../data/plan-controller.js';
import type {PlanFormat} from '../data/plan-source.js';
import {idle, type PlanState} from '../data/plan-state.js';
import type {Issue} from '../plan/issue.js';
import {PlanError} from '../plan/plan-error.js';
import type {Plan} from '../plan/plan.js';
import type {MainList} from '../plan/read-plan.js';
import {showStates} from './element-states.js';
import {PlanErrorEvent, PlanLoadEvent} from './plan-element.events.js';

const sourceProperties = ['src', 'format', 'plan', 'loading'] as const;

/** An element that has a plan: where it comes from, what became of it, and who hears of that. */
export abstract class SourceElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {reflect: true},
    format: {reflect: true, useDefault: true},
    plan: {attribute: false},
    loading: {reflect: true, useDefault: true},
  };

  /** Address of the plan document. */
  src?: string;

  /** How the source is to be read, when guessing is not enough. */
  format: PlanFormat = 'auto';

  /** A plan, or the value of a plan document; wins over `src`. */
  plan?: unknown;

  /** `lazy`: fetch the plan only when the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  readonly #source = new PlanController(this, (state) => this.#announce(state));
  readonly #internals = this.attachInternals();
  #state: PlanState = idle;

  /** The list of the document without which this element has nothing to show. */
  protected abstract readonly list: MainList | undefined;

  /** What the element shows, or why it shows nothing. */
  get state(): PlanState {
    return this.#state;
  }

  /** What was found in the document. */
  get issues(): readonly Issue[] {
    const {state} = this.#source;
    return state.is === 'ready' ? state.issues : [];
  }

  /** Fetches the plan again, past the HTTP cache. Resolves when it is there or has failed. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** Whether the plan has nothing for this element. */
  protected abstract isEmpty(plan: Plan): boolean;

  /** Takes over a new state, before the page hears of it. */
  protected abstract takeOver(state: PlanState): void;

  /** The language of the reader. */
  protected abstract get readerLang(): string;

  /** What the source gave, whether or not the element can show it. */
  protected get given(): PlanState {
    return this.#source.state;
  }

  /** The states by which the page can style the element. */
  protected get styleStates(): Readonly<Record<string, boolean>> {
    const {state} = this;
    return {
      loading: state.is === 'loading',
      ready: state.is === 'ready',
      failed: state.is === 'failed',
      empty: state.is === 'ready' && this.isEmpty(state.plan),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.speak(this.readerLang);
    if (sourceProperties.some((name) => changed.has(name))) {
      const {plan, src, format, loading} = this;
      this.#source.show({plan, format, loading, ...(src === undefined ? {} : {src})});
    }
    showStates(this.#internals, this.styleStates);
  }

  #announce(given: PlanState): void {
    this.#state = this.#judge(given);
    const {state} = this;
    this.takeOver(state);
    if (state.is === 'ready') this.dispatchEvent(new PlanLoadEvent(state.plan));
    else if (state.is === 'failed') this.dispatchEvent(new PlanErrorEvent(state.error));
  }

  /** A document may be sound and yet without what this element shows. */
  #judge(state: PlanState): PlanState {
    if (state.is !== 'ready' || !this.list || !state.lists[this.list].failed) return state;
    return {is: 'failed', error: new PlanError('list', {key: this.list}), first: true};
  }
}
