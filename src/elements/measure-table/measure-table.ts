import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Display} from '../../base/display.js';
import {filterTags, focusTag, nothingFound} from '../../base/filter.template.js';
import filterStyles from '../../base/filter.styles.js';
import {pagination} from '../../base/pagination.template.js';
import paginationStyles from '../../base/pagination.styles.js';
import {PlanElement} from '../../base/plan-element.js';
import statusStyles from '../../base/status.styles.js';
import {icu} from '../../i18n/icu.js';
import {groupMeasures} from '../../plan/measure-groups.js';
import {sortMeasures} from '../../plan/measure-order.js';
import {measureTexts} from '../../plan/measure-texts.js';
import {isMain, isSelected, selectMeasures, type MeasureFacet, type MeasureFilter, type SelectedMeasures} from '../../plan/measures.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Field, Measure, Plan} from '../../plan/plan.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import {parseQuery, type Query} from '../../search/query.js';
import {columnsOf} from './columns.js';
import {facetLabel} from './facet-label.js';
import type {MeasureDetails} from './measure-details.template.js';
import {MeasureSelectEvent} from './measure-table.events.js';
import styles from './measure-table.styles.js';
import {rowsOfPage, type TableRow} from './table-rows.js';
import {measureTable, type TableScene} from './table.template.js';
import {readGrouping, readSort, readTableView, split, tableFacets, writeTableView, type TableView} from './table-view.js';
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
  static override styles: CSSResultGroup = [PlanElement.styles, statusStyles, filterStyles, paginationStyles, styles];

  /** Columns to show, separated by blanks: number, title, goal, actors, status, period. Default: all that have values. */
  @property({reflect: true}) columns?: string;

  /** What stands together: field, goal, actor, status, year or none. */
  @property({attribute: 'group-by', reflect: true}) groupBy = 'field';

  /** Order at the start: a column, then perhaps `desc`. Default: as in the document. */
  @property({reflect: true}) sort?: string;

  /** Measures on one page. Default: all up to 100, above that 50. */
  @property({attribute: 'page-size', reflect: true, type: Number}) pageSize?: number;

  /** `auto` (table, on narrow screens cards), `table`, `cards` or `scroll`. */
  @property({reflect: true}) layout = 'auto';

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

  @state() private view: TableView = this.#preset();
  /** The measure that the address names, shown even if a filter would hide it. */
  @state() private linked: string | undefined;
  @state() private details: MeasureDetails | undefined;
  @state() private printing = false;

  protected override readonly list = 'measures';
  #searched: Query = parseQuery('');
  #texts = new WeakMap<Measure, SearchText>();
  readonly #print = (): void => this.#showForPrint(true);
  readonly #printed = (): void => this.#showForPrint(false);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
  }

  protected override get defaultLabel(): string {
    return this.locale.msg('Maßnahmen', {id: 'measure-table-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override get marking(): Query {
    return this.#searched;
  }

  protected override isEmpty(plan: Plan): boolean {
    return plan.measures.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (presets.some((name) => changed.has(name))) this.view = readTableView(this.url.params, this.#preset());
    if (this.#searched.text !== this.view.query) this.#searched = parseQuery(this.view.query);
    super.willUpdate(changed);
  }

  protected override restoreView(plan: Plan): void {
    this.view = readTableView(this.url.params, this.#preset());
    const {permalink} = this.url;
    this.linked = permalink !== undefined && indexOf(plan).measures.has(permalink) ? permalink : undefined;
    if (this.linked !== undefined) void this.#revealLinked(plan, this.linked);
    void this.#loadDetails();
  }

  protected override renderControls(display: Display): unknown {
    if (display.plan.measures.length === 0) return nothing;
    return toolbar({
      display,
      view: this.view,
      filter: this.#filter(display.plan),
      withSearch: !this.withoutSearch && !(this.locked && this.query),
      withFilters: !this.withoutFilters,
      isLocked: (facet) => this.locked && Boolean(this[facet]),
      onSearch: (query) => this.#change({query}, 'replace'),
      onFacet: (facet, values) => this.#change({facets: {...this.view.facets, [facet]: values}}),
      onSort: (sort, descending) => this.#change({sort, descending}),
    });
  }

  protected override renderPlan(display: Display): TemplateResult {
    const {plan} = display;
    if (plan.measures.length === 0) return this.#renderEmpty();
    const selected = this.#select(plan);
    const shown = selected.main.length + selected.additional.length;
    return html`${this.#renderTags(display)} ${this.#renderHiddenNote(plan)}
    ${shown === 0 ? this.#renderNothingFound() : this.#renderTable(display, selected)}`;
  }

  #renderEmpty(): TemplateResult {
    const {msg} = this.locale;
    return html`<p part="empty" class="box">
      ${msg('In diesem Plan stehen noch keine Maßnahmen.', {id: 'measure-table-empty', desc: 'Anstelle der Tabelle'})}
    </p>`;
  }

  #renderNothingFound(): TemplateResult {
    const {msg} = this.locale;
    const text = msg('Keine Maßnahme passt zu Ihrer Suche.', {id: 'measure-table-nothing', desc: 'Suche oder Filter ohne Treffer'});
    return nothingFound(this.locale, text, () => this.#reset());
  }

  #renderTags(display: Display): unknown {
    const chosen = tableFacets
      .filter((facet) => !(this.locked && this[facet]))
      .flatMap((facet) => this.view.facets[facet].map((value) => ({facet, value})));
    const tags = chosen.map(({facet, value}, position) => ({
      label: facetLabel(display, facet, value),
      onRemove: () => void this.#removeTag(facet, value, position),
    }));
    return filterTags(this.locale, tags, () => this.#reset());
  }

  /** A permalink wins over a filter, and says so. */
  #renderHiddenNote(plan: Plan): unknown {
    const measure = this.linked === undefined ? undefined : indexOf(plan).measures.get(this.linked);
    if (!measure || this.#passes(measure, plan)) return nothing;
    const {msg} = this.locale;
    return html`<p part="note" class="box">
      ${msg('Ein Filter blendet die verlinkte Maßnahme aus.', {
        id: 'measure-table-hidden',
        desc: 'Die Adresse nennt eine Maßnahme, die ein Filter nicht zeigt',
      })}
      <button class="quiet" @click=${() => this.#reset()}>
        ${msg('Alle Filter entfernen', {id: 'filter-remove-all', desc: 'Schaltfläche hinter den gesetzten Filtern'})}
      </button>
    </p>`;
  }

  #renderTable(display: Display, selected: SelectedMeasures): TemplateResult {
    const size = this.printing ? Infinity : this.#sizeOfPage(selected);
    const groups = this.#groups(display, selected);
    const total = groups.reduce((sum, {main, additional}) => sum + main.length + additional.length, 0);
    const pages = Math.max(1, Math.ceil(total / size));
    const page = Math.min(this.view.page, pages);
    const first = (page - 1) * (size === Infinity ? 0 : size);
    const rows = rowsOfPage(groups, this.view.groupBy, first, size);
    return html`<div class="table-box" data-layout=${this.layout}>
        ${measureTable(this.#scene(display), this.#isNarrowed() ? withoutEmptyGroups(rows) : rows, this.#caption(selected, page, pages, size, total))}
      </div>
      ${pages === 1
        ? nothing
        : pagination({
            words: this.locale,
            page,
            pages,
            hrefOf: (other) => this.url.hrefOf(this.#params({...this.view, page: other})),
            onPage: (other) => void this.#turnTo(other),
          })}`;
  }

  #caption(selected: SelectedMeasures, page: number, pages: number, size: number, total: number): TemplateResult {
    const {msg, intl} = this.locale;
    const first = (page - 1) * size + 1;
    const range = msg('Maßnahmen {first} bis {last} von {total}', {id: 'measure-table-range', desc: 'Über der Tabelle, wenn sie Seiten hat'});
    const count = msg('{count, plural, =0 {Keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
      id: 'measure-table-count',
      desc: 'Über der Tabelle',
    });
    const text =
      pages > 1
        ? icu(intl, range, {first, last: Math.min(first + size - 1, total), total})
        : icu(intl, count, {count: selected.main.length});
    return html`<span data-results tabindex="-1">${text}</span>
      <span class="for-readers">${msg('Die Spaltenköpfe mit Schaltflächen sortieren die Tabelle.', {
        id: 'measure-table-sort-hint',
        desc: 'Nur vorgelesen, in der Tabellenüberschrift',
      })}</span>`;
  }

  #scene(display: Display): TableScene {
    const {details, view} = this;
    const named = split(this.columns, ' ');
    return {
      display,
      view,
      columns: columnsOf(display.plan, named, view.groupBy === 'field' || view.groupBy === 'goal'),
      details: details && ((measure: Measure) => details.measure(display, measure)),
      fieldDetails: details && ((field: Field) => details.field(display, field)),
      isOpen: (id) => this.printing || id === this.linked || view.open.includes(id),
      onToggle: (measure) => this.#toggle(measure),
      onToggleField: (field) => this.#setOpen(field.id, !view.open.includes(field.id)),
      onSort: (sort) => this.#change({sort, descending: view.sort === sort && !view.descending}),
    };
  }

  #groups(display: Display, {main, additional}: SelectedMeasures): ReturnType<typeof groupMeasures> {
    const {plan} = display;
    const {sort, descending, groupBy} = this.view;
    const sorted = sort ? sortMeasures(plan, main, sort, descending, (text) => display.words(text)) : main;
    return groupMeasures(plan, [...sorted, ...additional], groupBy);
  }

  #select(plan: Plan): SelectedMeasures {
    const selected = selectMeasures(plan, this.#filter(plan));
    const linked = this.linked === undefined ? undefined : indexOf(plan).measures.get(this.linked);
    if (!linked || this.#passes(linked, plan)) return selected;
    return isMain(linked) ? {...selected, main: [...selected.main, linked]} : {...selected, additional: [...selected.additional, linked]};
  }

  #filter(plan: Plan): MeasureFilter {
    const {facets} = this.view;
    const query = this.#searched;
    if (query.terms.length === 0) return {facets};
    return {facets, matches: (measure) => matches(query, this.#textOf(measure, plan))};
  }

  #passes(measure: Measure, plan: Plan): boolean {
    return isSelected(measure, plan, this.#filter(plan));
  }

  #textOf(measure: Measure, plan: Plan): SearchText {
    const known = this.#texts.get(measure) ?? searchText(measureTexts(measure, plan));
    this.#texts.set(measure, known);
    return known;
  }

  #isNarrowed(): boolean {
    return this.#searched.terms.length > 0 || tableFacets.some((facet) => this.view.facets[facet].length > 0);
  }

  #sizeOfPage({main, additional}: SelectedMeasures): number {
    if (this.pageSize !== undefined && this.pageSize >= 1) return Math.trunc(this.pageSize);
    return main.length + additional.length > rowsWithoutPages ? usualPageSize : Infinity;
  }

  #toggle(measure: Measure): void {
    const open = this.view.open.includes(measure.id) || this.linked === measure.id;
    if (!open && !this.dispatchEvent(new MeasureSelectEvent(measure))) return;
    this.#setOpen(measure.id, !open);
  }

  #setOpen(id: string, open: boolean): void {
    if (!open && this.linked === id) this.linked = undefined;
    const others = this.view.open.filter((other) => other !== id);
    this.#change({open: open ? [...others, id] : others, page: this.view.page});
  }

  /** Takes over what a reader chose. A new choice starts on the first page. */
  #change(part: Partial<TableView>, how: 'replace' | 'push' = 'push'): void {
    this.view = {...this.view, page: 1, ...part};
    this.keepView(this.#params(this.view), how);
    if (part.query !== undefined || part.facets) void this.#tellCount();
  }

  #reset(): void {
    const none = {field: [], goal: [], status: [], actor: []};
    const preset = this.#preset();
    const kept = this.locked ? preset.facets : none;
    this.#change({query: this.locked ? preset.query : '', facets: kept});
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

  async #tellCount(): Promise<void> {
    await this.updateComplete;
    const {state} = this;
    if (state.is !== 'ready') return;
    const shown = this.#select(state.plan).main.length;
    const total = state.plan.measures.filter(isMain).length;
    if (shown === 0) return this.statusLine.clear();
    const text = this.locale.msg('{shown} von {total, plural, one {# Maßnahme} other {# Maßnahmen}}', {
      id: 'measure-table-shown',
      desc: 'Treffer nach dem Suchen und Filtern',
    });
    this.statusLine.say(icu(this.locale.intl, text, {shown, total}));
  }

  /** Brings a measure into view that the address names: its page, its details, the focus on its title. */
  async #revealLinked(plan: Plan, id: string): Promise<void> {
    const rows = this.#groups(this.display(plan, undefined), this.#select(plan)).flatMap(({main, additional}) => [...main, ...additional]);
    const position = rows.findIndex((measure) => measure.id === id);
    const size = this.#sizeOfPage(this.#select(plan));
    this.view = {...this.view, page: size === Infinity ? 1 : Math.floor(position / size) + 1};
    await this.#loadDetails();
    await this.updateComplete;
    const row = [...this.renderRoot.querySelectorAll('tr')].find((other) => (other as {measureId?: string}).measureId === id);
    const title = row?.querySelector<HTMLElement>('.title');
    row?.scrollIntoView({block: 'start'});
    title?.focus({preventScroll: true});
  }

  async #loadDetails(): Promise<void> {
    this.details ??= (await import('./measure-details.template.js')).measureDetails;
  }

  #showForPrint(printing: boolean): void {
    this.printing = printing;
    this.performUpdate();
  }

  #params(view: TableView): ReturnType<typeof writeTableView> {
    return writeTableView(view, this.#preset());
  }

  #preset(): TableView {
    return {
      query: this.query ?? '',
      facets: {
        field: split(this.field, ' ') ?? [],
        goal: split(this.goal, ' ') ?? [],
        status: split(this.status, ' ') ?? [],
        actor: split(this.actor, ' ') ?? [],
      },
      ...readSort(this.sort),
      groupBy: readGrouping(this.groupBy) ?? 'field',
      page: 1,
      open: [],
    };
  }
}

/** A field without measures is shown with its texts, but not among search results. */
function withoutEmptyGroups(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row) => row.is !== 'group' || row.group.main.length + row.group.additional.length > 0);
}
