import {
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Display} from '../../base/display.js';
import detailStyles from '../../base/details.styles.js';
import filterStyles from '../../base/filter.styles.js';
import {filterTags, focusTag, nothingFound} from '../../base/filter.template.js';
import {hiddenNote} from '../../base/hidden-note.template.js';
import paginationStyles from '../../base/pagination.styles.js';
import {pagination} from '../../base/pagination.template.js';
import {sizeOfPage} from '../../base/paging.js';
import {PlanElement} from '../../base/plan-element.js';
import {PrintMode} from '../../base/print-mode.js';
import statusStyles from '../../base/status.styles.js';
import {splitWords} from '../../base/view-values.js';
import type {MeasureFacet, MeasureFilter} from '../../plan/measures.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Field, Measure, Plan} from '../../plan/plan.js';
import type {Query} from '../../search/query.js';
import {columnsOf} from './columns.js';
import {facetLabel} from './facet-label.js';
import {layoutSheet} from './layout-sheet.js';
import {emptyText, hiddenText, nothingText, shownText, tableCaption} from './messages.template.js';
import type {MeasureDetails} from './measure-details.template.js';
import {MeasureSearch} from './measure-search.js';
import {MeasureSelectEvent} from './measure-table.events.js';
import styles from './measure-table.styles.js';
import {TableModel} from './table-model.js';
import type {TableScene} from './table-scene.js';
import {measureTable, rowOf} from './table.template.js';
import {
  emptyFacets,
  readTableView,
  tableFacets,
  viewOfAttributes,
  writeTableView,
  type TableView,
} from './table-view.js';
import {toolbar} from './toolbar.template.js';

/** Above this many measures the table has pages. */
const rowsWithoutPages = 100;
const usualPageSize = 50;
/** Attributes that say what is shown at the start. */
const presets = ['groupBy', 'sort', 'field', 'goal', 'status', 'actor', 'query'] as const;

/**
 * The measures of a plan as a table, on narrow screens as cards.
 *
 * @element measure-table
 * @summary Shows the measures of a plan: search, filters, order, details, permalinks.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put a link to the plan or a plain table here.
 * @slot heading - A heading of your own instead of the attribute `heading`.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 * @fires {MeasureSelectEvent} measure-select - A reader opened the details of a measure. Cancelable.
 * @fires {ViewChangeEvent} view-change - A reader searched, filtered, sorted, opened or turned a page.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The heading.
 * @csspart toolbar - Search, filters and order.
 * @csspart search - The search field with its label.
 * @csspart filter - One filter.
 * @csspart chip - A filter in force.
 * @csspart table - The table.
 * @csspart header-cell - A column head.
 * @csspart row - The row of a measure, on narrow screens its card.
 * @csspart cell - A cell of a measure.
 * @csspart badge - A status.
 * @csspart pagination - The links to other pages.
 * @csspart note - A note above the table.
 * @csspart mt-note - The notice about machine translation.
 * @csspart error - The message when the plan cannot be shown.
 * @csspart empty - The message when nothing was found.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate failed - The plan cannot be shown.
 * @cssstate empty - The plan has no measures.
 * @cssstate rtl - The interface runs from right to left.
 */
export class MeasureTableElement extends PlanElement {
  static override styles: CSSResultGroup = [
    PlanElement.styles,
    statusStyles,
    filterStyles,
    paginationStyles,
    detailStyles,
    styles,
  ];

  /** Columns to show, separated by blanks: number, title, goal, actors, status, period. Default: all that have values. */
  @property({reflect: true}) columns?: string;

  /** What stands together: field, goal, actor, status, year or none. */
  @property({attribute: 'group-by', reflect: true, useDefault: true}) groupBy = 'field';

  /** Order at the start: a column, then perhaps `desc`. Default: as in the document. */
  @property({reflect: true}) sort?: string;

  /** Measures on one page. Default: all up to 100, above that 50. */
  @property({attribute: 'page-size', reflect: true, type: Number}) pageSize?: number;

  /** `auto` (table, on narrow screens cards), `table`, `cards` or `scroll`. */
  @property({reflect: true, useDefault: true}) layout = 'auto';

  /** Fields shown at the start: ids, separated by blanks. */
  @property({reflect: true}) field?: string;

  /** Goals shown at the start: ids, separated by blanks. */
  @property({reflect: true}) goal?: string;

  /** Groups of status shown at the start: open, planned, active, done, stopped, unknown. */
  @property({reflect: true}) status?: string;

  /** Actors shown at the start: ids, separated by blanks. */
  @property({reflect: true}) actor?: string;

  /** Words searched for at the start. */
  @property({reflect: true}) query?: string;

  /** Hides the controls of the filters that the page has set. */
  @property({reflect: true, type: Boolean}) locked = false;

  @property({attribute: 'without-search', reflect: true, type: Boolean}) withoutSearch = false;

  @property({attribute: 'without-filters', reflect: true, type: Boolean}) withoutFilters = false;

  @state() private view: TableView = viewOfAttributes(this);
  /** The measure that the address names. */
  @state() private linked: string | undefined;
  @state() private details: MeasureDetails | undefined;

  protected override readonly list = 'measures';
  readonly #print = new PrintMode(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #search = new MeasureSearch();
  #layoutSheet: CSSResult | undefined;

  protected override get defaultLabel(): string {
    return this.locale.msg('Maßnahmen', {id: 'measure-table-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override get marking(): Query {
    return this.#search.query(this.view.query);
  }

  protected override isEmpty(plan: Plan): boolean {
    return plan.measures.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (presets.some((name) => changed.has(name))) this.view = this.#viewOfAddress();
    super.willUpdate(changed);
  }

  /** Whether rows are cards is a matter of style: the layout chooses a sheet, the markup stays. */
  protected override updated(): void {
    const sheet = layoutSheet(this.layout, this.locale.code);
    if (sheet === this.#layoutSheet) return;
    this.#layoutSheet = sheet;
    const {elementStyles} = this.constructor as typeof MeasureTableElement;
    adoptStyles(this.renderRoot as ShadowRoot, sheet ? [...elementStyles, sheet] : elementStyles);
  }

  protected override restoreView(plan: Plan): void {
    if (!this.withoutUrlState) this.view = this.#viewOfAddress();
    const {permalink} = this.url;
    this.linked = permalink !== undefined && indexOf(plan).measures.has(permalink) ? permalink : undefined;
    if (this.linked === undefined) void this.#loadDetails();
    else void this.#reveal(this.linked, this.display(plan, undefined));
  }

  protected override renderControls(display: Display): unknown {
    if (this.isEmpty(display.plan)) return nothing;
    return toolbar({
      display,
      view: this.view,
      filter: this.#filter(display.plan),
      withSearch: !this.withoutSearch && !this.#isLocked('query'),
      withFilters: !this.withoutFilters,
      isLocked: (facet) => this.#isLocked(facet),
      onSearch: (query) => this.#change({query}, 'replace'),
      onFacet: (facet, values) => this.#change({facets: {...this.view.facets, [facet]: values}}),
      onSort: (sort, descending) => this.#change({sort, descending}),
    });
  }

  protected override renderPlan(display: Display): TemplateResult {
    const {locale} = this;
    if (this.isEmpty(display.plan)) return html`<p part="empty" class="box">${emptyText(locale)}</p>`;
    const model = this.#model(display);
    return html`${this.#renderTags(display)}
    ${model.hiddenByFilter ? hiddenNote(locale, hiddenText(locale), () => this.#reset()) : nothing}
    ${
      model.isNothingFound
        ? nothingFound(locale, nothingText(locale), () => this.#reset())
        : this.#renderTable(display, model)
    }`;
  }

  #renderTags(display: Display): unknown {
    const tags = tableFacets
      .filter((facet) => !this.#isLocked(facet))
      .flatMap((facet) => this.view.facets[facet].map((value) => ({facet, value})))
      .map(({facet, value}, position) => ({
        label: facetLabel(display, facet, value),
        onRemove: () => void this.#removeTag(facet, value, position),
      }));
    return filterTags(this.locale, tags, () => this.#reset());
  }

  #renderTable(display: Display, model: TableModel): TemplateResult {
    const {page, pages} = model.paging;
    const turning = {
      words: this.locale,
      page,
      pages,
      hrefOf: (other: number) => this.url.hrefOf(this.#params({...this.view, page: other})),
      onPage: (other: number) => void this.#turnTo(other),
    };
    return html`<div class="table-box ${this.layout === 'scroll' ? 'wide' : ''}">
        ${measureTable(this.#scene(display), model.rows(), tableCaption(this.locale, model))}
      </div>
      ${pages > 1 ? pagination(turning) : nothing}`;
  }

  #scene(display: Display): TableScene {
    const {details, view} = this;
    return {
      display,
      view,
      columns: columnsOf(display.plan, splitWords(this.columns), view.groupBy),
      details: details && ((measure: Measure) => details.measure(display, measure)),
      fieldDetails: details && ((field: Field) => details.field(display, field)),
      isOpen: (id) => this.#print.active || this.#open.includes(id),
      onToggle: (measure) => this.#select(measure),
      onToggleField: ({id}) => this.#toggle(id),
      onSort: (sort) => this.#change({sort, descending: view.sort === sort && !view.descending}),
    };
  }

  #model(display: Display): TableModel {
    const {plan} = display;
    return new TableModel({
      plan,
      view: this.view,
      filter: this.#filter(plan),
      linked: this.linked,
      pageSize: (rows) =>
        this.#print.active ? Infinity : sizeOfPage(this.pageSize, rows, rowsWithoutPages, usualPageSize),
      wordsOf: (text) => display.words(text),
    });
  }

  #filter(plan: Plan): MeasureFilter {
    return {facets: this.view.facets, matches: this.#search.test(this.view.query, plan)};
  }

  /** Whether the page has set a filter for good. */
  #isLocked(preset: MeasureFacet | 'query'): boolean {
    return this.locked && Boolean(this[preset]);
  }

  #viewOfAddress(): TableView {
    return readTableView(this.url.params, viewOfAttributes(this), (preset) => this.#isLocked(preset));
  }

  /** Whose details are open: also of the measure that the address names. */
  get #open(): readonly string[] {
    const {view, linked} = this;
    return linked === undefined || view.open.includes(linked) ? view.open : [...view.open, linked];
  }

  #select(measure: Measure): void {
    const closes = this.#open.includes(measure.id);
    if (closes || this.dispatchEvent(new MeasureSelectEvent(measure))) this.#toggle(measure.id);
  }

  #toggle(id: string): void {
    const others = this.#open.filter((other) => other !== id);
    const open = others.length < this.#open.length ? others : [...others, id];
    if (!open.includes(id) && this.linked === id) this.linked = undefined;
    this.#change({open, page: this.view.page});
  }

  /** Takes over what a reader chose. A new choice starts on the first page. */
  #change(part: Partial<TableView>, how: 'replace' | 'push' = 'push'): void {
    this.view = {...this.view, page: 1, open: this.#open, ...part};
    this.keepView(this.#params(this.view), how);
    if (part.query !== undefined || part.facets) void this.#tellCount();
  }

  /** Takes back what the reader chose, but not what the page has locked. */
  #reset(): void {
    const preset = viewOfAttributes(this);
    this.#change(this.locked ? {query: preset.query, facets: preset.facets} : {query: '', facets: emptyFacets});
    this.linked = undefined;
    void this.focusResults();
  }

  async #removeTag(facet: MeasureFacet, value: string, position: number): Promise<void> {
    const {facets} = this.view;
    this.#change({facets: {...facets, [facet]: facets[facet].filter((other) => other !== value)}});
    await this.updateComplete;
    if (!focusTag(this.renderRoot, position)) await this.focusResults();
  }

  async #turnTo(page: number): Promise<void> {
    this.#change({page});
    await this.focusResults();
  }

  /** Only the count is spoken. That nothing was found is said by the message itself. */
  async #tellCount(): Promise<void> {
    await this.updateComplete;
    const {state} = this;
    if (state.is !== 'ready') return;
    const model = this.#model(this.display(state.plan, state.address));
    if (model.isNothingFound) this.statusLine.clear();
    else this.statusLine.say(shownText(this.locale, model));
  }

  /** Brings the measure that the address names into view: its page, its details, the focus on its title. */
  async #reveal(id: string, display: Display): Promise<void> {
    this.view = {...this.view, page: this.#model(display).pageOf(id)};
    await this.#loadDetails();
    await this.updateComplete;
    const row = rowOf(this.renderRoot, id);
    row?.scrollIntoView({block: 'start'});
    row?.querySelector<HTMLElement>('.title')?.focus({preventScroll: true});
  }

  async #loadDetails(): Promise<void> {
    this.details ??= (await import('./measure-details.template.js')).measureDetails;
  }

  #params(view: TableView): ReturnType<typeof writeTableView> {
    return writeTableView(view, viewOfAttributes(this));
  }
}
