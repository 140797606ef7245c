import {html, type CSSResult, type PropertyValues, type PropertyDeclarations} from 'lit';
import type {Plan} from '../plan/plan.js';
import {parseQuery, type Query} from '../search/query.js';
import {afterPaint} from './after-paint.js';
import type {Display} from './display.js';
import {ExtraSheets} from './extra-sheets.js';
import type {ListParts} from './list-parts.js';
import type {ListModel, ListView} from './list-view.js';
import {OnDemand} from './on-demand.js';
import {sizeOfPage, type Paging} from './paging.js';
import {PlanElement} from './plan-element.js';
import {reveal} from './reveal.js';
import type {ViewParams} from './view-state.js';
import {chosenBy} from './view-values.js';
import {waiting} from './waiting.template.js';

/**
 * What elements share that show a list of entries: readers search, filter, turn pages, open details and follow
 * permalinks. In its templates the element of an entry names its id by `data-entry`, and within it a `.title` takes
 * the focus.
 */
export abstract class ListElement<
  Facet extends string,
  View extends ListView<Facet>,
  Model extends ListModel,
  Parts extends ListParts<Facet>,
> extends PlanElement {
  static override properties: PropertyDeclarations = {
    query: {reflect: true},
    pageSize: {attribute: 'page-size', reflect: true, type: Number},
    view: {state: true},
    linked: {state: true},
  };

  /** Words searched for at the start. */
  query?: string;

  /** Entries on one page. Default: all of them where they are few. */
  pageSize?: number;

  protected view: View = this.presetView();
  /** The entry that the address names. */
  protected linked: string | undefined;

  protected readonly parts = new OnDemand(this, () => this.withTexts(this.fetchParts()));
  /** What was computed last, and for which `Display`. */
  protected shown: {readonly display: Display; readonly model: Model} | undefined;
  readonly #sheets = new ExtraSheets(this);
  #query: Query = parseQuery('');

  /** The filters, in the order in which those in force are listed. */
  protected abstract readonly facets: readonly Facet[];

  /** Names of the properties by which the page says what is shown at the start. */
  protected abstract readonly presets: readonly string[];

  /** What these properties say. */
  protected abstract presetView(): View;

  /** What the address says; what it does not say, the presets say. */
  protected abstract readView(params: ViewParams): View;

  /** What the address has to hold so that it leads to a view. */
  protected abstract writeView(view: View): ViewParams;

  /** Whether readers may see an entry with this id. */
  protected abstract hasEntry(plan: Plan, id: string): boolean;

  /** Computes what the view shows. */
  protected abstract makeModel(display: Display): Model;

  /** Search and filters, where the plan has entries. */
  protected abstract renderToolbar(display: Display, parts: Parts): unknown;

  /** In place of the list where the plan has no entries. */
  protected abstract renderEmpty(display: Display): unknown;

  /** In place of the list where nothing was found. */
  protected abstract renderNothing(display: Display, model: Model): unknown;

  protected abstract renderEntries(display: Display, model: Model): unknown;

  /** Imports what the first view does without. */
  protected abstract fetchParts(): Promise<Parts>;

  /** Whether the page keeps readers from changing a filter. */
  protected isLocked(_facet: Facet): boolean {
    return false;
  }

  /** What is left when a reader takes all filters back. */
  protected unfiltered(): Pick<ListView<Facet>, 'query' | 'facets'> {
    return {query: '', facets: chosenBy(this.facets, () => [])};
  }

  /** Stylesheets besides those of the first view. */
  protected get furtherStyles(): readonly CSSResult[] {
    return this.parts.part?.styles ?? [];
  }

  /** What is searched for, parsed once. */
  protected override get marking(): Query {
    if (this.#query.text !== this.view.query) this.#query = parseQuery(this.view.query);
    return this.#query;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.presets.some((name) => (changed as PropertyValues).has(name))) this.view = this.readView(this.url.params);
    super.willUpdate(changed);
  }

  protected override updated(): void {
    this.#sheets.adopt(this.furtherStyles);
  }

  protected override restoreView(plan: Plan): void {
    if (!this.withoutUrlState) this.view = this.readView(this.url.params);
    const {permalink} = this.url;
    this.linked = permalink !== undefined && this.hasEntry(plan, permalink) ? permalink : undefined;
    if (this.linked === undefined) void this.#loadParts();
    else void this.#reveal(this.linked, this.display(plan, undefined));
  }

  protected override renderControls(display: Display): unknown {
    if (this.isEmpty(display.plan)) return '';
    const {part} = this.parts;
    if (part) return this.renderToolbar(display, part);
    return html`<div class="controls-to-come">${this.parts.hasFailed ? waiting(this.locale, this.parts) : ''}</div>`;
  }

  protected override renderPlan(display: Display): unknown {
    if (this.isEmpty(display.plan)) return this.renderEmpty(display);
    if (this.marking.terms.length > 0 && !this.parts.part) return waiting(this.locale, this.parts);
    const model = this.model(display);
    return html`${this.#renderTags(display)} ${model.hiddenByFilter ? this.#renderHiddenNote() : ''}
    ${model.isNothingFound ? this.renderNothing(display, model) : this.renderEntries(display, model)}`;
  }

  #renderHiddenNote(): unknown {
    const {part} = this.parts;
    return part?.hiddenNote(this.locale, part.hiddenText(this.locale), () => this.reset());
  }

  /** Links to the other pages. */
  protected renderPages({page, pages}: Paging): unknown {
    return this.parts.part?.pagination({
      words: this.locale,
      page,
      pages,
      hrefOf: (other) => this.url.hrefOf(this.writeView({...this.view, page: other})),
      onPage: (other) => void this.#turnTo(other),
    });
  }

  /** What the view shows, computed once for each `Display`, which means for each rendering. */
  protected model(display: Display): Model {
    if (this.shown?.display !== display) this.shown = {display, model: this.makeModel(display)};
    return this.shown.model;
  }

  /** Entries on one page: as the page of the town says, else all up to `whole`, and above that `usual`. */
  protected sizeOfPage(count: number, whole: number, usual: number): number {
    return this.print.active ? Infinity : sizeOfPage(this.pageSize, count, whole, usual);
  }

  protected isOpen(id: string): boolean {
    return this.print.active || this.#open.includes(id);
  }

  /** Opens or closes the details of an entry. */
  protected toggle(id: string): void {
    const others = this.#open.filter((other) => other !== id);
    const closes = others.length < this.#open.length;
    const open = closes ? others : [...others, id];
    if (closes && this.linked === id) this.linked = undefined;
    this.change({open, page: this.view.page});
  }

  /** A reader pressed the button of an entry: opens its details unless the page cancels the event, or closes them. */
  protected select(id: string, opened: Event): void {
    if (this.isOpen(id) || this.dispatchEvent(opened)) this.toggle(id);
  }

  /** Takes over what a reader chose. A new choice starts on the first page. */
  protected change(part: Partial<View> | Partial<ListView<Facet>>, how: 'replace' | 'push' = 'push'): void {
    this.view = {...this.view, page: 1, open: this.#open, ...part};
    this.keepView(this.writeView(this.view), how);
    if (part.query !== undefined || part.facets) void this.tellCount();
  }

  /** Takes over the values that a reader chose of one filter. */
  protected choose(facet: Facet, values: readonly string[]): void {
    this.change({facets: {...this.view.facets, [facet]: values}});
  }

  /** Takes back one filter, or the search. */
  protected drop(part: Facet | 'query'): void {
    if (part === 'query') this.change({query: ''});
    else this.choose(part, []);
    void this.focusResults();
  }

  /** Takes back what the reader chose, but not what the page has locked. */
  protected reset(): void {
    this.change(this.unfiltered());
    this.linked = undefined;
    void this.focusResults();
  }

  protected override async tellCount(): Promise<void> {
    if (!this.parts.part) await this.parts.load(); // the search is one of them
    await super.tellCount();
  }

  /** Whose details are open: also of the entry that the address names. */
  get #open(): readonly string[] {
    const {view, linked} = this;
    return linked === undefined || view.open.includes(linked) ? view.open : [...view.open, linked];
  }

  /** The filters in force, which a reader may take back. */
  #renderTags(display: Display): unknown {
    const {part} = this.parts;
    if (!part) return '';
    const tags = this.facets
      .filter((facet) => !this.isLocked(facet))
      .flatMap((facet) => this.view.facets[facet].map((value) => ({facet, value})))
      .map(({facet, value}, position) => ({
        label: part.labelOf(display, facet, value),
        onRemove: () => void this.#removeTag(facet, value, position),
      }));
    return part.tags.draw(this.locale, tags, () => this.reset());
  }

  async #removeTag(facet: Facet, value: string, position: number): Promise<void> {
    this.choose(
      facet,
      this.view.facets[facet].filter((other) => other !== value),
    );
    await this.updateComplete;
    if (!this.parts.part?.tags.focus(this.renderRoot, position)) await this.focusResults();
  }

  async #turnTo(page: number): Promise<void> {
    this.change({page});
    await this.focusResults();
  }

  /** The rows come first, unless they are searched. */
  async #loadParts(): Promise<void> {
    await this.updateComplete;
    if (this.marking.terms.length === 0) await afterPaint();
    await this.parts.load();
  }

  /** Brings the entry that the address names into view, on its page and with its details. */
  async #reveal(id: string, display: Display): Promise<void> {
    await this.parts.load();
    this.view = {...this.view, page: this.makeModel(display).pageOf(id)};
    await this.updateComplete;
    reveal(this.renderRoot, id, '.title');
  }
}
