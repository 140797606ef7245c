import type {ImportedPlan} from '../import/import-table.js';
import type * as EditionsLoader from './load-editions.js';
import type * as Tables from './load-table.js';
import {PlanError} from '../plan/plan-error.js';
import {loadJson} from './parse-json.js';
import {addressOf, isInPage, isPerLanguage, type PlanFormat, type PlanSource} from './plan-source.js';
import type {RequestOptions} from './request-bytes.js';
import {requestDocument} from './request-document.js';
import type {RetryOptions} from './retry-once.js';

/** How to load a document; all but the signal have defaults. */
export interface LoadOptions extends RequestOptions, RetryOptions {
  /** What is wanted of a source that has an address for each language. */
  readonly editions?: Editions;
}

/** A source in several languages. */
export interface Editions {
  /** What readers want besides German. */
  readonly languages: ReadonlySet<string>;
  /** What has been answered by now, by the source's own name of the language. */
  readonly lists: Map<string, readonly unknown[]>;
}

/** A document as it came, still unchecked. */
export interface LoadedDocument {
  readonly value: unknown;
  /** Characters of its text. */
  readonly size: number;
  /** Where it came from, after redirects. */
  readonly address: string;
  /** Adds to what reading the document found what was found before, as in the rows of a table. */
  readonly complete?: ImportedPlan['complete'];
}

/**
 * Loads the document of a source; a table is turned into one, and so are the lists of Integreat. Of JSON the content type
 * is not looked at: many hosts send it as plain text.
 * Throws a `PlanError` of any kind but `plan` and `list`, which belong to what the document says.
 *
 * The format `table` is for a table in this page; otherwise it ends as `syntax` with the code `bad-table`, without a
 * request. An unknown format means `auto`.
 */
export async function loadPlan(source: PlanSource, options: LoadOptions): Promise<LoadedDocument> {
  const {format} = source;
  if (isInPage(source)) return (await tables()).loadPageTable(source);
  if (format === 'table') return (await tables()).refuseElsewhere();
  const requested = addressOf(source);
  if (isPerLanguage(source)) return (await editions()).loadEditions(requested, options);
  const answer = await requestDocument(requested, options);
  const {bytes, address} = answer;
  return isJson(format, bytes) ? loadJson(bytes, address) : (await tables()).loadAnswer(answer, format, options.signal);
}

/** A plan document begins with a brace. */
function isJson(format: PlanFormat, bytes: ArrayBuffer): boolean {
  if (format === 'csv' || format === 'xlsx') return false;
  return format === 'plan' || /^\s*\{/.test(new TextDecoder().decode(bytes.slice(0, 99)));
}

/** What pages without tables do not load. */
function tables(): Promise<typeof Tables> {
  return import('./load-table.js').catch(notOurs);
}

/** What only pages with a source of Integreat load. */
function editions(): Promise<typeof EditionsLoader> {
  return import('./load-editions.js').catch(notOurs);
}

/** A part of ours that cannot be fetched is no fault of the source. */
function notOurs(): never {
  throw new PlanError('network');
}
