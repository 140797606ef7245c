import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PlanFormat} from '../data/plan-source.js';
import {PlanController} from '../data/plan-controller.js';
import {idle, type PlanState} from '../data/plan-state.js';
import {LocaleController} from '../i18n/locale-controller.js';
import type {Issue} from '../plan/issue.js';
import type {MainList} from '../plan/read-plan.js';
import type {Plan} from '../plan/plan.js';
import {PlanError} from '../plan/plan-error.js';
import type {Query} from '../search/query.js';
import baseStyles from './base.styles.js';
import controlTokens from './control-tokens.styles.js';
import {Display, type ContactsShown} from './display.js';
import {showStates} from './element-states.js';
import {failureBox} from './failure.template.js';
import {focusForNow} from './focus-for-now.js';
import {headingTag} from './heading.template.js';
import hostStyles from './host.styles.js';
import {ifLoaded} from './if-loaded.js';
import {machineNote} from './machine-note.template.js';
import {PlanErrorEvent, PlanLoadEvent, ViewChangeEvent} from './plan-element.events.js';
import type {reportPanel} from './report.template.js';
import {skippedNote} from './skipped-note.template.js';
import {StatusLine} from './status-line.js';
import tokens from './tokens.styles.js';
import {UrlState} from './url-state.js';
import type {ViewParams} from './view-state.js';
import {waitingWords} from './waiting.template.js';

const loadingNoticeAfter = 400;
const sourceProperties = ['src', 'format', 'plan', 'loading'] as const;

/**
 * What all elements share that show a plan: where it comes from, what stands there until it is there, and in which
 * language. A subclass draws the plan.
 */
export abstract class PlanElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, controlTokens, hostStyles, baseStyles];

  /** Address of the plan document. */
  @property({reflect: true}) src?: string;

  /** How the source is to be read, when guessing is not enough. */
  @property({reflect: true, useDefault: true}) format: PlanFormat = 'auto';

  /** A plan, or the value of a plan document; wins over `src`. */
  @property({attribute: false}) plan?: unknown;

  /** Text of the heading. */
  @property({reflect: true}) heading?: string;

  /** Level of the heading, 2 to 6. */
  @property({attribute: 'heading-level', reflect: true, type: Number, useDefault: true}) headingLevel = 2;

  /** Accessible name where no heading is wanted. */
  @property({reflect: true}) label?: string;

  /** `lazy`: fetch the plan only when the element comes near the viewport. */
  @property({reflect: true, useDefault: true}) loading: 'eager' | 'lazy' = 'eager';

  /** Name under which the view is kept in the fragment; by default the id, else the tag. */
  @property({attribute: 'state-key', reflect: true}) stateKey?: string;

  /** Keeps nothing in the fragment. */
  @property({attribute: 'without-url-state', reflect: true, type: Boolean}) withoutUrlState = false;

  /** Whether persons are shown as contacts. */
  @property({reflect: true, useDefault: true}) contacts: ContactsShown = 'all';

  /** The page of the town's site that shows the measures. */
  @property({attribute: 'measures-href', reflect: true}) measuresHref?: string;

  /** The page of the town's site that shows the offers. */
  @property({attribute: 'offers-href', reflect: true}) offersHref?: string;

  /** The page of the town's site that shows the Wegweiser. */
  @property({attribute: 'wegweiser-href', reflect: true}) wegweiserHref?: string;

  /** For editors: lists every issue of the document. */
  @property({reflect: true, type: Boolean}) report = false;

  /** For towns whose translations a person has reviewed: no notice about machine translation. */
  @property({attribute: 'without-mt-note', reflect: true, type: Boolean}) withoutMtNote = false;

  protected readonly locale = new LocaleController(this);
  protected readonly statusLine = new StatusLine(this);
  protected readonly url = new UrlState(this, {key: () => this.#viewKey(), onChange: () => this.#followAddress()});
  readonly #source = new PlanController(this, (state) => this.#announce(state));
  readonly #internals = this.attachInternals();
  #state: PlanState = idle;
  #hasArrived = false;
  #reportPanel: typeof reportPanel | undefined;

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

  /** Draws the plan. */
  protected abstract renderPlan(display: Display): unknown;

  /** The controls above the message line, such as search and filters. */
  protected renderControls(_display: Display): unknown {
    return nothing;
  }

  /** Accessible name of the region where the page gives none. */
  protected abstract get defaultLabel(): string;

  /** Whether the plan has nothing for this element. */
  protected abstract isEmpty(plan: Plan): boolean;

  /** Takes over what the address says; called when the plan is there and when the address changes. */
  protected restoreView(_plan: Plan): void {}

  /** The words to mark. */
  protected get marking(): Query | undefined {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (sourceProperties.some((name) => changed.has(name))) {
      const {plan, src, format, loading} = this;
      this.#source.show({plan, format, loading, ...(src === undefined ? {} : {src})});
    }
    if (changed.has('report') && this.report) void this.#loadReport();
    this.#reflectState();
  }

  protected override render(): TemplateResult {
    const {lang, dir, code} = this.locale;
    const {state} = this;
    const display = state.is === 'ready' ? this.display(state.plan, state.address) : undefined;
    return html`<div
      part="base"
      lang=${lang}
      dir=${dir}
      data-locale=${code}
      aria-busy=${String(state.is === 'loading')}
    >
      ${this.renderLandmark(
        this.label || this.heading || this.defaultLabel,
        html`<slot name="heading"
            >${headingTag(this.headingLevel, this.heading && html`<bdi>${this.heading}</bdi>`)}</slot
          >
          ${display ? this.#renderNotes(display) : nothing} ${this.#renderReport()}
          ${display ? this.renderControls(display) : nothing}
          <p class="message" role="status">${this.statusLine.text}</p>
          ${display ? this.renderPlan(display) : this.#renderWithout(state)}`,
      )}
    </div>`;
  }

  /** The landmark around everything; a subclass may be another one than a region. */
  protected renderLandmark(name: string, content: TemplateResult): TemplateResult {
    return html`<section aria-label=${name}>${content}</section>`;
  }

  /** How this element shows a plan. */
  protected display(plan: Plan, address: string | undefined): Display {
    const {measuresHref, offersHref, wegweiserHref, contacts} = this;
    const pages = {
      ...(measuresHref ? {measures: measuresHref} : {}),
      ...(offersHref ? {offers: offersHref} : {}),
      ...(wegweiserHref ? {wegweiser: wegweiserHref} : {}),
    };
    return new Display(plan, this.locale, {address, contacts, pages, query: this.marking});
  }

  /** Keeps what a reader chose in the address and tells the page. */
  protected keepView(params: ViewParams, how: 'replace' | 'push'): void {
    this.url.write(params, how);
    this.dispatchEvent(new ViewChangeEvent(params));
  }

  /** The heading of the results takes the focus, for readers who turned a page or asked again. */
  protected async focusResults(): Promise<void> {
    await this.updateComplete;
    focusForNow(this.renderRoot.querySelector<HTMLElement>('[data-results]'));
  }

  /** Waiting or failed: the fallback of the page stays. */
  #renderWithout(state: PlanState): TemplateResult {
    const retry = (): void => void this.#retry();
    return html`<slot></slot>${state.is === 'failed' ? failureBox(this.locale, state, retry) : nothing}`;
  }

  #renderNotes(display: Display): TemplateResult | typeof nothing {
    const {state} = this;
    if (state.is !== 'ready') return nothing;
    return html`${this.withoutMtNote ? nothing : machineNote(display, this.locale)}
    ${this.list ? skippedNote(display, this.list, state) : nothing}`;
  }

  /** Also about a document that is refused, or whose list is unusable. */
  #renderReport(): TemplateResult | typeof nothing {
    const {state} = this.#source;
    if (!this.report || !this.#reportPanel || (state.is !== 'ready' && state.is !== 'failed')) return nothing;
    return this.#reportPanel(this.locale, state);
  }

  #announce(state: PlanState): void {
    this.#state = this.#judge(state);
    if (state.is === 'loading') {
      this.statusLine.say(waitingWords(this.locale), loadingNoticeAfter);
      return;
    }
    this.statusLine.clear();
    const shown = this.state;
    if (shown.is === 'ready') {
      this.restoreView(shown.plan);
      this.#arrive();
      this.dispatchEvent(new PlanLoadEvent(shown.plan));
    } else if (shown.is === 'failed') this.dispatchEvent(new PlanErrorEvent(shown.error));
  }

  /** A document may be sound and yet without what this element shows. */
  #judge(state: PlanState): PlanState {
    if (state.is !== 'ready' || !this.list || !state.lists[this.list].failed) return state;
    return {is: 'failed', error: new PlanError('list', {key: this.list}), first: true};
  }

  /** The pressed button is gone meanwhile: the focus goes to what came of it, unless the reader has moved on. */
  async #retry(): Promise<void> {
    await this.reload();
    await this.updateComplete;
    const {activeElement, body} = this.ownerDocument;
    if (activeElement && activeElement !== body) return;
    if (this.state.is === 'ready') await this.focusResults();
    else this.renderRoot.querySelector<HTMLElement>('[part="error"] button')?.focus();
  }

  #followAddress(): void {
    if (this.state.is === 'ready') this.restoreView(this.state.plan);
    if (this.url.isLedHere()) void this.#comeIntoSight();
  }

  /** With the first plan, for readers who come from another page and have not scrolled. */
  #arrive(): void {
    if (!this.#hasArrived && this.url.isLedHere() && scrollY === 0) void this.#comeIntoSight();
    this.#hasArrived = true;
  }

  /** A link led to a view of ours: readers shall see it, and not wonder why nothing happens. */
  async #comeIntoSight(): Promise<void> {
    await this.updateComplete;
    const {top, bottom} = this.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return;
    this.scrollIntoView();
    await this.focusResults();
  }

  #viewKey(): string | undefined {
    return this.withoutUrlState ? undefined : this.stateKey || this.id || this.localName;
  }

  async #loadReport(): Promise<void> {
    const part = await ifLoaded(import('./report.template.js'));
    this.#reportPanel = part?.reportPanel;
    this.requestUpdate();
  }

  #reflectState(): void {
    const {state} = this;
    const empty = state.is === 'ready' && this.isEmpty(state.plan);
    showStates(this.#internals, {
      loading: state.is === 'loading',
      ready: state.is === 'ready',
      failed: state.is === 'failed',
      empty,
      rtl: this.locale.dir === 'rtl',
    });
  }
}
