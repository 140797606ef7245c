import {checkDepth} from './check-depth.js';
import {Ids, type ReportId} from './ids.js';
import type {Issue, IssueCode} from './issue.js';
import {readLang} from './lang.js';
import {limits} from './limits.js';
import {indexPlan} from './plan-index.js';
import {PlanError} from './plan-error.js';
import type {Plan} from './plan.js';
import {isBlank, isRecord, own} from './raw.js';
import {classifier, keysOf, readEntry, readerOf, readKey} from './reader.js';
import {Reading} from './reading.js';
import {slug} from './slug.js';
import {wordings} from './usable-entries.js';

/** How much of a list of the document could be used. */
export interface ListReport {
  /** Entries in the document. */
  readonly given: number;
  /** Entries kept. */
  readonly kept: number;
  /** The list is there but unusable: elements that show it fail. */
  readonly failed: boolean;
}

/** What reading a plan document gives. */
export interface ParsedPlan {
  readonly plan: Plan;
  /** What was found, in the order of reading; the first 1,000. */
  readonly issues: readonly Issue[];
  /** How many issues there are, kept or only counted. */
  readonly issueTotal: number;
  /** Values that the document states to be unknown (`null`), as dotted paths. */
  readonly unstated: readonly string[];
  readonly lists: Readonly<Record<MainList, ListReport>>;
}

/** The lists that an element shows: without them it fails. */
export type MainList = 'measures' | 'offers' | 'wegweiser';

type Raw = Readonly<Record<string, unknown>>;

const mainLists = {
  measures: {type: 'measure', max: limits.measures},
  offers: {type: 'offer', max: limits.offers},
  wegweiser: {type: 'entry', max: limits.groups},
} as const;
const indexedLists = ['fields', 'goals', 'measures', 'actors', 'bodies', 'topics', 'offers', 'wegweiser'] as const;
/** Entries of a list between two steps. */
const stride = 25;

/**
 * Checks a plan document in short steps: the caller may stop after any of them and go on later; the result does not
 * differ. A step that gives `more` asks for `learn(more)` before the next one: the document holds what only some hold.
 * A `TypeError` tells a caller who goes on without. Rules: the plan format, section 1.
 */
export function* readPlan(document: unknown): Generator<undefined | 'more', ParsedPlan> {
  if (!isRecord(document)) throw refusal('not-object');
  yield* checkDepth(document);
  const lang = readHead(document);
  const findings: Parameters<ReportId>[] = [];
  const ids = new Ids(document, lang, (...finding) => findings.push(finding));
  yield;
  const read = function* (): ReturnType<typeof readValues> {
    const reading = new Reading(document, ids, classifier());
    for (const finding of findings) reading.record(...finding);
    return yield* readValues(document, lang, reading);
  };
  const parsed = yield* read();
  if (parsed) return parsed;
  yield 'more';
  const complete = yield* read();
  if (complete) return complete;
  throw new TypeError('readPlan() asked for more: call learn(more) before the next step.');
}

/** Reads everything behind the head; `undefined` as soon as the reader needs more than it knows. */
function* readValues(document: Raw, lang: string, reading: Reading): Generator<undefined, ParsedPlan | undefined> {
  const title = readKey(document, 'title', readerOf(`text ${limits.title}`), reading);
  if (title === undefined) throw refusal('missing', 'title');
  const values: Record<string, unknown> = {schemaVersion: 1, lang, title};
  const lists: Partial<Record<MainList, ListReport>> = {};
  for (const {key, type} of keysOf('plan')) {
    if (Object.hasOwn(values, key)) continue;
    if (isMainList(key)) [values[key], lists[key]] = yield* readMainList(key, document, reading);
    else values[key] = readKey(document, key, readerOf(type), reading);
    if (reading.needsMore) return undefined;
    yield;
  }
  const plan = indexPlan(assemble(values, reading));
  const {issues, issueTotal, unstated} = reading;
  return {plan, issues, issueTotal, unstated, lists: lists as Record<MainList, ListReport>};
}

function refusal(code: IssueCode, key?: string): PlanError {
  return new PlanError('plan', key === undefined ? {code} : {code, key});
}

/** What a document must state about itself before anything in it can be read: its version and its language. */
function readHead(document: Raw): string {
  const lang = own(document, 'lang');
  if (own(document, 'schemaVersion') !== 1) throw refusal('version', 'schemaVersion');
  if (isBlank(lang)) throw refusal('missing', 'lang');
  const tag = readLang(lang);
  if (tag === undefined) throw refusal('bad-lang', 'lang');
  return tag;
}

function isMainList(key: string): key is MainList {
  return Object.hasOwn(mainLists, key);
}

/** Reads one of the lists that elements show, entry by entry. */
function* readMainList(key: MainList, document: Raw, reading: Reading): Generator<undefined, [unknown[], ListReport]> {
  const value = own(document, key);
  if (value === null) reading.noteUnstated(key);
  if (isBlank(value)) return [[], {given: 0, kept: 0, failed: false}];
  if (!Array.isArray(value)) {
    reading.record([key], 'dropped', 'not-a-list', value);
    return [[], {given: 0, kept: 0, failed: true}];
  }
  const kept = yield* readEntries(key, value, reading);
  const failed = value.length > 0 && kept.length === 0;
  if (failed) reading.record([key], 'dropped', 'no-usable-entry');
  return [kept, {given: value.length, kept: kept.length, failed}];
}

/** An entry with children counts as several: what no longer fits is cut. */
function* readEntries(key: MainList, values: readonly unknown[], reading: Reading): Generator<undefined, unknown[]> {
  const {type, max} = mainLists[key];
  const kept: unknown[] = [];
  let room: number = max;
  let position = 0;
  for (; position < Math.min(values.length, max) && room > 0 && !reading.needsMore; position += 1) {
    reading.path.push(key, position);
    const read = readEntry(values[position], type, reading) as {children?: unknown[]} | undefined;
    reading.path.length = 0;
    if (position % stride === stride - 1) yield;
    if (read === undefined) continue;
    room -= 1 + (read.children?.length ?? 0);
    if (room >= 0) kept.push(read);
  }
  if (position < values.length || room < 0) reading.record([key], 'changed', 'too-many', values.length, String(max));
  return kept;
}

/** Puts the plan together and adds what follows from the rest. */
function assemble(values: Raw, reading: Reading): Plan {
  const {lang, title} = values as Pick<Plan, 'lang' | 'title'>;
  const plan: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) plan[key] = value;
  plan['topics'] = [...((plan['topics'] as Plan['topics'] | undefined) ?? []), ...reading.ids.topics.added];
  for (const key of indexedLists) plan[key] = Object.freeze(plan[key] ?? []);
  plan['id'] ??= slug(wordings(title, lang)[0] ?? '') || 'plan';
  plan['languages'] ??= Object.freeze([...new Set([lang, ...reading.languages])]);
  return Object.freeze(plan) as unknown as Plan;
}
