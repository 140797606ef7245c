import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import type {PlanState} from '../data/plan-state.js';
import {LocaleController} from '../i18n/locale-controller.js';
import type {TextPart} from '../i18n/locales.js';
import type {Plan} from '../plan/plan.js';
import type {Query} from '../search/query.js';
import {Arrival} from './arrival.js';
import baseStyles from './base.styles.js';
import controlTokens from './control-tokens.styles.js';
import {Display, type ContactsShown} from './display.js';
import {failureBox} from './failure.template.js';
import {focusForNow} from './focus-for-now.js';
import {headingTag} from './heading.template.js';
import hostStyles from './host.styles.js';
import {machineNote} from './machine-note.template.js';
import {OnDemand} from './on-demand.js';
import {ViewChangeEvent} from './plan-element.events.js';
import {PrintMode} from './print-mode.js';
import {skippedNote} from './skipped-note.template.js';
import {SourceElement} from './source-element.js';
import {StatusLine} from './status-line.js';
import tokens from './tokens.styles.js';
import {UrlState} from './url-state.js';
import type {ViewParams} from './view-state.js';
import {waitingWords} from './waiting.template.js';

const loadingNoticeAfter = 400;

/**
 * What all elements share that show a plan: what stands around it, what stands there until it is there, in which
 * language, and how the address keeps what a reader chose. A subclass draws the plan.
 */
export abstract class PlanElement extends SourceElement {
  static override styles: CSSResultGroup = [tokens, controlTokens, hostStyles, baseStyles];

  static override properties: PropertyDeclarations = {
    heading: {reflect: true},
    headingLevel: {attribute: 'heading-level', reflect: true, type: Number, useDefault: true},
    label: {reflect: true},
    stateKey: {attribute: 'state-key', reflect: true},
    withoutUrlState: {attribute: 'without-url-state', reflect: true, type: Boolean},
    contacts: {reflect: true, useDefault: true},
    measuresHref: {attribute: 'measures-href', reflect: true},
    offersHref: {attribute: 'offers-href', reflect: true},
    wegweiserHref: {attribute: 'wegweiser-href', reflect: true},
    report: {reflect: true, type: Boolean},
    withoutMtNote: {attribute: 'without-mt-note', reflect: true, type: Boolean},
  };

  /** Text of the heading. */
  heading?: string;

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** Accessible name where no heading is wanted. */
  label?: string;

  /** Name under which the view is kept in the fragment; by default the id, else the tag. */
  stateKey?: string;

  /** Keeps nothing in the fragment. */
  withoutUrlState = false;

  /** Whether persons are shown as contacts. */
  contacts: ContactsShown = 'all';

  /** The page of the town's site that shows the measures. */
  measuresHref?: string;

  /** The page of the town's site that shows the offers. */
  offersHref?: string;

  /** The page of the town's site that shows the Wegweiser. */
  wegweiserHref?: string;

  /** For editors: lists every issue of the document. */
  report = false;

  /** For towns whose translations a person has reviewed: no notice about machine translation. */
  withoutMtNote = false;

  protected readonly locale = new LocaleController(this);
  protected readonly statusLine = new StatusLine(this);
  protected readonly url = new UrlState(this, {key: () => this.#viewKey(), onChange: () => this.#followAddress()});
  protected readonly print = new PrintMode(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  /** What was drawn last; absent while there is no plan to draw. */
  protected shownDisplay: Display | undefined;
  readonly #arrival = new Arrival(this, this.url, () => this.focusResults());
  readonly #report = new OnDemand(this, () => this.withTexts(import('./report.template.js')));

  /** Draws the plan. */
  protected abstract renderPlan(display: Display): unknown;

  /** The controls above the message line, such as search and filters. */
  protected renderControls(_display: Display): unknown {
    return nothing;
  }

  /** Accessible name of the region where the page gives none. */
  protected abstract get defaultLabel(): string;

  /** Takes over what the address says; called when the plan is there and when the address changes. */
  protected restoreView(_plan: Plan): void {}

  /** The words to mark. */
  protected get marking(): Query | undefined {
    return undefined;
  }

  protected override get readerLang(): string {
    return this.locale.asked;
  }

  protected override get styleStates(): Readonly<Record<string, boolean>> {
    return {...super.styleStates, rtl: this.locale.dir === 'rtl'};
  }

  protected override takeOver(state: PlanState): void {
    if (state.is === 'loading') return this.statusLine.say(waitingWords(this.locale), loadingNoticeAfter);
    this.statusLine.clear();
    if (state.is !== 'ready') return;
    this.restoreView(state.plan);
    this.#arrival.planIsThere();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('report') && this.report) void this.#report.load();
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    const {lang, dir, code} = this.locale;
    const {state} = this;
    const display = state.is === 'ready' ? this.display(state.plan, state.address) : undefined;
    this.shownDisplay = display;
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
    return html`<section id="landmark" aria-label=${name}>${content}</section>`;
  }

  /** How this element shows a plan. */
  protected display(plan: Plan, address: string | undefined): Display {
    const {measuresHref, offersHref, wegweiserHref, contacts} = this;
    const pages = {
      ...(measuresHref ? {measures: measuresHref} : {}),
      ...(offersHref ? {offers: offersHref} : {}),
      ...(wegweiserHref ? {wegweiser: wegweiserHref} : {}),
    };
    return new Display(plan, this.locale, {
      address,
      contacts,
      pages,
      query: this.marking,
      isNamed: Boolean(this.label || this.heading),
    });
  }

  /** Keeps what a reader chose in the address and tells the page. */
  protected keepView(params: ViewParams, how: 'replace' | 'push'): void {
    this.url.write(params, how);
    this.dispatchEvent(new ViewChangeEvent(params));
  }

  /** A part that speaks is there when its texts are there, too. */
  protected async withTexts<Part>(loading: Promise<Part>): Promise<Part> {
    const texts: TextPart = this.list === 'offers' || this.list === 'wegweiser' ? 'help' : 'plan';
    const [part] = await Promise.all([loading, this.locale.need(texts)]);
    return part;
  }

  /** How many entries a search found, in words; `undefined` if none, which the results themselves say. */
  protected foundWords(_display: Display): string | undefined {
    return undefined;
  }

  /** Of the results only the count is spoken. */
  protected async tellCount(): Promise<void> {
    await this.updateComplete;
    const {shownDisplay} = this;
    if (!shownDisplay) return;
    const words = this.foundWords(shownDisplay);
    if (words === undefined) this.statusLine.clear();
    else this.statusLine.say(words);
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
    const {given} = this;
    const {part} = this.#report;
    if (!this.report || !part || (given.is !== 'ready' && given.is !== 'failed')) return nothing;
    return part.reportPanel(this.locale, given);
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
    this.#arrival.addressChanged();
  }

  #viewKey(): string | undefined {
    return this.withoutUrlState ? undefined : this.stateKey || this.id || this.localName;
  }
}
