import {html, type ReactiveControllerHost} from 'lit';
import {Display} from '../../base/display.js';
import {LivePlan} from '../../base/live-plan.js';
import {statusBadge} from '../../base/status.template.js';
import type {LocaleController} from '../../i18n/locale-controller.js';
import {PlanError} from '../../plan/plan-error.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Measure, Plan} from '../../plan/plan.js';
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
  readonly #source: LivePlan;
  readonly #host: LiveMeasure;
  readonly #locale: LocaleController;

  constructor(host: ReactiveControllerHost & HTMLElement & LiveMeasure, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    this.#source = new LivePlan(host, (plan) =>
      this.#measureIn(plan) ? undefined : new PlanError('not-found', {key: 'measure'}),
    );
  }

  show(wanted: LiveMeasure): void {
    this.#source.show(wanted);
  }

  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** The badge, with a link to the measure; the fallback until then, and when there is no such measure. */
  render(): unknown {
    const {state} = this.#source;
    const measure = state.is === 'ready' ? this.#measureIn(state.plan) : undefined;
    if (state.is !== 'ready' || !measure) return html`<slot></slot>`;
    const {measuresHref} = this.#host;
    const pages = measuresHref ? {measures: measuresHref} : {};
    const display = new Display(state.plan, this.#locale, {address: state.address, contacts: 'none', pages});
    const status = measure.status ?? ({code: 'unknown', source: 'author'} as const);
    return html`<a part="link" href=${display.pageHref('measures', `#${measure.id}`)}
      >${hiddenName(this.#locale)}${statusBadge(display, status)}</a
    >`;
  }

  #measureIn(plan: Plan): Measure | undefined {
    return indexOf(plan).measures.get(this.#host.measure ?? '');
  }
}
