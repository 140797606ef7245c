import type {ImportedPlan, ImportOptions, TableInput} from '../import/import-table.js';
import {PlanError} from '../plan/plan-error.js';
import {parseJson} from './parse-json.js';
import {addressOf, isInPage, looksLikeTable, type PlanFormat, type PlanSource} from './plan-source.js';
import {requestBytes, type RequestOptions} from './request-bytes.js';
import {retryOnce, type RetryOptions} from './retry-once.js';

/** How to load a document; all but the signal have defaults. */
export type LoadOptions = RequestOptions & RetryOptions;

/** A document as it came, still unchecked. */
export interface LoadedDocument {
  readonly value: unknown;
  /** Characters of its text. */
  readonly size: number;
  /** Where it came from, after redirects. */
  readonly address: string;
  /** For tables: adds to what reading the document found what was found in the rows. */
  readonly complete?: ImportedPlan['complete'];
}

const unreadable: ReadonlySet<PlanFormat> = new Set(['table', 'integreat'] as const);

/**
 * Loads the document of a source; a table is turned into one. Of JSON the content type is not looked at: many hosts
 * send it as plain text.
 * Throws a `PlanError` of any kind but `plan` and `list`, which belong to what the document says.
 *
 * Integreat is not read yet, and a table only where it is part of this page: such sources end as `syntax` with the code
 * `bad-table`, without a request. An unknown format means `auto`.
 */
export async function loadPlan(source: PlanSource, options: LoadOptions): Promise<LoadedDocument> {
  const {format} = source;
  if (isInPage(source)) return loadTable(findTable(source), {}, source.root.baseURI);
  if (unreadable.has(format)) throw new PlanError('syntax', {code: 'bad-table'});
  const requested = addressOf(source);
  const answer = await retryOnce(
    (run) => requestBytes(requested, run === 'first' ? options : {...options, cache: 'reload'}),
    options,
  );
  const {bytes, address} = answer;
  if (looksLikeTable(format, answer)) {
    return loadTable(bytes, {name: address, ...(format === 'csv' || format === 'xlsx' ? {format} : {})}, address);
  }
  const text = decode(bytes);
  return {value: await parseJson(text), size: text.length, address};
}

async function loadTable(table: TableInput, options: ImportOptions, address: string): Promise<LoadedDocument> {
  const {importTable} = await import('../import/import-table.js').catch(() => {
    throw new PlanError('network'); // a part of ours that cannot be fetched is no fault of the table
  });
  const {document, complete} = await importTable(table, options);
  return {value: document, size: Infinity, address, complete};
}

/** The table that `#id` names: the element itself or the first one in it. */
function findTable({src, root}: PlanSource): HTMLTableElement {
  const element = root.getElementById(src.slice(1));
  if (!element) throw new PlanError('not-found');
  const table = element.matches('table') ? element : element.querySelector('table');
  if (!table) throw new PlanError('no-table');
  return table;
}

/** JSON is UTF-8 and nothing else. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new PlanError('syntax', {code: 'not-json'});
  }
}
