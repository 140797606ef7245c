import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import contactStyles from '../../base/contact.styles.js';
import detailsButtonStyles from '../../base/details-button.styles.js';
import type {Display} from '../../base/display.js';
import {clampLevel} from '../../base/heading.template.js';
import {ListElement} from '../../base/list-element.js';
import {OnDemand} from '../../base/on-demand.js';
import {PlanElement} from '../../base/plan-element.js';
import type {SearchScope} from '../../base/plan-search.js';
import {SearchOnDemand} from '../../base/search-on-demand.js';
import statusStyles from '../../base/status.styles.js';
import type {ViewParams} from '../../base/view-state.js';
import {waiting} from '../../base/waiting.template.js';
import {findableOffers} from '../../plan/findable.js';
import {facetNames, isFact, openFacets, type FacetName} from '../../plan/offer-facets.js';
import {isVisible} from '../../plan/offers.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Offer, Plan} from '../../plan/plan.js';
import {germanDay} from '../../plan/zoned-time.js';
import type {Query} from '../../search/query.js';
import {EmptyReport} from './empty-report.js';
import {FinderModel} from './finder-model.js';
import {FinderPassing} from './finder-passing.js';
import {finderScene, type FinderScene} from './finder-scene.js';
import {readFinderView, viewOfAttributes, writeFinderView, type FinderView} from './finder-view.js';
import {foundWords, noOffers, resultsLine} from './messages.template.js';
import {OfferSelectEvent} from './offer-finder.events.js';
import styles from './offer-finder.styles.js';
import {JsonLdOnDemand} from './json-ld-on-demand.js';
import type {FinderParts} from './on-demand.js';
import {OpeningTimes} from './opening-times.js';
import {results} from './results.template.js';
import type {FinderSearching} from './searching.js';
import {daysOf, usualStaleAfter} from './stale-after.js';

/** Above this many offers the list has pages. */
const offersWithoutPages = 30;
const usualPageSize = 20;

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
 * @csspart shortlist - The offers that a reader has put aside.
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
export class OfferFinderElement extends ListElement<FacetName, FinderView, FinderModel, FinderParts> {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    statusStyles,
    contactStyles,
    detailsButtonStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    topic: {reflect: true},
    audience: {reflect: true},
    situation: {reflect: true},
    staleAfter: {attribute: 'stale-after', reflect: true, type: Number, useDefault: true},
    jsonLd: {attribute: 'json-ld', reflect: true, type: Boolean},
    share: {reflect: true},
    shortlist: {reflect: true, type: Boolean},
    clock: {attribute: false},
    filterOpen: {state: true},
    panelOpen: {state: true},
  };

  /** Topics shown at the start: ids, separated by blanks. */
  topic?: string;

  /** Audiences shown at the start: ids or codes, separated by blanks. */
  audience?: string;

  /** Situations shown at the start: ids of entries of the Wegweiser, separated by blanks. */
  situation?: string;

  /** Days for which a check of an offer is good; after that readers are advised to ask. */
  staleAfter = usualStaleAfter;

  /** Tells search engines about the offers, by a script element with JSON-LD in the head of the page. */
  jsonLd = false;

  /** What readers can do with an offer besides its link: `link` (copy it), `print`, `qr`. Default: none. */
  share?: string;

  /** Lets readers collect offers in a list, which the address keeps. */
  shortlist = false;

  /** What time it is, for opening hours and for offers that end. Another clock than the device's is for previews. */
  clock: () => Date | number = Date.now;

  private filterOpen = false;
  private panelOpen = false;

  protected override readonly list = 'offers';
  protected override readonly facets = facetNames;
  protected override readonly presets = [...openFacets, 'query'];
  readonly #times = new OpeningTimes(this, (loading) => this.withTexts(loading));
  readonly #search = new SearchOnDemand<Offer, FinderSearching>(this, async () =>
    (await this.withTexts(import('./searching.js'))).searching(),
  );
  readonly #passing = new FinderPassing({
    host: this,
    line: this.statusLine,
    kept: () => this.view.shortlist,
    offerOf: (plan, id) => findableOffers(plan, this.#today).find((offer) => offer.id === id),
    keep: (shortlist, how) => this.change({shortlist, page: this.view.page}, how),
    carry: (shortlist) => (this.view = {...this.view, shortlist}),
    addressOf: (shortlist) => this.url.hrefOf(this.writeView({...this.presetView(), shortlist})),
    withTexts: (loading) => this.withTexts(loading),
  });
  readonly #emptyReport = new EmptyReport(this);
  readonly #jsonLd = new JsonLdOnDemand(this, (loading) => this.withTexts(loading));
  readonly #gaps = new OnDemand(this, () => this.withTexts(import('./gaps.template.js')));

  protected override get defaultLabel(): string {
    return this.locale.msg('Angebote', {id: 'offer-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override isEmpty(plan: Plan): boolean {
    return findableOffers(plan, this.#today).length === 0;
  }

  protected override presetView(): FinderView {
    return viewOfAttributes(this);
  }

  protected override readView(params: ViewParams): FinderView {
    return readFinderView(params, viewOfAttributes(this));
  }

  protected override writeView(view: FinderView): ViewParams {
    return writeFinderView(view, viewOfAttributes(this));
  }

  protected override hasEntry(plan: Plan, id: string): boolean {
    const offer = indexOf(plan).offers.get(id);
    return offer !== undefined && isVisible(offer, this.#today);
  }

  protected override foundWords(display: Display): string | undefined {
    const model = this.model(display);
    if (model.isNothingFound) return undefined;
    const {found, parts} = this.#search;
    const how = found && parts.part?.howWords(this.locale, found);
    return [how, foundWords(this.locale, model)].filter(Boolean).join(' ');
  }

  /** Marks also what was found in the stead of what was typed. */
  protected override get marking(): Query {
    return this.#search.found?.marks ?? super.marking;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.report) void this.#gaps.load();
    if (this.state.is === 'ready') this.#search.ask(super.marking, this.#scope(this.state.plan));
  }

  protected override restoreView(plan: Plan): void {
    const {shortlist} = this.view;
    super.restoreView(plan);
    this.#passing.part?.addressChanged(shortlist);
    this.#times.prepare(plan);
  }

  protected override get furtherStyles(): readonly CSSResult[] {
    return [...super.furtherStyles, ...this.#passing.styles];
  }

  /** Editors see besides what the offers lack; readers what they have collected. */
  protected override renderControls(display: Display): unknown {
    const gaps = this.report && this.#gaps.part?.gapsPanel(display, this.#today, daysOf(this.staleAfter));
    const shortlist = this.isEmpty(display.plan) ? nothing : this.#passing.part?.shortlist(display);
    return html`${gaps || nothing}${super.renderControls(display)} ${shortlist}`;
  }

  protected override renderToolbar(display: Display, {toolbar}: FinderParts): unknown {
    return toolbar({
      display,
      view: this.view,
      asked: this.model(display).asked,
      today: this.#today,
      filterOpen: this.filterOpen,
      panelOpen: this.panelOpen,
      address: this.url.hrefOf(this.writeView(this.view)),
      onSearch: (query) => this.change({query}, 'replace'),
      onSearchFocus: () => void this.#prepareSearch(),
      onFacet: (facet, values) => this.choose(facet, values),
      onToggleFilter: () => (this.filterOpen = !this.filterOpen),
      onPanel: (open) => (this.panelOpen = open),
      onResults: () => void this.focusResults(),
    });
  }

  /** Whether a place is open is told anew when that changes. */
  protected override updated(): void {
    super.updated();
    if (this.#search.isWaiting && !this.#search.parts.hasFailed) void this.#prepareSearch();
    this.#jsonLd.show(this.jsonLd ? this.shownDisplay : undefined, this.#today);
    if (this.parts.part) void this.#passing.prepare(this.linked ?? this.view.open[0]);
    if (this.shown) this.#times.watch(this.shown.display, this.shown.model.offers, this.#now);
  }

  protected override async tellCount(): Promise<void> {
    if (super.marking.terms.length > 0) await this.#prepareSearch();
    await super.tellCount();
    this.#emptyReport.update(this.view.query, this.shown?.model.count ?? 0);
  }

  protected override async fetchParts(): Promise<FinderParts> {
    // Together, so that nothing moves twice.
    const [{finderParts}] = await Promise.all([import('./on-demand.js'), this.#passing.prepare()]);
    return finderParts();
  }

  protected override renderPlan(display: Display): unknown {
    const sheet = this.print.active && this.#passing.part?.sheet(this.#scene(display, this.model(display)));
    if (sheet) return sheet;
    if (this.#search.isWaiting) return waiting(this.locale, this.#search.parts);
    const asksForFacts = facetNames.some((facet) => isFact(facet) && this.view.facets[facet].length > 0);
    return asksForFacts && !this.parts.part ? waiting(this.locale, this.parts) : super.renderPlan(display);
  }

  protected override renderEmpty(display: Display): TemplateResult {
    return noOffers(display);
  }

  protected override renderNothing(display: Display, {asked}: FinderModel): TemplateResult {
    const {part} = this.parts;
    if (!part) return waiting(this.locale, this.parts);
    return part.emptyHelp({
      display,
      view: this.view,
      asked,
      today: this.#today,
      onDrop: (filter) => this.drop(filter),
      onSearch: (query) => this.#startAgain({query}),
      onTopic: (topic) => this.#startAgain({facets: {...this.unfiltered().facets, topic: [topic]}}),
      onReset: () => this.reset(),
    });
  }

  protected override renderEntries(display: Display, model: FinderModel): TemplateResult {
    const scene = this.#scene(display, model);
    const {found, parts} = this.#search;
    return html`${resultsLine(this.locale, model)} ${found ? parts.part?.foundHow(this.locale, found) : nothing}
    ${results(scene, model)} ${this.renderPages(model.paging)}`;
  }

  protected override makeModel(display: Display): FinderModel {
    return new FinderModel({
      plan: display.plan,
      view: this.view,
      found: this.#search.found?.entries,
      facts: this.parts.part?.facts.at(display.plan, this.#now),
      linked: this.linked,
      today: this.#today,
      pageSize: (found) => this.sizeOfPage(found, offersWithoutPages, usualPageSize),
    });
  }

  #scene(display: Display, model: FinderModel): FinderScene {
    return finderScene({
      display,
      model,
      now: this.#now,
      staleAfter: daysOf(this.staleAfter),
      headingLevel: clampLevel(this.headingLevel) + 1,
      hours: this.#times.part,
      parts: this.parts,
      search: this.#search,
      passing: this.#passing.part,
      isOpen: (id) => this.isOpen(id),
      onToggle: (offer) => this.select(offer.id, new OfferSelectEvent(offer)),
    });
  }

  /** Takes a way out: what was asked for before found nothing. */
  #startAgain(part: Partial<FinderView>): void {
    this.change({...this.unfiltered(), ...part});
    void this.focusResults();
  }

  async #prepareSearch(): Promise<void> {
    const {state} = this;
    if (state.is === 'ready') await this.#search.prepare(this.#scope(state.plan));
  }

  #scope(plan: Plan): SearchScope {
    const {locale, contacts} = this;
    return {plan, words: locale, code: locale.code, contacts, today: this.#today};
  }

  get #now(): number {
    return Number(this.clock());
  }

  get #today(): string {
    return germanDay(this.#now);
  }
}
