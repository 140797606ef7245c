import {PlanError} from '../plan/plan-error.js';
import {parseJson} from './parse-json.js';
import {addressOf, isInPage, type PlanFormat, type PlanSource} from './plan-source.js';
import {requestText, type RequestOptions} from './request-text.js';
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
}

const notReadYet: ReadonlySet<PlanFormat> = new Set(['csv', 'xlsx', 'table', 'integreat'] as const);

/**
 * Loads the document of a source. The content type is not looked at: many hosts send JSON as plain text.
 * Throws a `PlanError` of any kind but `plan` and `list`, which belong to what the document says.
 *
 * Tables and Integreat are not read yet: a source that is one, by its format or by its place in the page, ends as
 * `syntax` with the code `bad-table`, without a request. An unknown format means `auto`.
 */
export async function loadPlan(source: PlanSource, options: LoadOptions): Promise<LoadedDocument> {
  if (isInPage(source)) findTable(source);
  if (isInPage(source) || notReadYet.has(source.format)) throw new PlanError('syntax', {code: 'bad-table'});
  const requested = addressOf(source);
  const {text, address} = await retryOnce(
    (run) => requestText(requested, run === 'first' ? options : {...options, cache: 'reload'}),
    options,
  );
  return {value: await parseJson(text), size: text.length, address};
}

/** The table that `#id` names: the element itself or the first one in it. */
function findTable({src, root}: PlanSource): Element {
  const element = root.getElementById(src.slice(1));
  if (!element) throw new PlanError('not-found');
  const table = element.matches('table') ? element : element.querySelector('table');
  if (!table) throw new PlanError('no-table');
  return table;
}
