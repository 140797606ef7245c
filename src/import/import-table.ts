import type {Issue} from '../plan/issue.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {limits} from '../plan/limits.js';
import {decodeText} from './decode-text.js';
import {readDelimited} from './delimited.js';
import type {Sheet} from './grid.js';
import {readHtmlTable} from './html-table.js';
import {PlanDraft} from './plan-draft.js';
import {RowLog} from './row-log.js';
import {SheetReader} from './sheet-reader.js';
import {badTable, tooLarge} from './table-error.js';

/** A table as it comes: the bytes of a file, a text, or a table in a page. */
export type TableInput = ArrayBuffer | Uint8Array | string | HTMLTableElement;

/** How to read a table; everything has a default. */
export interface ImportOptions {
  /** `csv` is text with any delimiter, `xlsx` an Excel workbook; `auto`, the default, decides by what it finds. */
  readonly format?: 'auto' | 'csv' | 'xlsx';
  /** Name or address of the file; the title of the plan where the table has none. */
  readonly name?: string;
  /** Title of the plan. */
  readonly title?: string;
  /** Language of the table, `de` by default. Columns in other languages say so: "Titel [ar]". */
  readonly lang?: string;
}

/** What a table became. */
export interface ImportedPlan {
  /** The value of a plan document, for `parsePlan`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** What was found in the rows, with line and column in `label` and a German `sentence`; the first 1,000. */
  readonly issues: readonly Issue[];
  /** How many issues there are, kept or only counted. */
  readonly issueTotal: number;
  /** Adds these issues to what reading the document found, and to that the lines of the table. */
  complete(parsed: ParsedPlan): ParsedPlan;
}

/**
 * Turns a table that a town keeps anyway into a plan document: rows become measures or offers, by what the heads of the
 * columns say. Throws a `PlanError` of kind `syntax` or `too-large`, whose `details.sentence` says why in German.
 * Rules: the plan format, sections 6 to 8.
 */
export async function importTable(input: TableInput, options: ImportOptions = {}): Promise<ImportedPlan> {
  const {lang = 'de'} = options;
  const log = new RowLog();
  const draft = new PlanDraft();
  const sheets = await sheetsOf(input, options, log);
  for (const sheet of sheets) readInto(draft, sheet, log, lang);
  const lists = draft.lists();
  if (!lists.measures && !lists.offers) {
    throw badTable(
      'Keine Zeile nennt Spalten, die bekannt sind, zum Beispiel „Maßnahme“ und „Status“ oder „Angebot“ und „Kontakt“.',
    );
  }
  const title = options.title ?? sheets[0]?.title ?? draft.title ?? nameOf(options.name) ?? 'Maßnahmenplan';
  return {
    document: {schemaVersion: 1, lang, title, ...lists},
    issues: log.issues,
    issueTotal: log.total,
    complete: (parsed) => withRows(parsed, draft, log),
  };
}

/** Of several tables that hold the same, the first one counts. */
function readInto(draft: PlanDraft, sheet: Sheet, log: RowLog, lang: string): void {
  if (!repeats(draft, sheet, lang)) return new SheetReader(sheet, draft, log, lang).read();
  const sentence = 'Eine Tabelle davor hat schon Zeilen dieser Art. Diese wurde nicht gelesen.';
  log.add({sheet: sheet.name}, {effect: 'dropped', code: 'wrong-type', sentence});
}

function repeats({measures, offers}: PlanDraft, sheet: Sheet, lang: string): boolean {
  if (measures.length + offers.length === 0) return false;
  const own = new PlanDraft();
  new SheetReader(sheet, own, new RowLog(), lang).read();
  return (own.measures.length > 0 && measures.length > 0) || (own.offers.length > 0 && offers.length > 0);
}

async function sheetsOf(input: TableInput, options: ImportOptions, log: RowLog): Promise<readonly Sheet[]> {
  if (typeof input === 'string') return [readDelimited(checkSize(input).replace(/^\ufeff/, ''))];
  if (!(input instanceof ArrayBuffer) && !ArrayBuffer.isView(input)) return [readHtmlTable(input)];
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (bytes.byteLength > limits.bytes) throw tooLarge('Die Datei ist größer als 8 MB.');
  const format = options.format === 'csv' || options.format === 'xlsx' ? options.format : formatOf(bytes);
  if (format === 'csv') return [readDelimited(decodeText(bytes))];
  const {readWorkbook} = await import('./workbook.js');
  return readWorkbook(bytes, log);
}

function checkSize(text: string): string {
  if (text.length > limits.bytes) throw tooLarge('Der Text ist größer als 8 MB.');
  return text;
}

/** Every workbook is a ZIP archive, and every ZIP archive begins so. */
function formatOf([first, second]: Uint8Array): 'csv' | 'xlsx' {
  return first === 0x50 && second === 0x4b ? 'xlsx' : 'csv';
}

/** "massnahmen-2025.csv" without what only machines need. */
function nameOf(name: string | undefined): string | undefined {
  const file = name
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/\.[a-z]{2,4}$/i, '');
  return file?.trim() || undefined;
}

function withRows(parsed: ParsedPlan, draft: PlanDraft, log: RowLog): ParsedPlan {
  const found = parsed.issues.map((issue) => {
    const row = draft.labelOf(issue.path);
    return row === undefined ? issue : {...issue, label: `${row}: ${issue.label}`};
  });
  const issues = [...log.issues, ...found].slice(0, limits.issues);
  return {...parsed, issues, issueTotal: parsed.issueTotal + log.total};
}
