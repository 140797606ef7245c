import type {Effect} from './issue.js';
import type {Status, Text} from './plan.js';
import {isBlank, isRecord} from './raw.js';
import type {Reading} from './reading.js';
import type {StatusReading} from './status-phrase.js';
import {isStatusCode, type StatusCode} from './status.js';

/** How a status gets its code (the plan format, sections 5.1 and 5.3). */

/** A bare string is a code, else the wording; an unknown code is shown where there is no wording. */
export function expandStatus(value: unknown): unknown {
  if (typeof value === 'string') return asCode(value) ? {code: asCode(value)} : {text: value};
  if (!isRecord(value) || typeof value['code'] !== 'string') return value;
  const {code, text} = value;
  const known = typeof code === 'string' ? asCode(code) : undefined;
  return known ? {...value, code: known} : {...value, text: isBlank(text) ? code : text};
}

/** `in_progress` is read as `in-progress`. */
function asCode(words: string): StatusCode | undefined {
  const candidate = words.trim().toLowerCase().replaceAll('_', '-');
  return isStatusCode(candidate) ? candidate : undefined;
}

/** Finds the code that the author left open, and drops qualifiers that only repeat it. */
export function settleStatus(
  given: Partial<Status>,
  reading: Reading,
  _effect: Effect,
  raw: Readonly<Record<string, unknown>>,
): Status {
  const stated = typeof raw['code'] === 'string' && !isBlank(raw['code']);
  const found = stated ? undefined : infer(given, reading);
  const code = given.code ?? found?.code ?? 'unknown';
  const status: Status = {...found, ...given, code, source: found ? 'inferred' : 'author'};
  if (contradicts(code, status.percent)) reading.report('hint', 'contradiction', `${code}, ${status.percent} %`);
  const qualifiers = status.qualifiers?.filter((qualifier) => qualifier !== code);
  return qualifiers ? {...status, qualifiers: Object.freeze(qualifiers)} : status;
}

/** From the wording; without one, from the percentage. */
function infer({text, percent}: Partial<Status>, reading: Reading): Omit<Status, 'source'> {
  const words = germanOf(text);
  if (words !== undefined) {
    const {text: _, period, ...found}: StatusReading = reading.classify(words);
    return {...found, ...(period && {period: Object.freeze(period)})};
  }
  if (percent === undefined) return {code: 'unknown'};
  return {code: percent === 100 ? 'completed' : percent === 0 ? 'not-started' : 'in-progress'};
}

/** The classifier reads German. */
function germanOf(text: Text | undefined): string | undefined {
  return typeof text === 'string' ? text : (text?.['de'] ?? Object.values(text ?? {})[0]);
}

function contradicts(code: StatusCode, percent: number | undefined): boolean {
  if (percent === undefined) return false;
  return (code === 'completed' && percent < 100) || (code === 'in-progress' && percent === 100);
}
