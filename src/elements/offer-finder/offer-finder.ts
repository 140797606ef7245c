import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import contactStyles from '../../base/contact.styles.js';
import detailStyles from '../../base/details.styles.js';
import type {Display} from '../../base/display.js';
import filterStyles from '../../base/filter.styles.js';
import {filterTags, focusTag} from '../../base/filter.template.js';
import {clampLevel} from '../../base/heading.template.js';
import {hiddenNote} from '../../base/hidden-note.template.js';
import paginationStyles from '../../base/pagination.styles.js';
import {pagination} from '../../base/pagination.template.js';
import {sizeOfPage} from '../../base/paging.js';
import {PlanElement} from '../../base/plan-element.js';
import {PrintMode} from '../../base/print-mode.js';
import statusStyles from '../../base/status.styles.js';
import {facetNames, type FacetName} from '../../plan/offer-facets.js';
import {isVisible, visibleOffers} from '../../plan/offers.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Offer, Plan} from '../../plan/plan.js';
import type {FilterName} from '../../plan/select-offers.js';
import {germanDay} from '../../plan/zoned-time.js';
import {parseQuery, type Query} from '../../search/query.js';
import {Alarm} from './alarm.js';
import {offerCard} from './card.template.js';
import {facetLabel} from './facet-label.js';
import {FinderModel} from './finder-model.js';
import type {FinderScene} from './finder-scene.js';
import {nothingChosen, readFinderView, viewOfAttributes, writeFinderView, type FinderView} from './finder-view.js';
import type {OfferHours} from './hours.template.js';
import {emptyHelp, foundWords, hiddenText, noOffers, resultsLine} from './messages.template.js';
import type {OfferDetails} from './offer-details.template.js';
import {OfferSearchEmptyEvent, OfferSelectEvent} from './offer-finder.events.js';
import styles from './offer-finder.styles.js';
import {OfferSearch} from './offer-search.js';
import {toolbar} from './toolbar.template.js';

/** Above this many offers the list has pages. */
const offersWithoutPages = 30;
const usualPageSize = 20;
/** Days for which a check is good, and the most that can be asked for. */
const usualStaleAfter = 180;
const longestStaleAfter = 36_500;
/** Milliseconds after which a reader has stopped typing. */
const pauseInTyping = 500;
/** Attributes that say what is shown at the start. */
const presets = [...facetNames, 'query'] as const;

/**
 * The offers of a town as a list of cards.
 *
 * @element offer-finder
 * @summary Finds offers: search, topics, contacts, opening hours, help where nothing was found, permalinks.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put a link to the offers or a plain list here.
 * @slot heading - A heading of your own instead of the attribute `heading`.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 * @fires {OfferSelectEvent} offer-select - A reader opened the details of an offer. Cancelable.
 * @fires {OfferSearchEmptyEvent} offer-search-empty - A reader found nothing; says what was searched for.
 * @fires {ViewChangeEvent} view-change - A reader searched, filtered, opened or turned a page.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The heading.
 * @csspart toolbar - Search and filters.
 * @csspart search - The search field with its label.
 * @csspart filter - One filter.
 * @csspart chip - A filter in force.
 * @csspart card - An offer.
 * @csspart badge - A status.
 * @csspart pagination - The links to other pages.
 * @csspart note - A note above the offers.
 * @csspart mt-note - The notice about machine translation.
 * @csspart error - The message when the plan cannot be shown.
 * @csspart empty - The help when nothing was found, and what stands there when the plan has no offers.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate failed - The plan cannot be shown.
 * @cssstate empty - The plan has no offers.
 * @cssstate rtl - The interface runs from right to left.
 */
export class OfferFinderElement extends PlanElement {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    statusStyles,
    contactStyles,
    filterStyles,
    paginationStyles,
    detailStyles,
    styles,
  ];

  /** Topics shown at the start: ids, separated by blanks. */
  @property({reflect: true}) topic?: string;

  /** Audiences shown at the start: ids or codes, separated by blanks. */
  @property({reflect: true}) audience?: string;

  /** Situations shown at the start: ids of entries of the Wegweiser, separated by blanks. */
  @property({reflect: true}) situation?: string;

  /** Words searched for at the start. */
  @property({reflect: true}) query?: string;

  /** Offers on one page. Default: all up to 30, above that 20. */
  @property({attribute: 'page-size', reflect: true, type: Number}) pageSize?: number;

  /** Days for which a check of an offer is good; after that readers are advised to ask. */
  @property({attribute: 'stale-after', reflect: true, type: Number, useDefault: true}) staleAfter = usualStaleAfter;

  /** What time it is, for opening hours and for offers that end. Another clock than the device's is for previews. */
  @property({attribute: false}) clock: () => Date | number = Date.now;

  @state() private view: FinderView = viewOfAttributes(this);
  /** The offer that the address names. */
  @state() private linked: string | undefined;
  @state() private details: OfferDetails | undefined;
  @state() private hours: OfferHours | undefined;
  @state() private filterOpen = false;
  @state() private allTopics = false;

  protected override readonly list = 'offers';
  readonly #print = new PrintMode(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #alarm = new Alarm(this);
  readonly #search = new OfferSearch();
  #query: Query = parseQuery('');
  #shown: {readonly display: Display; readonly model: FinderModel} | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #foundNothing = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override get defaultLabel(): string {
    return this.locale.msg('Angebote', {id: 'offer-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override get marking(): Query {
    return this.#query;
  }

  protected override isEmpty(plan: Plan): boolean {
    return visibleOffers(plan, this.#today).offers.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (presets.some((name) => changed.has(name))) this.#takeView();
    super.willUpdate(changed);
  }

  protected override restoreView(plan: Plan): void {
    this.#takeView();
    const linked = indexOf(plan).offers.get(this.url.permalink ?? '');
    this.linked = linked && isVisible(linked, this.#today) ? linked.id : undefined;
    void this.#loadHours(plan);
    if (this.linked === undefined) void this.#loadDetails();
    else void this.#reveal(this.linked, this.display(plan, undefined));
  }

  protected override renderControls(display: Display): unknown {
    if (this.isEmpty(display.plan)) return nothing;
    return toolbar({
      display,
      query: this.view.query,
      topics: this.#model(display).selection.facets.topic,
      filterOpen: this.filterOpen,
      allTopics: this.allTopics,
      onSearch: (query) => this.#change({query}, 'replace'),
      onTopics: (topic) => this.#change({chosen: {...this.view.chosen, topic}}),
      onToggleFilter: () => (this.filterOpen = !this.filterOpen),
      onToggleTopics: () => (this.allTopics = !this.allTopics),
    });
  }

  protected override renderPlan(display: Display): TemplateResult {
    if (this.isEmpty(display.plan)) return noOffers(display);
    const model = this.#model(display);
    return html`${this.#renderTags(display)}
    ${model.hiddenByFilter ? hiddenNote(this.locale, hiddenText(this.locale), () => this.#reset()) : nothing}
    ${model.count === 0 ? this.#renderHelp(display, model) : this.#renderOffers(display, model)}`;
  }

  protected override updated(): void {
    if (!this.hours || !this.#shown) return;
    const {display, model} = this.#shown;
    const now = this.#now;
    const stated = model.offers.flatMap(({hours}) => hours ?? []);
    if (stated.length > 0) this.#alarm.set(this.hours.nextChange(display, stated, now) - now);
  }

  #renderTags(display: Display): unknown {
    const {chosen} = this.view;
    const tags = facetNames
      .flatMap((facet) => chosen[facet].map((value) => ({facet, value})))
      .map(({facet, value}, position) => ({
        label: facetLabel(display, facet, value),
        onRemove: () => void this.#removeTag(facet, value, position),
      }));
    return filterTags(this.locale, tags, () => this.#reset());
  }

  #renderOffers(display: Display, model: FinderModel): TemplateResult {
    const {page, pages} = model.paging;
    const scene = this.#scene(display);
    const turning = {
      words: this.locale,
      page,
      pages,
      hrefOf: (other: number) => this.url.hrefOf(this.#params({...this.view, page: other})),
      onPage: (other: number) => void this.#turnTo(other),
    };
    return html`${resultsLine(this.locale, model)}
      <ul class="plain offers" role="list">
        ${model.offers.map((offer) => html`<li class=${scene.isOpen(offer.id) ? 'wide' : ''}>${offerCard(scene, offer)}</li>`)}
      </ul>
      ${pagination(turning)}`;
  }

  #renderHelp(display: Display, {selection}: FinderModel): TemplateResult {
    return emptyHelp({
      display,
      view: this.view,
      without: selection.without,
      onDrop: (filter) => void this.#drop(filter),
      onReset: () => this.#reset(),
    });
  }

  #scene(display: Display): FinderScene {
    const {staleAfter} = this;
    return {
      display,
      now: this.#now,
      today: this.#today,
      staleAfter: staleAfter >= 0 ? Math.min(staleAfter, longestStaleAfter) : usualStaleAfter,
      statesDates: display.plan.offers.some(({checkedOn, updatedOn}) => checkedOn ?? updatedOn),
      headingLevel: clampLevel(this.headingLevel) + 1,
      hours: this.hours,
      details: this.details,
      isOpen: (id) => this.#isOpen(id),
      onToggle: (offer) => this.#toggle(offer),
    };
  }

  /** Once for each render, which makes one `Display`. */
  #model(display: Display): FinderModel {
    if (this.#shown?.display !== display) this.#shown = {display, model: this.#makeModel(display)};
    return this.#shown.model;
  }

  #makeModel(display: Display): FinderModel {
    const {view, linked, pageSize} = this;
    return new FinderModel({
      plan: display.plan,
      view,
      matches: this.#search.test(this.#query, display),
      linked,
      today: this.#today,
      pageSize: (found) =>
        this.#print.active ? Infinity : sizeOfPage(pageSize, found, offersWithoutPages, usualPageSize),
    });
  }

  get #now(): number {
    return Number(this.clock());
  }

  get #today(): string {
    return germanDay(this.#now);
  }

  #isOpen(id: string): boolean {
    return this.#print.active || id === this.linked || this.view.open.includes(id);
  }

  #toggle(offer: Offer): void {
    const {id} = offer;
    const open = this.#isOpen(id);
    if (!open && !this.dispatchEvent(new OfferSelectEvent(offer))) return;
    if (this.linked === id) this.linked = undefined;
    const others = this.view.open.filter((other) => other !== id);
    this.#change({open: open ? others : [...others, id], page: this.view.page});
  }

  /** Takes over what the address says, and where it says nothing, the attributes. */
  #takeView(): void {
    this.#show(readFinderView(this.url.params, viewOfAttributes(this)));
  }

  #show(view: FinderView): void {
    this.view = view;
    if (this.#query.text !== view.query) this.#query = parseQuery(view.query);
  }

  /** Takes over what a reader chose. A new choice starts on the first page. */
  #change(part: Partial<FinderView>, how: 'replace' | 'push' = 'push'): void {
    this.#show({...this.view, page: 1, ...part});
    this.keepView(this.#params(this.view), how);
    if (part.query !== undefined || part.chosen) void this.#tellCount();
  }

  #reset(): void {
    this.linked = undefined;
    this.#change({query: '', chosen: nothingChosen});
    void this.focusResults();
  }

  async #drop(filter: FilterName): Promise<void> {
    this.#change(filter === 'query' ? {query: ''} : {chosen: {...this.view.chosen, [filter]: []}});
    await this.focusResults();
  }

  async #removeTag(facet: FacetName, value: string, position: number): Promise<void> {
    const {chosen} = this.view;
    this.#change({chosen: {...chosen, [facet]: chosen[facet].filter((other) => other !== value)}});
    await this.updateComplete;
    if (!focusTag(this.renderRoot, position)) await this.focusResults();
  }

  async #turnTo(page: number): Promise<void> {
    this.#change({page});
    await this.focusResults();
  }

  /** Only the count is spoken. That nothing was found is said by the help itself. */
  async #tellCount(): Promise<void> {
    await this.updateComplete;
    const {state} = this;
    if (state.is !== 'ready') return;
    const model = this.#model(this.display(state.plan, state.address));
    if (model.count === 0) this.statusLine.clear();
    else this.statusLine.say(foundWords(this.locale, model));
    this.#report(model.count === 0);
  }

  /** The page is told once, and what the reader meant to type, not its first letters. */
  #report(foundNothing: boolean): void {
    clearTimeout(this.#pause);
    if (!foundNothing) this.#foundNothing = false;
    if (!foundNothing || this.#foundNothing) return;
    this.#pause = setTimeout(() => {
      this.#foundNothing = true;
      this.dispatchEvent(new OfferSearchEmptyEvent(this.view.query.trim()));
    }, pauseInTyping);
  }

  /** Brings the offer that the address names into view: its page, its details, the focus on its title. */
  async #reveal(id: string, display: Display): Promise<void> {
    this.view = {...this.view, page: this.#model(display).pageOf(id)};
    await this.#loadDetails();
    await this.updateComplete;
    const card = [...this.renderRoot.querySelectorAll<HTMLElement & {offerId?: string}>('[part=card]')].find(
      ({offerId}) => offerId === id,
    );
    card?.scrollIntoView({block: 'start'});
    card?.querySelector<HTMLElement>('.title')?.focus({preventScroll: true});
  }

  async #loadDetails(): Promise<void> {
    this.details ??= (await import('./offer-details.template.js')).offerDetails;
  }

  async #loadHours(plan: Plan): Promise<void> {
    if (!visibleOffers(plan, this.#today).offers.some(statesHours)) return;
    this.hours ??= (await import('./hours.template.js')).offerHours;
  }

  #params(view: FinderView): ReturnType<typeof writeFinderView> {
    return writeFinderView(view, viewOfAttributes(this));
  }
}

function statesHours({hours, contacts = []}: Offer): boolean {
  return hours !== undefined || contacts.some((contact) => contact.hours !== undefined);
}
