import {html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import contactStyles from '../../base/contact.styles.js';
import type {Display} from '../../base/display.js';
import {ExtraSheets} from '../../base/extra-sheets.js';
import {focusForNow} from '../../base/focus-for-now.js';
import {clampLevel} from '../../base/heading.template.js';
import {OnDemand} from '../../base/on-demand.js';
import {PlanElement} from '../../base/plan-element.js';
import type {SearchScope} from '../../base/plan-search.js';
import {reveal} from '../../base/reveal.js';
import searchStyles from '../../base/search.styles.js';
import statusStyles from '../../base/status.styles.js';
import {addressWith} from '../../base/url-state.js';
import {waiting} from '../../base/waiting.template.js';
import type {Entry, Plan} from '../../plan/plan.js';
import {resolveTarget} from '../../plan/targets.js';
import {germanDay} from '../../plan/zoned-time.js';
import {parseQuery, type Query} from '../../search/query.js';
import {contactPoint} from './contact-point.template.js';
import {entryCards, noEntries} from './entries.template.js';
import {OpenEntries, type Fold} from './open-entries.js';
import {searchForm} from './search-form.template.js';
import {sectionsBelow} from './sections.js';
import {WegweiserEntries} from './wegweiser-entries.js';
import {WegweiserSelectEvent} from './wegweiser-nav.events.js';
import styles from './wegweiser-nav.styles.js';
import {choiceOf, type WegweiserScene} from './wegweiser-scene.js';
import {WegweiserSearch} from './wegweiser-search.js';
import {
  isSpecial,
  readWegweiserView,
  startingAt,
  wholeWegweiser,
  writeWegweiserView,
  type WegweiserView,
} from './wegweiser-view.js';

/**
 * The signpost of a town: where to find what, by situation, topic, audience and task.
 *
 * @element wegweiser-nav
 * @summary Shows the Wegweiser of a plan as cards, accordion, list or steps: search, links to offers and measures, contacts.
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
 * @fires {ViewChangeEvent} view-change - A reader searched, opened or closed an entry, or asked for more.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - A heading.
 * @csspart toolbar - The search form.
 * @csspart search - The search field with its label.
 * @csspart card - An entry, or what a search found.
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
  static override styles: CSSResultGroup = [PlanElement.styles, statusStyles, searchStyles, contactStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: {reflect: true, useDefault: true},
    entry: {reflect: true},
    withoutSearch: {attribute: 'without-search', reflect: true, type: Boolean},
    view: {state: true},
    linked: {state: true},
  };

  /** `cards`; `accordion` and `list`, in which entries open; `steps`, for entries that have an order. */
  layout = 'cards';

  /** Shows only what stands below this entry: its id. */
  entry?: string;

  withoutSearch = false;

  private view: WegweiserView = readWegweiserView(new Map(), undefined);
  /** The entry that the address names. */
  private linked: string | undefined;

  protected override readonly list = 'wegweiser';
  readonly #icons = new OnDemand(this, () => import('./icons.js'));
  readonly #layouts = new OnDemand(
    this,
    async () => (await this.withTexts(import('./further-layouts.js'))).furtherLayouts,
  );
  readonly #search = new WegweiserSearch(this, async () =>
    (await this.withTexts(import('./searching.js'))).searching(),
  );
  readonly #sheets = new ExtraSheets(this);
  #entries: WegweiserEntries | undefined;
  #query: Query = parseQuery('');
  /** The plan that was there last, and from where. */
  #known: {readonly plan: Plan; readonly src: string | undefined} | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#follow(event));
  }

  protected override get defaultLabel(): string {
    return this.locale.msg('Wegweiser', {id: 'wegweiser-label', desc: 'Name der Navigation ohne eigene Überschrift'});
  }

  /** What is searched for: what was typed, or what was found in its stead. */
  protected override get marking(): Query {
    return this.#search.found?.marks ?? this.#query;
  }

  protected override isEmpty(plan: Plan): boolean {
    return this.#entriesOf(plan).top.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entry')) this.#setView(readWegweiserView(this.url.params, this.entry));
    super.willUpdate(changed);
    if (isSpecial(this.layout, this.view)) void this.#layouts.load();
    const {state} = this;
    if (state.is === 'ready') this.#search.ask(this.#query, this.#scope(state.plan));
  }

  protected override updated(): void {
    const sheets = [this.#layouts.part?.styles, this.#search.parts.part?.styles];
    this.#sheets.adopt(sheets.filter((sheet) => sheet !== undefined));
    if (this.#search.isWaiting && !this.#search.parts.hasFailed) void this.#prepareSearch();
  }

  protected override restoreView(plan: Plan): void {
    const entries = this.#entriesOf(plan);
    this.#known = {plan, src: this.src};
    this.#setView(readWegweiserView(this.url.params, this.entry));
    if (entries.all.some(({icon}) => icon)) void this.#icons.load();
    const {permalink} = this.url;
    this.linked = entries.named(permalink) && permalink;
    if (this.linked !== undefined) void this.#reveal(this.linked);
  }

  /** A navigation, with links to sign language and easy language on top whatever else is there, and help at the end. */
  protected override renderLandmark(name: string, content: TemplateResult): TemplateResult {
    return html`<nav id="landmark" aria-label=${name}>
      <div class="languages"><slot name="dgs"></slot><slot name="easy-language"></slot></div>
      ${content} ${this.#renderHelp()}
    </nav>`;
  }

  protected override renderControls(display: Display): unknown {
    if (this.withoutSearch || this.isEmpty(display.plan)) return '';
    return searchForm({
      display,
      value: this.view.query,
      onInput: (query) => this.#searchFor(query),
      onFocus: () => void this.#prepareSearch(),
    });
  }

  protected override renderPlan(display: Display): unknown {
    if (this.isEmpty(display.plan)) return noEntries(this.locale);
    if (this.#search.isWaiting) return waiting(this.locale, this.#search.parts);
    return this.#search.found ? this.#renderFound(display) : this.#renderEntries(display);
  }

  protected override foundWords(): string | undefined {
    return this.#search.words(this.locale);
  }

  protected override async tellCount(): Promise<void> {
    if (this.#query.terms.length > 0) await this.#prepareSearch();
    await super.tellCount();
  }

  protected override async focusResults(): Promise<void> {
    await this.updateComplete;
    focusForNow(this.renderRoot.querySelector<HTMLElement>(':is(.section, .hits) > [part=heading]'));
  }

  #renderEntries(display: Display): TemplateResult {
    const {layout, view} = this;
    const scene = this.#scene(display);
    const entries = this.#entriesOf(display.plan);
    const sections = sectionsBelow(display, entries, view.entry);
    const {part, hasFailed} = this.#layouts;
    if (!isSpecial(layout, view) || hasFailed) return entryCards(scene, sections);
    if (!part) return waiting(this.locale, this.#layouts);
    const up = {
      hrefOf: (start: string) => this.url.hrefOf(writeWegweiserView(startingAt(view, start), this.entry)),
      onGo: (start: string) => void this.#startAt(start),
    };
    const onAll = (fold: Fold): void => this.#setOpen(OpenEntries.all(fold));
    return part.draw({layout, scene, sections, entries, start: view.entry, up, onAll});
  }

  #renderFound(display: Display): TemplateResult {
    const {found, parts} = this.#search;
    const {query, portions} = this.view;
    if (!found || !parts.part) return waiting(this.locale, parts);
    return parts.part.results({
      ...this.#scene(display),
      found,
      query,
      portions: this.print.active ? Infinity : portions,
      onMore: () => void this.#showMore(),
      entries: this.#entriesOf(display.plan).top,
      scope: this.#scope(display.plan),
      onSearch: (other) => void this.#searchInstead(other),
    });
  }

  /** Also where nothing is there or nothing was found, and while the plan that was known cannot be had anew. */
  #renderHelp(): unknown {
    const {given, shownDisplay, src} = this;
    const plan = given.is === 'ready' ? given.plan : this.#known?.src === src ? this.#known?.plan : undefined;
    if (!plan) return '';
    return contactPoint(shownDisplay ?? this.display(plan, undefined), clampLevel(this.headingLevel) + 1);
  }

  #scene(display: Display): WegweiserScene {
    const {plan} = display;
    const entries = this.#entriesOf(plan);
    return {
      display,
      level: clampLevel(this.headingLevel) + 1,
      icon: this.#icons.part?.entryIcon,
      resolve: (target) => resolveTarget(target, plan, entries.view),
      offersOf: (entry) => entries.offersOf(entry),
      hrefOf: ({id}) =>
        entries.isBelow(id, this.view.entry) ? addressWith(`#${id}`) : display.pageHref('wegweiser', `#${id}`),
      isOpen: (entry) => this.print.active || this.#open.has(entry),
      onFold: (entry, fold) => this.#fold(entry, fold),
    };
  }

  #entriesOf(plan: Plan): WegweiserEntries {
    const {contacts} = this;
    if (!this.#entries?.isOf(plan, contacts)) {
      this.#entries = new WegweiserEntries(plan, {today: this.#today, contacts});
    }
    return this.#entries;
  }

  get #today(): string {
    return germanDay(Date.now());
  }

  #setView(view: WegweiserView): void {
    this.view = view;
    if (this.#query.text !== view.query) this.#query = parseQuery(view.query);
  }

  #change(part: Partial<WegweiserView>, how: 'replace' | 'push'): void {
    this.#setView({...this.view, ...part});
    this.keepView(writeWegweiserView(this.view, this.entry), how);
  }

  #searchFor(query: string): void {
    this.#change({query, portions: 1}, 'replace');
    void this.tellCount();
  }

  async #prepareSearch(): Promise<void> {
    const {state} = this;
    if (state.is === 'ready') await this.#search.prepare(this.#scope(state.plan));
  }

  #scope(plan: Plan): SearchScope {
    const {locale, contacts} = this;
    return {plan, words: locale, code: locale.code, contacts, today: this.#today};
  }

  /** The button that was pressed is gone: the reader goes on at what is shown instead. */
  async #searchInstead(query: string): Promise<void> {
    this.#searchFor(query);
    await this.focusResults();
  }

  async #showMore(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.hit').length;
    this.#change({portions: this.view.portions + 1}, 'push');
    await this.updateComplete;
    focusForNow(this.renderRoot.querySelectorAll<HTMLElement>('.hit > [part=heading]')[before]);
  }

  async #startAt(entry: string): Promise<void> {
    this.#change(startingAt(this.view, entry), 'push');
    await this.focusResults();
  }

  get #open(): OpenEntries {
    return new OpenEntries(this.view.open, this.linked);
  }

  /** On paper everything is open, whatever the reader has chosen. */
  #fold(entry: Entry, fold: Fold): void {
    const open = this.#open;
    if (this.print.active || !this.#entries || open.has(entry) === (fold === 'open')) return;
    this.#setOpen(open.with(entry, fold, this.#entries.all));
  }

  #setOpen(open: readonly string[]): void {
    this.linked = undefined;
    this.#change({open}, 'push');
  }

  /** The page hears of it before the browser goes there. */
  #follow(event: Event): void {
    const choice = choiceOf(event);
    if (choice && !this.dispatchEvent(new WegweiserSelectEvent(choice.entry, choice.target))) event.preventDefault();
  }

  /** Brings the entry that the address names into view. Where a part is shown, the rest comes, if it has no other page. */
  async #reveal(id: string): Promise<void> {
    await this.updateComplete;
    const {shownDisplay, view} = this;
    const isElsewhere = shownDisplay && !this.#entriesOf(shownDisplay.plan).isBelow(id, view.entry);
    if (isElsewhere && shownDisplay.pageHref('wegweiser', `#${id}`) !== location.href) return;
    if (isElsewhere) this.view = {...view, entry: wholeWegweiser};
    if (isSpecial(this.layout, this.view)) await this.#layouts.load();
    await this.updateComplete;
    reveal(this.renderRoot, id, ':scope > :is(.disclosure, [part=heading], .whole)');
  }
}
