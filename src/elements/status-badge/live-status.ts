import {html, type ReactiveControllerHost} from 'lit';
import {Display} from '../../base/display.js';
import {PlanErrorEvent, PlanLoadEvent} from '../../base/plan-element.events.js';
import {statusBadge} from '../../base/status.template.js';
import {PlanController} from '../../data/plan-controller.js';
import type {PlanState} from '../../data/plan-state.js';
import type {LocaleController} from '../../i18n/locale-controller.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Measure} from '../../plan/plan.js';
import {PlanError} from '../../plan/plan-error.js';
import {hiddenName} from './hidden-name.template.js';

/** Which measure of which plan a badge shows. */
export interface LiveMeasure {
  readonly src?: string;
  readonly plan?: unknown;
  readonly measure?: string;
  readonly measuresHref?: string;
}

/** Gives a badge the present status of a measure. Loaded by the first badge that names a plan. */
export class LiveStatus {
  readonly #source: PlanController;
  readonly #host: ReactiveControllerHost & Element & LiveMeasure;
  readonly #locale: LocaleController;

  constructor(host: ReactiveControllerHost & Element & LiveMeasure, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    this.#source = new PlanController(host, (state) => this.#announce(state));
  }

  get state(): PlanState {
    const {state} = this.#source;
    if (state.is !== 'ready' || this.#measure(state)) return state;
    return {is: 'failed', error: new PlanError('not-found', {key: 'measure'}), first: false};
  }

  show({src, plan}: LiveMeasure): void {
    this.#source.show({plan, ...(src === undefined ? {} : {src})});
  }

  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** The badge, with a link to the measure; the fallback until then, and when there is no such measure. */
  render(): unknown {
    const {state} = this.#source;
    const measure = state.is === 'ready' ? this.#measure(state) : undefined;
    if (state.is !== 'ready' || !measure) return html`<slot></slot>`;
    const {measuresHref} = this.#host;
    const pages = measuresHref ? {measures: measuresHref} : {};
    const display = new Display(state.plan, this.#locale, {address: state.address, contacts: 'none', pages});
    const status = measure.status ?? ({code: 'unknown', source: 'author'} as const);
    return html`<a part="link" href=${display.pageHref('measures', `#${measure.id}`)}
      >${hiddenName(this.#locale)}${statusBadge(display, status)}</a
    >`;
  }

  #measure({plan}: Extract<PlanState, {is: 'ready'}>): Measure | undefined {
    return indexOf(plan).measures.get(this.#host.measure ?? '');
  }

  #announce(_state: PlanState): void {
    const {state} = this;
    if (state.is === 'ready') this.#host.dispatchEvent(new PlanLoadEvent(state.plan));
    else if (state.is === 'failed') this.#host.dispatchEvent(new PlanErrorEvent(state.error));
  }
}
