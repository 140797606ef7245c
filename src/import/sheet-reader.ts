import {addMeasures, Block, type BlockContext} from './block.js';
import {cleanCell} from './clean-cell.js';
import {readHeadRow, type Column, type HeadRow} from './columns.js';
import type {Entry} from './entry.js';
import type {GivenColumns} from './given-columns.js';
import {filledColumns, withCells, type Row, type Sheet} from './grid.js';
import {readHead} from './heads.js';
import {isLoneTitle, isTornTitle} from './lone-title.js';
import {MeasureSheet, startsSheet} from './measure-sheet.js';
import type {PlanDraft} from './plan-draft.js';
import type {RowLog} from './row-log.js';
import {plainSection, type Section} from './sections.js';
import {looksLikeName, looksLikeTitle, readSingleRow, type Mode} from './single-row.js';
import {Strays} from './strays.js';

const rule = /^[-–—_=:.\s]+$/;
const years = /^(?:19|20)\d\d$/;

/** A head row with its place. */
export interface FoundHead extends HeadRow {
  readonly sheet: string | undefined;
  readonly line: number;
}

/** Reads one table row by row: what each row is follows from its cells, from the row before and from the next one. */
export class SheetReader {
  readonly #rows: readonly Row[];
  readonly #context: BlockContext;
  readonly #strays: Strays;
  readonly #told = new Set<string>();
  readonly #measureSheets: {readonly entry: Entry; readonly field: string | undefined}[] = [];
  readonly #repeatsHeads: boolean;
  readonly #heads: FoundHead[] = [];
  #block: Block | undefined;
  #measureSheet: MeasureSheet | undefined;
  #field: string | undefined;
  #mode: Mode = 'outside';
  #isAfterBreak = false;

  constructor(
    sheet: Sheet,
    private readonly draft: PlanDraft,
    private readonly log: RowLog,
    private readonly how: GivenColumns & {readonly lang: string},
  ) {
    this.#rows = sheet.rows.map((row) => withCells(row, row.cells.map(cleanCell)));
    this.#context = {draft, log, lang: how.lang, sheet: sheet.name};
    this.#strays = new Strays(sheet.name, log);
    this.#repeatsHeads = this.#rows.filter((row) => readHeadRow(row, how)).length > 1;
  }

  /** Reads all rows and gives the heads that it found. */
  read(): readonly FoundHead[] {
    for (const [index, row] of this.#rows.entries()) {
      const filled = filledColumns(row);
      if (filled.length === 0) this.#isAfterBreak = true;
      else if (!filled.every((column) => rule.test(row.cells[column] ?? ''))) {
        this.#readRow(row, filled, index);
        this.#isAfterBreak = false;
      }
    }
    this.#endTables();
    this.#strays.end();
    return this.#heads;
  }

  #readRow(row: Row, filled: readonly number[], index: number): void {
    const head = readHeadRow(row, this.how);
    if (head) this.#startBlock(head, row);
    else if (startsSheet(row, this.#nextFilled(index))) this.#startMeasureSheet(row);
    else if (filled.join() === '0' && !this.#isEntry(row, this.#rows[index + 1])) this.#readSingle(row, index);
    else if (this.#measureSheet?.take(row)) this.#strays.end();
    else if (filled.every((column) => years.test(row.cells[column] ?? ''))) this.#leaveTables(row);
    else this.#readData(row);
  }

  #startBlock(head: HeadRow, {line}: Row): void {
    this.#heads.push({...head, line, sheet: this.#context.sheet});
    this.#strays.end();
    this.#endMeasureSheet();
    this.#mode = 'rows';
    if (this.#block && sameHead(this.#block.head, head)) return this.#block.interrupt();
    this.#block?.end();
    this.#block = new Block(head, this.#context);
    for (const column of head.columns) this.#tellUnknown(column, head);
  }

  #startMeasureSheet(row: Row): void {
    this.#strays.end();
    this.#endMeasureSheet();
    this.#mode = 'rows';
    this.#measureSheet = new MeasureSheet(row, this.#context.sheet, this.log);
  }

  #readData(row: Row): void {
    if (!this.#block) return this.#strays.add(row.line, row.cells.filter(Boolean).join(' | '));
    this.#strays.end();
    this.#mode = 'rows';
    this.#block.add(row, this.#field, this.#before);
  }

  /** A row with nothing but its first cell. */
  #readSingle(row: Row, index: number): void {
    const single = readSingleRow(row.cells[0] ?? '', this.#mode);
    switch (single.is) {
      case 'section':
        return this.#startSection(single.section);
      case 'visions':
      case 'additional':
        this.#mode = single.is;
        return;
      case 'vision':
        this.draft.goal(single.text, this.#field, 'vision');
        return;
      case 'measure':
        return this.#block
          ? this.#block.addAdditional(single.title, row.line, this.#field)
          : this.#strays.add(row.line, single.title);
      case 'text':
        return this.#headsFollowing(single.text, row, index)
          ? this.#startSection(plainSection(single.text))
          : this.#placeText(single.text, row);
    }
  }

  /** Texts between the name of a field and its table describe the field; the first line of all is the title. */
  #placeText(text: string, {line}: Row): void {
    if (this.#mode === 'field' && this.#field !== undefined) return this.draft.describeField(this.#field, text);
    const isRepeatedHead = this.#block !== undefined && readHead(text)?.isExact;
    if (isRepeatedHead) return;
    if (this.#mode === 'outside' && !this.draft.title && looksLikeTitle(text)) this.draft.title = text;
    else this.#strays.add(line, text);
  }

  #startSection({title, number, intro}: Section): void {
    this.#strays.end();
    this.#endMeasureSheet();
    this.#block?.interrupt();
    this.#field = this.draft.field(title, number);
    this.#mode = 'field';
    if (intro !== undefined) this.draft.describeField(this.#field, intro);
  }

  /** Whether a short text without the word "Handlungsfeld" is the head of what follows it. */
  #headsFollowing(text: string, row: Row, index: number): boolean {
    const next = this.#nextFilled(index);
    if (!next || !looksLikeName(text)) return false;
    if (startsSheet(next, this.#nextFilled(this.#rows.indexOf(next)))) return true;
    const head = readHeadRow(next, this.how);
    if (head) return this.#repeatsHeads && this.#mode !== 'field' && !namesFields(head);
    return row.cells.length > 1 && filledColumns(next).length > 1 && this.#lacksFields() && !readHead(text)?.isExact;
  }

  #lacksFields(): boolean {
    return this.#block !== undefined && !namesFields(this.#block.head);
  }

  /** Whether a first cell without others belongs to an entry of the table all the same. */
  #isEntry(row: Row, next: Row | undefined): boolean {
    if (!this.#block || this.#mode !== 'rows') return false;
    if (this.#isAfterBreak && isTornTitle(row)) return true;
    return isLoneTitle(row, this.#block.head.columns, next, this.#before);
  }

  get #before(): 'row' | 'page-break' {
    return this.#isAfterBreak ? 'page-break' : 'row';
  }

  #nextFilled(index: number): Row | undefined {
    for (let next = index + 1; next < this.#rows.length; next += 1) {
      const row = this.#rows[next];
      if (row && filledColumns(row).length > 0) return row;
    }
    return undefined;
  }

  #tellUnknown({key, title, isLeftOut}: Column, {kind}: HeadRow): void {
    const isGiven = isLeftOut || Object.hasOwn(this.how.columns ?? {}, title);
    if (key || isGiven || title === '' || this.#told.has(title)) return;
    this.#told.add(title);
    const place = kind === 'offers' ? 'in der Beschreibung des Angebots' : 'als Anmerkung bei der Maßnahme';
    this.log.add(
      {sheet: this.#context.sheet, column: title},
      {effect: 'hint', code: 'wrong-type', sentence: `Diese Spalte ist nicht bekannt. Ihr Inhalt steht ${place}.`},
    );
  }

  /** A calendar begins: its rows are no measures. */
  #leaveTables({line, cells}: Row): void {
    this.#endTables();
    this.#mode = 'outside';
    this.#strays.add(line, cells.join(' '));
  }

  #endTables(): void {
    this.#endMeasureSheet();
    this.#block?.end();
    this.#block = undefined;
    addMeasures(this.#measureSheets.splice(0), this.#context);
  }

  #endMeasureSheet(): void {
    if (this.#measureSheet) this.#measureSheets.push({entry: this.#measureSheet.end(), field: this.#field});
    this.#measureSheet = undefined;
  }
}

function namesFields({columns}: HeadRow): boolean {
  return columns.some(({key}) => key === 'field' || key === 'topic');
}

function sameHead(a: HeadRow, b: HeadRow): boolean {
  const keysOf = ({kind, columns}: HeadRow): string => [kind, ...columns.map(({key, lang}) => `${key}.${lang}`)].join();
  return keysOf(a) === keysOf(b);
}
