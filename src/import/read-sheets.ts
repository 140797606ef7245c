import {limits} from '../plan/limits.js';
import {decodeText} from './decode-text.js';
import {readDelimited} from './delimited.js';
import type {Sheet} from './grid.js';
import {readHtmlTable} from './html-table.js';
import {RowLog, type RowIssue} from './row-log.js';
import {tooLarge} from './table-error.js';

/** A table as it comes: the bytes of a file, a text, or a table in a page. */
export type TableSource = ArrayBuffer | Uint8Array | string | HTMLTableElement;

/** `csv` is text with any delimiter, `xlsx` an Excel workbook; `auto` decides by what it finds. */
export type TableFormat = 'auto' | 'csv' | 'xlsx';

/** The cells of a source, before anything is known about them. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** What was left out: hidden sheets, formulas without a value. */
  readonly issues: readonly RowIssue[];
}

/** Reads the cells of a table, for those who want to show or correct them before `importTable` takes the sheets. */
export async function readSheets(source: TableSource, format: TableFormat = 'auto'): Promise<ReadSheets> {
  const log = new RowLog();
  return {sheets: await sheetsOf(source, format, log), issues: log.issues};
}

/** The tables of a source. Throws a `PlanError` of kind `syntax` or `too-large`. */
export async function sheetsOf(source: TableSource, format: TableFormat, log: RowLog): Promise<readonly Sheet[]> {
  if (typeof source === 'string') return [readDelimited(checkSize(source).replace(/^\ufeff/, ''))];
  if (!(source instanceof ArrayBuffer) && !ArrayBuffer.isView(source)) return [readHtmlTable(source)];
  const bytes = source instanceof ArrayBuffer ? new Uint8Array(source) : source;
  if (bytes.byteLength > limits.bytes) throw tooLarge('Die Datei ist größer als 8 MB.');
  const isText = format === 'csv' || (format !== 'xlsx' && !isArchive(bytes));
  if (isText) return [readDelimited(decodeText(bytes))];
  const {readWorkbook} = await import('./workbook.js');
  return readWorkbook(bytes, log);
}

function checkSize(text: string): string {
  if (text.length > limits.bytes) throw tooLarge('Der Text ist größer als 8 MB.');
  return text;
}

/** Every workbook is a ZIP archive, and every ZIP archive begins so. */
function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
