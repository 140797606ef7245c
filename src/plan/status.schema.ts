import * as z from 'zod/mini';
import type {Reading} from './reading.js';
import {opt, list, ruled, short, type Schema} from './schema-kit.js';
import {classifyStatus} from './status-phrase.js';
import {isStatusCode, qualifierCodes, statusCodes, type StatusCode} from './status.js';
import {period, rich} from './common.schema.js';
import {code, partialDate, percent, plain, ref, title, type Text} from './values.schema.js';

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
export interface Status extends Fields {
  readonly code: StatusCode;
  /** Who chose the code: the author of the document, or the classifier from the wording. */
  readonly source: 'author' | 'inferred';
}

export const status = short(
  ruled(fields, settle) as unknown as Schema<Status, z.input<typeof fields>>,
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
  if (typeof value !== 'object' || value === null) return value;
  const {code: given, text: words} = value as {code?: unknown; text?: unknown};
  if (typeof given !== 'string') return value;
  return {...value, code: asCode(given) ?? given, text: words ?? (asCode(given) ? undefined : given)};
}

function asCode(words: string): StatusCode | undefined {
  const candidate = words.trim().toLowerCase().replaceAll('_', '-');
  return isStatusCode(candidate) ? candidate : undefined;
}

/** Finds the code that the author left open, and drops qualifiers that only repeat it. */
function settle(given: Fields, reading: Reading, raw: Readonly<Record<string, unknown>>): Fields {
  const found = given.code || raw['code'] != null ? undefined : infer(given);
  const settled = {...found, ...given, code: given.code ?? found?.code ?? 'unknown'};
  const qualifiers = settled.qualifiers?.filter((qualifier) => qualifier !== settled.code);
  if (contradicts(settled.code, settled.percent)) {
    reading.report('hint', 'contradiction', `${settled.code}, ${settled.percent} %`);
  }
  const status: Status = {...settled, source: found ? 'inferred' : 'author'};
  return qualifiers?.length === settled.qualifiers?.length ? status : {...status, qualifiers};
}

/** From the wording; without one, from the percentage. */
function infer({text, percent: share}: Fields): Partial<Fields> & {code: StatusCode} {
  const words = germanOf(text);
  if (words !== undefined) {
    const {text: _, ...reading} = classifyStatus(words);
    return {...reading, qualifiers: [...reading.qualifiers]};
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
