import * as z from 'zod/mini';
import {period, rich} from './common.schema.js';
import {ref} from './id.schema.js';
import type {Reading} from './reading.js';
import {isBlank, isRecord, list, opt, ruled, short, type Schema} from './schema-kit.js';
import {classifyStatus} from './status-phrase.js';
import {isStatusCode, qualifierCodes, statusCodes, type QualifierCode, type StatusCode} from './status.js';
import {code, partialDate, percent, plain, title, type Text} from './values.schema.js';

/** How far a measure is (the plan format, section 5). */
const fields = z.strictObject({
  code: opt(code(...statusCodes)),
  text: opt(title),
  percent: opt(percent),
  qualifiers: opt(list(code(...qualifierCodes))),
  period: opt(period),
  asOf: opt(partialDate),
  reason: opt(rich),
  mergedInto: opt(ref('measures')),
  replacedBy: opt(ref('measures')),
});

type Fields = z.output<typeof fields>;

/** A status with its code. `text` is the wording of the source and what readers see. */
export interface Status extends Omit<Fields, 'qualifiers'> {
  readonly code: StatusCode;
  readonly qualifiers?: readonly QualifierCode[] | undefined;
  /** Who chose the code: the author of the document, or the classifier from the wording. */
  readonly source: 'author' | 'inferred';
}

export const status = short(
  ruled(fields as unknown as Schema<Status, z.input<typeof fields>>, settle),
  plain,
  (value) => (typeof value === 'string' ? fromWords(value) : repairCode(value)),
);

/** A bare string is a code, else the wording. */
function fromWords(words: string): unknown {
  const known = asCode(words);
  return known ? {code: known} : {text: words};
}

/** `in_progress` is read as `in-progress`; an unknown code is shown where there is no wording. */
function repairCode(value: unknown): unknown {
  if (!isRecord(value) || typeof value['code'] !== 'string') return value;
  const {code: given, text: words} = value;
  const known = asCode(String(given));
  return known ? {...value, code: known} : {...value, text: isBlank(words) ? given : words};
}

function asCode(words: string): StatusCode | undefined {
  const candidate = words.trim().toLowerCase().replaceAll('_', '-');
  return isStatusCode(candidate) ? candidate : undefined;
}

/** Finds the code that the author left open, and drops qualifiers that only repeat it. */
function settle(given: Partial<Status>, reading: Reading, raw: Readonly<Record<string, unknown>>): Status {
  const stated = typeof raw['code'] === 'string' && !isBlank(raw['code']);
  const found = stated ? undefined : infer(given);
  const settledCode = given.code ?? found?.code ?? 'unknown';
  const result: Status = {...found, ...given, code: settledCode, source: found ? 'inferred' : 'author'};
  if (contradicts(settledCode, result.percent)) {
    reading.report('hint', 'contradiction', `${settledCode}, ${result.percent} %`);
  }
  const qualifiers = result.qualifiers?.filter((qualifier) => qualifier !== settledCode);
  return qualifiers ? {...result, qualifiers: Object.freeze(qualifiers)} : result;
}

/** From the wording; without one, from the percentage. */
function infer({text, percent: share}: Partial<Status>): Omit<Status, 'source'> {
  const words = germanOf(text);
  if (words !== undefined) {
    const {text: _, period: span, ...reading} = classifyStatus(words);
    return {...reading, ...(span && {period: Object.freeze(span)})};
  }
  if (share === undefined) return {code: 'unknown'};
  return {code: share === 100 ? 'completed' : share === 0 ? 'not-started' : 'in-progress'};
}

/** The classifier reads German. */
function germanOf(text: Text | undefined): string | undefined {
  return typeof text === 'string' ? text : (text?.['de'] ?? Object.values(text ?? {})[0]);
}

function contradicts(statusCode: StatusCode, share: number | undefined): boolean {
  if (share === undefined) return false;
  return (statusCode === 'completed' && share < 100) || (statusCode === 'in-progress' && share === 100);
}
