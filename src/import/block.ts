import {listOf, oneLine} from './clean-cell.js';
import type {HeadRow} from './columns.js';
import {Entry} from './entry.js';
import type {Row} from './grid.js';
import type {ColumnKey} from './heads.js';
import {percentReader} from './percents.js';
import {readPeriod, roughDateIn} from './periods.js';
import type {MeasureValue, PlanDraft} from './plan-draft.js';
import type {RowLog} from './row-log.js';
import {plainSection} from './sections.js';
import {toMeasure} from './to-measure.js';
import {toOffer} from './to-offer.js';
import {isTornOff, joinRows} from './torn-rows.js';

/** What blocks put their entries into. */
export interface BlockContext {
  readonly draft: PlanDraft;
  readonly log: RowLog;
  readonly lang: string;
  readonly sheet: string | undefined;
}

interface PlacedRow {
  row: Row;
  /** The field named by a row above. */
  readonly field: string | undefined;
  /** From a list "Weitere Maßnahmen". */
  readonly isAdditional?: true;
}

/** An entry on its way into the plan. */
interface PlacedEntry extends Omit<PlacedRow, 'row'> {
  readonly entry: Entry;
}

/** Cells that hold for the rows below as long as these leave them empty (the plan format, section 8, number 2). */
const inherited: readonly ColumnKey[] = ['goal', 'field', 'topic'];

/** The rows under one head row. */
export class Block {
  readonly #rows: PlacedRow[] = [];
  readonly #above = new Map<number, string>();
  /** Rows since the table began, without what page breaks tore off. */
  #table: Row[] = [];

  constructor(
    readonly head: HeadRow,
    private readonly context: BlockContext,
  ) {}

  /** Nothing is inherited, and no row goes on, across a section or a repeated head. */
  interrupt(): void {
    this.#above.clear();
    this.#table = [];
  }

  add(row: Row, field: string | undefined, before: 'row' | 'page-break'): void {
    const {columns} = this.head;
    const last = this.#rows.at(-1);
    const titleAt = columns.findIndex(({key, lang}) => key === 'title' && lang === undefined);
    const isTorn = before === 'page-break' && isTornOff(row, this.#table, columns);
    if (last && this.#table.length > 0 && (isTorn || row.spanned?.has(titleAt))) {
      last.row = joinRows(last.row, row);
      if (isTorn) this.#tell(row.line, 'Fortsetzung der Zeile davor (Seitenumbruch); beide wurden verbunden.');
      return;
    }
    this.#checkWidth(row);
    this.#table.push(row);
    this.#rows.push({row: this.#filledDown(row), field});
  }

  /** Adds a measure of which only the title is known. */
  addAdditional(title: string, line: number, field: string | undefined): void {
    const cells = this.head.columns.map(({key, lang}) => (key === 'title' && lang === undefined ? title : ''));
    this.#rows.push({row: {line, cells}, field, isAdditional: true});
  }

  /** Turns the rows into entries of the plan. */
  end(): void {
    const entries = this.#rows.splice(0).map(({row, ...placed}) => ({
      ...placed,
      entry: Entry.of(row, this.head.columns, this.context.sheet),
    }));
    if (this.head.kind === 'offers') for (const {entry, field} of entries) this.#addOffer(entry, field);
    else if (this.head.kind === 'activities') for (const {entry, field} of entries) this.#addActivities(entry, field);
    else addMeasures(entries, this.context);
  }

  #filledDown(row: Row): Row {
    const cells = row.cells.map((cell, column) => {
      const {key, lang} = this.head.columns[column] ?? {};
      if (!key || lang !== undefined || !inherited.includes(key)) return cell;
      if (cell !== '') this.#above.set(column, cell);
      return cell || (this.#above.get(column) ?? '');
    });
    return {...row, cells};
  }

  #checkWidth({cells, line}: Row): void {
    const width = this.head.columns.length;
    if (cells.slice(width).every((cell) => cell === '')) return;
    this.#tell(line, `${cells.length} Zellen, die Kopfzeile hat ${width}. Der Rest steht als Anmerkung dabei.`);
  }

  #addOffer(entry: Entry, section: string | undefined): void {
    const {draft, lang} = this.context;
    const named = entry.text('field');
    const field = named ? draft.field(named) : section;
    const offer = toOffer(entry, lang);
    if (!offer.topics && section !== undefined) offer.topics = [draft.titleOfField(section)];
    draft.addOffer({...offer, ...(field !== undefined && {field})}, entry.at());
  }

  #addActivities(entry: Entry, field: string | undefined): void {
    const theme = oneLine(entry.text('field') || entry.text('topic'));
    const items = [...listOf(entry.text('title')), ...entry.rest(new Set(['title', 'field', 'topic']), [])];
    this.context.draft.activities.push({...(field !== undefined && {field}), ...(theme && {theme}), items});
  }

  #tell(line: number, sentence: string): void {
    this.context.log.add({sheet: this.context.sheet, line}, {effect: 'hint', code: 'missing', sentence});
  }
}

/** Adds the measures of one table; a field of their own wins over that of the section. */
export function addMeasures(entries: readonly PlacedEntry[], context: BlockContext): void {
  const {draft, log, lang} = context;
  const readPercent = percentReader(
    entries.map(({entry}) => entry),
    log,
  );
  for (const {entry, field: section, isAdditional} of entries) {
    const field = fieldOf(entry, context) ?? section;
    const number = readNumber(entry, log);
    const measure = toMeasure(entry, field, {draft, log, lang, readPercent});
    if (isAdditional) Object.assign(measure, additional(entry));
    draft.addMeasure(number ? {number, ...measure} : measure, entry.at());
    if (number && !draft.claimNumber(number, field)) {
      log.add(entry.at('number'), {
        effect: 'hint',
        code: 'duplicate-id',
        value: number,
        sentence: `Nummer ${number} kommt im selben Handlungsfeld zweimal vor. Beide Maßnahmen werden gezeigt.`,
      });
    }
  }
}

function additional(entry: Entry): MeasureValue {
  const when = roughDateIn(entry.text('title'));
  return {listed: 'additional', ...(when !== undefined && {period: readPeriod(when)})};
}

function fieldOf(entry: Entry, {draft, lang}: BlockContext): string | undefined {
  const named = oneLine(entry.text('field'));
  if (named === '') return undefined;
  const {title, number} = plainSection(named);
  return draft.field(entry.inAllLanguages('field', lang, title) ?? title, number);
}

/** A label: kept as it is, and its editor told if it is no number. */
function readNumber(entry: Entry, log: RowLog): string {
  const number = oneLine(entry.text('number')).replace(/\.$/, '');
  if (number !== '' && !/^(?:[A-Z]{1,3}[- .]?)?\d+(?:\.\d+)*[a-z]?$/.test(number)) {
    log.add(entry.at('number'), {
      effect: 'hint',
      code: 'wrong-type',
      value: number,
      sentence: `„${number}“ gelesen, erwartet wird eine Nummer. Sie wird so gezeigt.`,
    });
  }
  return number;
}
