import type {ImportedPlan} from '../import/import-table.js';
import type * as Tables from './load-table.js';
import {PlanError} from '../plan/plan-error.js';
import {loadJson} from './parse-json.js';
import {addressOf, isInPage, type PlanFormat, type PlanSource} from './plan-source.js';
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
  if (isInPage(source)) return (await tables()).loadPageTable(source);
  if (unreadable.has(format)) throw new PlanError('syntax', {code: 'bad-table'});
  const requested = addressOf(source);
  const answer = await retryOnce(
    (run) => requestBytes(requested, run === 'first' ? options : {...options, cache: 'reload'}),
    options,
  );
  const {bytes, address} = answer;
  return isJson(format, bytes) ? loadJson(bytes, address) : (await tables()).loadAnswer(answer, format);
}

/** A plan document begins with a brace. */
function isJson(format: PlanFormat, bytes: ArrayBuffer): boolean {
  if (format === 'csv' || format === 'xlsx') return false;
  return format === 'plan' || /^\s*\{/.test(new TextDecoder().decode(bytes.slice(0, 99)));
}

/** What pages without tables do not load. A part of ours that cannot be fetched is no fault of the source. */
function tables(): Promise<typeof Tables> {
  return import('./load-table.js').catch(() => {
    throw new PlanError('network');
  });
}
