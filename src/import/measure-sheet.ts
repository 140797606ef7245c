import {joinTexts} from './clean-cell.js';
import {Entry} from './entry.js';
import {filledColumns, type Row} from './grid.js';
import {readHead, type ColumnKey} from './heads.js';
import type {RowLog} from './row-log.js';

const title = /^(?:Maßnahmen?|Massnahmen?|Projekt|Vorhaben)\s*(?:Nr\.?)?\s*(\d+[a-z]?)?\s*:?$/i;

/** Whether a table about a single measure begins here: its title beside a label, the next label below. */
export function startsSheet(row: Row, next: Row | undefined): boolean {
  if (!next || !isPair(row) || !title.test(row.cells[0] ?? '')) return false;
  const [label = ''] = next.cells;
  return label === '' ? filledColumns(next).join() === '1' : isPair(next) && readHead(label)?.isExact === true;
}

/** A table about one measure, with labels in its first column (the plan format, section 7.3). */
export class MeasureSheet {
  readonly entry: Entry;
  #key: ColumnKey | undefined;
  /** Text whose label is lost: it belongs to the next one. */
  #unlabelled: {text: string; line: number} | undefined;

  constructor(
    row: Row,
    private readonly sheet: string | undefined,
    private readonly log: RowLog,
  ) {
    const [label = '', words = ''] = row.cells;
    this.entry = new Entry({sheet, line: row.line}, row.links);
    this.entry.put({key: 'title', title: label}, words);
    const number = title.exec(label)?.[1];
    if (number !== undefined) this.entry.put({key: 'number', title: label}, number);
  }

  /** Takes a further row; `false` if it is none of this table. */
  take(row: Row): boolean {
    const filled = filledColumns(row).join();
    const [label = '', text = ''] = row.cells;
    if (filled === '1') this.#goOn(text, row.line);
    else if (filled === '0,1') this.#put(label, text, row.line);
    else return false;
    return true;
  }

  /** Ends the table: text that waits for a label stays without one. */
  end(): Entry {
    if (this.#unlabelled) this.entry.put({title: ''}, this.#unlabelled.text);
    return this.entry;
  }

  #put(label: string, text: string, line: number): void {
    const head = readHead(label);
    const key = head?.isExact === true && this.entry.text(head.key) === '' ? head.key : undefined;
    const words = this.#unlabelled ? joinTexts(this.#unlabelled.text, text) : text;
    if (this.#unlabelled) this.#tell(this.#unlabelled.line, `Beschriftung fehlt; gelesen als „${label}“.`);
    if (!key)
      this.#tell(line, `„${label}“ ist keine bekannte Beschriftung. Der Text steht als Anmerkung bei der Maßnahme.`);
    this.entry.put(key ? {key, title: label} : {title: label}, words);
    this.#key = key;
    this.#unlabelled = undefined;
  }

  /** A text without a label: the rest of the one above, or the label below is meant. */
  #goOn(text: string, line: number): void {
    if (this.#key === undefined) {
      const before = this.#unlabelled?.text ?? '';
      this.#unlabelled = {text: joinTexts(before, text), line: this.#unlabelled?.line ?? line};
      return;
    }
    this.entry.replace(this.#key, joinTexts(this.entry.text(this.#key), text));
    this.#tell(line, 'Fortsetzung der Zeile davor (Seitenumbruch); beide wurden verbunden.');
  }

  #tell(line: number, sentence: string): void {
    this.log.add({sheet: this.sheet, line}, {effect: 'hint', code: 'missing', sentence});
  }
}

function isPair(row: Row): boolean {
  return filledColumns(row).join() === '0,1';
}
