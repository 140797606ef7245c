import {html, nothing, type CSSResult, type CSSResultGroup, type TemplateResult, type PropertyDeclarations} from 'lit';
import detailsButtonStyles from '../../base/details-button.styles.js';
import type {Display} from '../../base/display.js';
import {ListElement} from '../../base/list-element.js';
import {MeasureSelectEvent} from '../../base/measure-select.event.js';
import {PlanElement} from '../../base/plan-element.js';
import statusStyles from '../../base/status.styles.js';
import type {ViewParams} from '../../base/view-state.js';
import {splitWords} from '../../base/view-values.js';
import {waiting} from '../../base/waiting.template.js';
import {measureFacets, type MeasureFacet} from '../../plan/measure-facets.js';
import type {FilterPart, MeasureFilter} from '../../plan/measures.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Measure, Plan} from '../../plan/plan.js';
import type {Query} from '../../search/query.js';
import {columnsOf} from './columns.js';
import {layoutSheets} from './layout-sheets.js';
import {emptyText, shownText, sortedText, tableCaption} from './messages.template.js';
import styles from './measure-table.styles.js';
import type {TableParts} from './on-demand.js';
import {TableModel} from './table-model.js';
import type {TableScene} from './table-scene.js';
import {measureTable, scrollBox} from './table.template.js';
import {
  presetFacets,
  readTableView,
  viewOfAttributes,
  writeTableView,
  type TableOrder,
  type TableView,
} from './table-view.js';

/** Above this many measures the table has pages. */
const rowsWithoutPages = 100;
const usualPageSize = 50;

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
 * @csspart changes - What has changed since the edition before.
 * @csspart exports - What readers can take along: files and paper.
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
export class MeasureTableElement extends ListElement<MeasureFacet, TableView, TableModel, TableParts> {
  static override styles: CSSResultGroup = [PlanElement.styles, statusStyles, detailsButtonStyles, styles];

  static override properties: PropertyDeclarations = {
    columns: {reflect: true},
    groupBy: {attribute: 'group-by', reflect: true, useDefault: true},
    sort: {reflect: true},
    layout: {reflect: true, useDefault: true},
    field: {reflect: true},
    goal: {reflect: true},
    status: {reflect: true},
    actor: {reflect: true},
    locked: {reflect: true, type: Boolean},
    exports: {reflect: true},
    withoutSearch: {attribute: 'without-search', reflect: true, type: Boolean},
    withoutFilters: {attribute: 'without-filters', reflect: true, type: Boolean},
    panelOpen: {state: true},
  };

  /** Columns to show, separated by blanks: number, title, goal, actors, status, period. Default: all that have values. */
  columns?: string;

  /** What stands together: field, goal, actor, status, year or none. */
  groupBy = 'field';

  /** Order at the start: a column, then perhaps `desc`. Default: as in the document. */
  sort?: string;

  /** `auto` (table, on narrow screens cards), `table`, `cards` or `scroll`. */
  layout = 'auto';

  /** Fields shown at the start: ids, separated by blanks. */
  field?: string;

  /** Goals shown at the start: ids, separated by blanks. */
  goal?: string;

  /** Groups of status shown at the start: open, planned, active, done, stopped, unknown. */
  status?: string;

  /** Actors shown at the start: ids, separated by blanks. */
  actor?: string;

  /** Hides the controls of the filters that the page has set. */
  locked = false;

  /** What readers can take along: `csv`, `json` (the address of the document) and `print`. Default: all three. */
  exports?: string;

  withoutSearch = false;

  withoutFilters = false;

  private panelOpen = false;

  protected override readonly list = 'measures';
  protected override readonly facets = measureFacets;
  protected override readonly presets = ['groupBy', 'sort', 'query', ...presetFacets];

  protected override get defaultLabel(): string {
    return this.locale.msg('Maßnahmen', {id: 'measure-table-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override isEmpty(plan: Plan): boolean {
    return plan.measures.length === 0;
  }

  protected override presetView(): TableView {
    return viewOfAttributes(this);
  }

  protected override readView(params: ViewParams): TableView {
    return readTableView(params, viewOfAttributes(this), (part) => this.isLocked(part));
  }

  protected override writeView(view: TableView): ViewParams {
    return writeTableView(view, viewOfAttributes(this));
  }

  protected override hasEntry(plan: Plan, id: string): boolean {
    return indexOf(plan).measures.has(id);
  }

  protected override foundWords(display: Display): string | undefined {
    const model = this.model(display);
    return model.isNothingFound ? undefined : shownText(this.locale, model);
  }

  /** Marks also what the plan says means the same. */
  protected override get marking(): Query {
    const {state, parts} = this;
    const typed = super.marking;
    return (state.is === 'ready' && parts.part?.search.queryOf(typed, state.plan)) || typed;
  }

  /** Whether the page has set a filter for good. */
  protected override isLocked(part: FilterPart): boolean {
    const preset = [...presetFacets, 'query' as const].find((name) => name === part);
    return this.locked && preset !== undefined && Boolean(this[preset]);
  }

  protected override unfiltered(): Pick<TableView, 'query' | 'facets'> {
    if (!this.locked) return super.unfiltered();
    const {query, facets} = viewOfAttributes(this);
    return {query, facets};
  }

  protected override async fetchParts(): Promise<TableParts> {
    const {tableParts} = await import('./on-demand.js');
    return tableParts(this, this.statusLine);
  }

  /** Whether rows are cards is a matter of style: the layout chooses a sheet, the markup stays. */
  protected override get furtherStyles(): readonly CSSResult[] {
    return [...super.furtherStyles, ...layoutSheets(this.layout, this.locale.code)];
  }

  protected override renderToolbar(display: Display, {toolbar, search}: TableParts): unknown {
    return toolbar({
      display,
      view: this.view,
      filter: this.#filter(display.plan),
      withSearch: !this.withoutSearch && !this.isLocked('query'),
      withFilters: !this.withoutFilters,
      isLocked: (facet) => this.isLocked(facet),
      onSearch: (query) => this.change({query}, 'replace'),
      onSearchFocus: () => void search.prepare(display.plan),
      onFacet: (facet, values) => this.choose(facet, values),
      panelOpen: this.panelOpen,
      onPanel: (open) => (this.panelOpen = open),
      onSort: (order) => this.#sort(order),
      onGroup: (groupBy) => this.change({groupBy}),
    });
  }

  protected override renderPlan(display: Display): unknown {
    const plan = super.renderPlan(display);
    const around = this.parts.part?.passingOn.around({
      display,
      view: this.view,
      model: this.model(display),
      unfiltered: this.#unfilteredOf(display.plan),
      exports: this.exports,
      isPrinting: this.print.active,
    });
    return html`${around?.head}${plan}${around?.bar}`;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p part="empty" class="box">${emptyText(this.locale)}</p>`;
  }

  protected override renderNothing(display: Display): TemplateResult {
    const {part} = this.parts;
    if (!part) return waiting(this.locale, this.parts);
    return part.emptyHelp({
      display,
      view: this.view,
      filter: this.#filter(display.plan),
      isLocked: (each) => this.isLocked(each),
      onDrop: (each) => this.drop(each),
      onReset: () => this.reset(),
    });
  }

  protected override renderEntries(display: Display, model: TableModel): TemplateResult {
    const table = measureTable(this.#scene(display), model.rows(), tableCaption(this.locale, model));
    return html`${this.layout === 'scroll' ? scrollBox(table) : table}
    ${model.paging.pages > 1 ? this.renderPages(model.paging) : nothing} ${this.parts.part?.legend(display)}`;
  }

  #scene(display: Display): TableScene {
    const {view, parts} = this;
    const {part} = parts;
    return {
      display,
      view,
      columns: columnsOf(display.plan, splitWords(this.columns), view.groupBy),
      parts: part,
      details: (measure) =>
        part ? part.measure(display, measure, part.share.render(display, measure)) : waiting(this.locale, parts),
      mark: (measure) => part?.changes.mark(display, measure),
      fieldDetails: (field) => (part ? part.field(display, field) : waiting(this.locale, parts)),
      isOpen: (id) => this.isOpen(id),
      onToggle: (measure) => this.select(measure.id, new MeasureSelectEvent(measure)),
      onToggleField: ({id}) => this.toggle(id),
      onSort: (sort) => this.#sort({sort, descending: view.sort === sort && !view.descending}),
      onNote: (measure) => this.#openForNote(measure.id, measure),
      onFieldNote: ({id}) => this.#openForNote(id),
    };
  }

  protected override makeModel(display: Display): TableModel {
    const {plan} = display;
    return new TableModel({
      plan,
      view: this.view,
      filter: this.#filter(plan),
      linked: this.linked,
      pageSize: (rows) => this.sizeOfPage(rows, rowsWithoutPages, usualPageSize),
      wordsOf: (text) => display.words(text),
    });
  }

  #filter(plan: Plan): MeasureFilter {
    return {facets: this.view.facets, matches: this.parts.part?.search.test(this.marking, plan)};
  }

  /** A search that the page has locked is not the reader's own. */
  #unfilteredOf(plan: Plan): MeasureFilter {
    const {matches} = this.isLocked('query') ? this.#filter(plan) : {};
    return {facets: this.unfiltered().facets, matches};
  }

  /** The order is a thing that not everybody sees. */
  #sort(order: TableOrder): void {
    this.change(order);
    if (this.shownDisplay) this.statusLine.say(sortedText(this.shownDisplay, order));
  }

  /** Notes are read in passing: the address stays as it is. The page may keep details of a measure closed. */
  async #openForNote(id: string, measure?: Measure): Promise<void> {
    if (this.isOpen(id)) return;
    if (measure && !this.dispatchEvent(new MeasureSelectEvent(measure))) return;
    this.view = {...this.view, open: [...this.view.open, id]};
    await this.updateComplete;
  }
}
