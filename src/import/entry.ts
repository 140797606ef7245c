import {oneLine} from './clean-cell.js';
import type {Column} from './columns.js';
import type {CellLink, Row} from './grid.js';
import type {ColumnKey} from './heads.js';
import type {CellPlace} from './row-log.js';

/** A Text of a plan document (the plan format, section 2). */
export type TextValue = string | Readonly<Record<string, string>>;

/** Cells that may be there in several languages. */
export type TranslatableKey = 'title' | 'description' | 'goal' | 'status' | 'field';

interface Cell extends Column {
  text: string;
}

/** One measure, offer or group of activities as the table holds it: cells by what they are about. */
export class Entry {
  readonly #cells: Cell[] = [];

  constructor(
    private readonly place: CellPlace,
    readonly links: readonly CellLink[] = [],
  ) {}

  /** The entry of a row. */
  static of(row: Row, columns: readonly Column[], sheet: string | undefined): Entry {
    const entry = new Entry({sheet, line: row.line}, row.links);
    for (const [index, text] of row.cells.entries()) {
      const column = columns[index] ?? {title: ''};
      if (text !== '' && !column.isLeftOut) entry.put(column, text);
    }
    return entry;
  }

  put(column: Column, text: string): void {
    this.#cells.push({...column, text});
  }

  /** What a cell says in the language of the table; empty if it says nothing. */
  text(key: ColumnKey): string {
    return this.#find(key)?.text ?? '';
  }

  /** Puts something in the place of what a cell says. */
  replace(key: ColumnKey, text: string): void {
    const cell = this.#find(key);
    if (cell) cell.text = text;
  }

  /**
   * A text of a plan document in all languages that the table has it in; `undefined` if there is none.
   * `own` is what it says in `lang`, the language of the table.
   */
  inAllLanguages(key: TranslatableKey, lang: string, own = oneLine(this.text(key))): TextValue | undefined {
    const translations = this.#cells.filter((cell) => cell.key === key && cell.lang !== undefined);
    if (translations.length === 0) return own || undefined;
    const wordings = translations.map((cell): [string, string] => [cell.lang ?? '', oneLine(cell.text)]);
    return Object.fromEntries(own ? [[lang, own], ...wordings] : wordings);
  }

  /** All that stands in cells of unknown heads, in known ones that are not wanted, and in translations of single words. */
  rest(wanted: ReadonlySet<ColumnKey>, translated: readonly TranslatableKey[]): string[] {
    const isPlaced = ({key, lang}: Cell): boolean =>
      key !== undefined && wanted.has(key) && (lang === undefined || (translated as readonly string[]).includes(key));
    return this.#cells
      .filter((cell) => !isPlaced(cell))
      .map(({key, title, text}) => oneLine(title === '' || key === 'note' ? text : `${title}: ${text}`));
  }

  /** Where a cell stands. */
  at(key?: ColumnKey): CellPlace {
    const title = key && this.#find(key)?.title;
    return title ? {...this.place, column: title} : this.place;
  }

  #find(key: ColumnKey): Cell | undefined {
    return this.#cells.find((cell) => cell.key === key && cell.lang === undefined);
  }
}
