import type {Issue} from '../plan/issue.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {limits} from '../plan/limits.js';
import type {GivenColumns} from './given-columns.js';
import type {Sheet} from './grid.js';
import {PlanDraft} from './plan-draft.js';
import {sheetsOf, type TableFormat, type TableSource} from './read-sheets.js';
import {labelOf, RowLog, type CellPlace, type RowIssue} from './row-log.js';
import {SheetReader, type FoundHead} from './sheet-reader.js';
import {badTable} from './table-error.js';

/** A table as it comes, or what `readSheets` made of it. */
export type TableInput = TableSource | readonly Sheet[];

/** How to read a table; everything has a default. */
export interface ImportOptions extends GivenColumns {
  /** `auto` by default. */
  readonly format?: TableFormat;
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
  readonly issues: readonly RowIssue[];
  /** How many issues there are, kept or only counted. */
  readonly issueTotal: number;
  /** The head rows that were understood, and what their columns are about. */
  readonly heads: readonly FoundHead[];
  /** Where an entry of the document stands in the table, by the path of an issue. */
  placeOf(path: Issue['path']): CellPlace | undefined;
  /** Adds these issues to what reading the document found, and to that the lines of the table. */
  complete(parsed: ParsedPlan): ParsedPlan;
}

type Reading = GivenColumns & {readonly lang: string};

/**
 * Turns a table that a town keeps anyway into a plan document: rows become measures or offers, by what the heads of the
 * columns say. Throws a `PlanError` of kind `syntax` or `too-large`, whose `details.sentence` says why in German.
 * Rules: the plan format, sections 6 to 8.
 */
export async function importTable(input: TableInput, options: ImportOptions = {}): Promise<ImportedPlan> {
  const {lang = 'de'} = options;
  const log = new RowLog();
  const draft = new PlanDraft();
  const sheets = isSheets(input) ? input : await sheetsOf(input, options.format ?? 'auto', log);
  const heads = sheets.flatMap((sheet) => readInto(draft, sheet, log, {...options, lang}));
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
    heads,
    placeOf: (path) => draft.placeOf(path),
    complete: (parsed) => withRows(parsed, draft, log),
  };
}

/** Of several tables that hold the same, the first one counts. */
function readInto(draft: PlanDraft, sheet: Sheet, log: RowLog, how: Reading): readonly FoundHead[] {
  if (!repeats(draft, sheet, how)) return new SheetReader(sheet, draft, log, how).read();
  const sentence = 'Eine Tabelle davor hat schon Zeilen dieser Art. Diese wurde nicht gelesen.';
  log.add({sheet: sheet.name}, {effect: 'dropped', code: 'wrong-type', sentence});
  return [];
}

function repeats({measures, offers}: PlanDraft, sheet: Sheet, how: Reading): boolean {
  if (measures.length + offers.length === 0) return false;
  const own = new PlanDraft();
  new SheetReader(sheet, own, new RowLog(), how).read();
  return (own.measures.length > 0 && measures.length > 0) || (own.offers.length > 0 && offers.length > 0);
}

function isSheets(input: TableInput): input is readonly Sheet[] {
  return Array.isArray(input);
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
    const place = draft.placeOf(issue.path);
    return place ? {...issue, label: `${labelOf(place)}: ${issue.label}`} : issue;
  });
  const issues = [...log.issues, ...found].slice(0, limits.issues);
  return {...parsed, issues, issueTotal: parsed.issueTotal + log.total};
}
