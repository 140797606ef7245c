import {checkDepth} from './check-depth.js';
import {Ids} from './ids.js';
import type {Issue, IssueCode} from './issue.js';
import {readLang} from './lang.js';
import {limits} from './limits.js';
import {indexPlan} from './plan-index.js';
import {PlanError} from './plan-error.js';
import {planSchema} from './plan.schema.js';
import type {Plan} from './plan.js';
import {readEntry, readerOf} from './reader.js';
import {Reading} from './reading.js';
import {isRecord, type Schema} from './schema-kit.js';
import {slug} from './slug.js';

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
/** One list while it is being read: what is kept, and the report once it is complete. */
interface Listing {
  readonly kept: unknown[];
  readonly report: ListReport;
}

const mainLists: readonly MainList[] = ['measures', 'offers', 'wegweiser'];
const indexedLists = ['fields', 'goals', 'measures', 'actors', 'bodies', 'topics', 'offers', 'wegweiser'] as const;
/** Entries of a list between two steps. */
const stride = 25;

/**
 * Checks a plan document: a JSON value, untrusted. Bad entries are skipped and bad values dropped, each with an issue;
 * a document whose head is unusable is refused by a `PlanError` of kind `plan`, `too-deep` or `too-large`.
 * Rules: the plan format, section 1.
 */
export function parsePlan(document: unknown): ParsedPlan {
  const steps = readPlan(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps: the caller may stop after any of them and go on later; the result does not differ. */
export function* readPlan(document: unknown): Generator<undefined, ParsedPlan> {
  if (!isRecord(document)) throw refusal('not-object');
  yield* checkDepth(document);
  const findings: Parameters<Reading['record']>[] = [];
  const ids = new Ids(document, (...finding) => findings.push(finding));
  yield;
  const reading = new Reading(document, ids);
  for (const finding of findings) reading.record(...finding);

  const head = readHead(document, reading);
  const values: Record<string, unknown> = {};
  const lists = new Map<string, Listing>();
  for (const [key, schema] of Object.entries(planSchema._zod.def.shape)) {
    const value = document[key];
    const element = mainLists.includes(key as MainList) ? elementOf(schema) : undefined;
    if (element) lists.set(key, yield* readMainList(key, value, element, reading));
    else if (value === null) reading.unstated.push(key);
    else if (value !== undefined && !(key in head)) values[key] = readValue(key, value, schema, reading);
    yield;
  }
  const plan = indexPlan(assemble({...values, ...head}, lists, reading));
  return {
    plan,
    issues: reading.issues,
    issueTotal: reading.issueTotal,
    unstated: reading.unstated,
    lists: Object.fromEntries(mainLists.map((key) => [key, lists.get(key)?.report])) as ParsedPlan['lists'],
  };
}

function refusal(code: IssueCode, key?: string): PlanError {
  return new PlanError('plan', key === undefined ? {code} : {code, key});
}

/** What a document must state about itself; without it there is no plan. */
function readHead(document: Raw, reading: Reading): Pick<Plan, 'schemaVersion' | 'lang' | 'title'> {
  const {schemaVersion, lang, title} = document;
  if (schemaVersion !== 1) throw refusal('version', 'schemaVersion');
  if (lang === undefined || lang === null || lang === '') throw refusal('missing', 'lang');
  const tag = readLang(lang);
  if (tag === undefined) throw refusal('bad-lang', 'lang');
  const words = title === null ? undefined : readValue('title', title, planSchema._zod.def.shape.title, reading);
  if (words === undefined) throw refusal('missing', 'title');
  return {schemaVersion, lang: tag, title: words as Plan['title']};
}

function readValue(key: string, value: unknown, schema: object, reading: Reading): unknown {
  if (value === undefined) return undefined;
  reading.path.push(key);
  const kept = readerOf(schema)(value, reading, 'dropped');
  reading.path.pop();
  return kept;
}

/** The schema of the entries of an optional list. */
function elementOf(schema: object): Schema {
  let def = (schema as Schema)._zod.def as {readonly innerType?: Schema; readonly element?: Schema};
  while (def.innerType) def = def.innerType._zod.def as typeof def;
  return def.element as Schema;
}

/** Reads one of the lists that elements show, entry by entry. */
function* readMainList(key: string, value: unknown, element: Schema, reading: Reading): Generator<undefined, Listing> {
  if (value === undefined || value === null) return {kept: [], report: {given: 0, kept: 0, failed: false}};
  if (!Array.isArray(value)) {
    reading.record([key], 'dropped', 'not-a-list', value);
    return {kept: [], report: {given: 0, kept: 0, failed: true}};
  }
  const max = key === 'measures' ? limits.measures : key === 'offers' ? limits.offers : limits.groups;
  const read = readerOf(element);
  const kept: unknown[] = [];
  for (let position = 0; position < Math.min(max, value.length); position += 1) {
    reading.path.push(key, position);
    const entry = readEntry(value[position], read, reading);
    reading.path.length = 0;
    if (entry !== undefined) kept.push(entry);
    if (position % stride === stride - 1) yield;
  }
  if (value.length > max) reading.record([key], 'changed', 'too-many', value.length, String(max));
  const failed = value.length > 0 && kept.length === 0;
  if (failed) reading.record([key], 'dropped', 'no-usable-entry');
  return {kept, report: {given: value.length, kept: kept.length, failed}};
}

/** Puts the plan together and adds what follows from the rest. */
function assemble(values: Raw, lists: ReadonlyMap<string, Listing>, reading: Reading): Plan {
  const plan: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) plan[key] = value;
  for (const key of indexedLists) plan[key] = Object.freeze(lists.get(key)?.kept ?? plan[key] ?? []);
  if (reading.ids.newTopics.length > 0) {
    plan['topics'] = Object.freeze([...(plan['topics'] as Plan['topics']), ...reading.ids.newTopics]);
  }
  const {lang, title} = values as {lang: string; title: Plan['title']};
  plan['id'] ??= slug(typeof title === 'string' ? title : (Object.values(title)[0] ?? '')) || 'plan';
  plan['languages'] ??= Object.freeze([...new Set([lang, ...reading.languages])]);
  return Object.freeze(plan) as unknown as Plan;
}
