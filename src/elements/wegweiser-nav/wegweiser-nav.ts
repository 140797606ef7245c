import {html, nothing, type CSSResultGroup, type TemplateResult, type PropertyDeclarations} from 'lit';
import contactStyles from '../../base/contact.styles.js';
import type {Display} from '../../base/display.js';
import filterStyles from '../../base/filter.styles.js';
import {focusForNow} from '../../base/focus-for-now.js';
import {clampLevel} from '../../base/heading.template.js';
import {OnDemand} from '../../base/on-demand.js';
import {PlanElement} from '../../base/plan-element.js';
import {reveal} from '../../base/reveal.js';
import {searchBox} from '../../base/search-box.template.js';
import statusStyles from '../../base/status.styles.js';
import {addressWith} from '../../base/url-state.js';
import type {Entry, Plan} from '../../plan/plan.js';
import {indexOf} from '../../plan/plan-index.js';
import {resolveTarget} from '../../plan/targets.js';
import {germanDay} from '../../plan/zoned-time.js';
import {parseQuery, type Query} from '../../search/query.js';
import {contactPoint} from './contact-point.template.js';
import {entrySections, noEntries, noneFound, shownText} from './entries.template.js';
import {WegweiserEntries} from './wegweiser-entries.js';
import {WegweiserSelectEvent} from './wegweiser-nav.events.js';
import styles from './wegweiser-nav.styles.js';
import type {Choice, WegweiserScene} from './wegweiser-scene.js';
import {readWegweiserView, writeWegweiserView, type WegweiserView} from './wegweiser-view.js';

/**
 * The signpost of a town: where to find what, by situation, topic, audience and task.
 *
 * @element wegweiser-nav
 * @summary Shows the Wegweiser of a plan as cards: search, links to offers and measures, contacts, steps.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put the most important links here.
 * @slot heading - A heading of your own instead of the attribute `heading`.
 * @slot dgs - A link to your pages in German sign language.
 * @slot easy-language - A link to your pages in easy language.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 * @fires {WegweiserSelectEvent} wegweiser-select - A reader follows a target. Cancelable.
 * @fires {ViewChangeEvent} view-change - A reader searched, or opened the further targets of an entry.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - A heading.
 * @csspart toolbar - The search form.
 * @csspart search - The search field with its label.
 * @csspart card - An entry.
 * @csspart badge - The status of a measure.
 * @csspart note - The town's contact point, and notes above the entries.
 * @csspart mt-note - The notice about machine translation.
 * @csspart error - The message when the plan cannot be shown.
 * @csspart empty - The message when there is nothing or nothing was found.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate failed - The plan cannot be shown.
 * @cssstate empty - The plan has no entries, topics or fields.
 * @cssstate rtl - The interface runs from right to left.
 */
export class WegweiserNavElement extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, statusStyles, filterStyles, contactStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: {reflect: true, useDefault: true},
    entry: {reflect: true},
    withoutSearch: {attribute: 'without-search', reflect: true, type: Boolean},
    view: {state: true},
  };

  /** `cards`, or `list` without frames. */
  layout = 'cards';

  /** Shows only what stands below this entry: its id. */
  entry?: string;

  withoutSearch = false;

  private view: WegweiserView = {query: '', open: []};

  protected override readonly list = 'wegweiser';
  readonly #icons = new OnDemand(this, () => import('./icons.js'));
  readonly #synonyms = new OnDemand(this, () => import('../../search/own-synonyms.js'));
  #entries: WegweiserEntries | undefined;
  #query: Query = parseQuery('');

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#follow(event));
  }

  protected override get defaultLabel(): string {
    return this.locale.msg('Wegweiser', {id: 'wegweiser-label', desc: 'Name der Navigation ohne eigene Überschrift'});
  }

  /** What is searched for: what was typed, or what the plan says means the same. */
  protected override get marking(): Query {
    const {state} = this;
    const synonyms = state.is === 'ready' ? state.plan.synonyms : undefined;
    return (synonyms && this.#synonyms.part?.withSynonyms(this.#query, synonyms)) ?? this.#query;
  }

  protected override async tellCount(): Promise<void> {
    await this.#loadSynonyms();
    await super.tellCount();
  }

  protected override isEmpty(plan: Plan): boolean {
    return this.#entriesOf(plan).top.length === 0;
  }

  protected override restoreView(plan: Plan): void {
    this.#setView(readWegweiserView(this.url.params));
    void this.#loadSynonyms();
    if (this.#entriesOf(plan).all.some(({icon}) => icon)) void this.#icons.load();
    const {permalink} = this.url;
    if (permalink !== undefined && indexOf(plan).entries.has(permalink)) void this.#reveal(permalink);
  }

  /** A navigation, with links to sign language and easy language on top whatever else is there. */
  protected override renderLandmark(name: string, content: TemplateResult): TemplateResult {
    return html`<nav aria-label=${name}>
      <div class="languages"><slot name="dgs"></slot><slot name="easy-language"></slot></div>
      ${content}
    </nav>`;
  }

  protected override renderControls({plan, locale}: Display): unknown {
    if (this.withoutSearch || this.isEmpty(plan)) return nothing;
    const label = locale.msg('Im Wegweiser suchen', {
      id: 'wegweiser-search',
      desc: 'Über dem Suchfeld; auch Name des Formulars',
    });
    return html`<form
      part="toolbar"
      role="search"
      aria-label=${label}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${searchBox({words: locale, label, value: this.view.query, onInput: (query) => this.#search(query)})}
    </form>`;
  }

  protected override renderPlan(display: Display): TemplateResult {
    const level = clampLevel(this.headingLevel) + 1;
    return html`${this.#renderEntries(display, level)} ${contactPoint(display, level)}`;
  }

  protected override foundWords({plan}: Display): string | undefined {
    const shown = this.#found(plan).length;
    const total = this.#entriesOf(plan).below(this.entry).length;
    return shown === 0 ? undefined : shownText(this.locale, {shown, total});
  }

  protected override async focusResults(): Promise<void> {
    await this.updateComplete;
    focusForNow(this.renderRoot.querySelector<HTMLElement>('.section [part=heading]'));
  }

  #renderEntries(display: Display, level: number): TemplateResult {
    if (this.isEmpty(display.plan)) return noEntries(this.locale);
    const found = this.#found(display.plan);
    if (found.length === 0) return noneFound(this.locale, () => void this.#reset());
    return html`<div class=${this.layout === 'list' ? 'list' : 'cards'}>
      ${entrySections(this.#scene(display), found, level)}
    </div>`;
  }

  #scene(display: Display): WegweiserScene {
    const {plan} = display;
    const {view} = this.#entriesOf(plan);
    const showsAll = this.print.active || this.marking.terms.length > 0;
    return {
      display,
      icon: this.#icons.part?.entryIcon,
      resolve: (target) => resolveTarget(target, plan, view),
      hrefOf: ({id}) => (this.entry ? display.pageHref('wegweiser', `#${id}`) : addressWith(`#${id}`)),
      isOpen: ({id}) => showsAll || this.view.open.includes(id),
      onToggle: ({id}, details) => showsAll || this.#keepOpen(id, details),
    };
  }

  #entriesOf(plan: Plan): WegweiserEntries {
    const {contacts} = this;
    const kept = this.#entries;
    const isCurrent = kept?.plan === plan && kept.view.contacts === contacts;
    const entries = isCurrent ? kept : new WegweiserEntries(plan, {today: germanDay(Date.now()), contacts});
    this.#entries = entries;
    return entries;
  }

  #found(plan: Plan): readonly Entry[] {
    const entries = this.#entriesOf(plan);
    return entries.matching(entries.below(this.entry), this.marking);
  }

  #setView(view: WegweiserView): void {
    this.view = view;
    if (this.#query.text !== view.query) this.#query = parseQuery(view.query);
  }

  #search(query: string): void {
    this.#setView({...this.view, query});
    this.keepView(writeWegweiserView(this.view), 'replace');
    void this.tellCount();
  }

  /** Only for a plan that has some, and for the first search. */
  async #loadSynonyms(): Promise<void> {
    const {state} = this;
    if (state.is === 'ready' && state.plan.synonyms && this.view.query) await this.#synonyms.load();
  }

  async #reset(): Promise<void> {
    this.#search('');
    await this.focusResults();
  }

  #keepOpen(id: string, {open}: HTMLDetailsElement): void {
    const {view} = this;
    if (view.open.includes(id) === open) return;
    const others = view.open.filter((other) => other !== id);
    this.view = {...view, open: open ? [...others, id] : others};
    this.keepView(writeWegweiserView(this.view), 'push');
  }

  /** The page hears of it before the browser goes there. */
  #follow(event: Event): void {
    const path = event.composedPath() as (EventTarget & {choice?: Choice})[];
    const choice = path.find((node) => node.choice)?.choice;
    if (!choice || !path.some((node) => node instanceof HTMLAnchorElement)) return;
    if (!this.dispatchEvent(new WegweiserSelectEvent(choice.entry, choice.target))) event.preventDefault();
  }

  async #reveal(id: string): Promise<void> {
    await this.updateComplete;
    reveal(this.renderRoot, id, '[part=heading]');
  }
}
