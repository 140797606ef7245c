import {cleanText, cutText} from './clean-text.js';
import {isPlainDate, readPartialDate} from './dates.js';
import {isId} from './id.js';
import type {ListName} from './ids.js';
import type {Effect, IssueCode} from './issue.js';
import {readLang} from './lang.js';
import {limits} from './limits.js';
import {readPercent} from './percent.js';
import {isBlank, isRecord, mapKeys} from './raw.js';
import type {Reading} from './reading.js';
import {safeUrl} from './safe-url.js';

/**
 * Reads one value: what is wrong is dropped, repaired or skipped and reported, the rest is kept. `effect` is what an
 * editor is told when the value cannot be used. `undefined`: nothing to keep.
 */
export type Read = (value: unknown, reading: Reading, effect: Effect) => unknown;

/** Makes the reader of a kind from the words behind its name; `of` gives the readers of other types. */
export type Kind = (words: readonly string[], of: (type: string) => Read) => Read;

/** Cleans, repairs or checks a value of the right type. `undefined`: counts as absent; `null`: is wrong. */
type Mend<T> = (value: T, reading: Reading) => unknown;

interface Types {
  string: string;
  number: number;
  boolean: boolean;
}

/**
 * The kinds of single values by the names that the schema gives them: `code yes no`, `number 0 100`. Those that few
 * documents have stand in `more-kinds.ts`.
 */
export const kinds: Readonly<Record<string, Kind>> = {
  text: ([max]) => readText(Number(max)),
  plain: () => one('string', 'wrong-type', plainText),
  token: ([max = '']) =>
    one(
      'string',
      'too-long',
      (value) => (value.length > Number(max) ? null : cleanText(value).trim() || undefined),
      max,
    ),
  code: (codes) => one('string', 'unknown-code', (value) => (codes.includes(value) ? value : null), codes.join(' ')),
  number: (words) => one('number', 'out-of-range', (value) => within(value, words), words.join(' – ')),
  integer: (words) =>
    one(
      'number',
      'out-of-range',
      (value) => (Number.isInteger(value) ? within(value, words) : null),
      words.join(' – '),
    ),
  percent: () => readShare,
  flag: () => one('boolean', 'wrong-type', (value) => value, 'true, false'),
  lang: () => one('string', 'bad-lang', (value) => readLang(value) ?? null),
  date: () => one('string', 'bad-date', partialDate, '2024, 2024-03, 2024-03-15'),
  day: () => one('string', 'bad-date', (value) => (isPlainDate(value) ? value : null), '2024-03-15'),
  url: () => one('string', 'bad-url', (value) => safeUrl(value) ?? null),
  id: () => one('string', 'bad-id', (value) => (isId(value) ? value : null)),
  ref: ([list]) => one('string', 'dangling-reference', (value, reading) => knownId(list, value, reading)),
  parent: ([list]) => one('string', 'dangling-reference', (value, reading) => parentId(list, value, reading)),
};

/** The reader of a value of one type. */
export function one<Name extends keyof Types>(
  type: Name,
  code: IssueCode,
  mend: Mend<Types[Name]>,
  expected?: string,
): Read {
  return (value, reading, effect) => {
    if (typeof value !== type) return void reading.report(effect, 'wrong-type', value, expected);
    const mended = mend(value as Types[Name], reading);
    return mended === null ? void reading.report(effect, code, value, expected) : mended;
  };
}

/** A string in the language of the document, or strings by language tag (the plan format, section 2, "Text"). */
function readText(max: number): Read {
  return (value, reading, effect) => {
    if (typeof value === 'string') return readString(value, max, reading);
    return isRecord(value) ? readMap(value, max, reading) : void reading.report(effect, 'wrong-type', value, 'Text');
  };
}

/** A string without what disturbs the page, cut at its limit; blank counts as absent. */
function readString(value: string, max: number, reading: Reading): string | undefined {
  const clean = cleanText(value);
  const cut = cutText(clean, max);
  if (cut !== clean) reading.report('changed', 'too-long', value, String(max));
  return cut.trim() === '' ? undefined : cut;
}

/** A bad tag or a bad value costs its language only. */
function readMap(value: Readonly<Record<string, unknown>>, max: number, reading: Reading): unknown {
  const texts: Record<string, string> = {};
  let room: number = limits.languages;
  for (const key of mapKeys(value)) {
    const text = value[key];
    if (isBlank(text)) continue;
    const lang = langKey(key, room, reading);
    if (lang === undefined) continue;
    if (typeof text !== 'string') {
      reading.reportAt(key, 'dropped', 'wrong-type', text, 'Text');
      continue;
    }
    const clean = reading.at(key, () => readString(text, max, reading));
    if (clean === undefined) continue;
    texts[lang] = clean;
    reading.languages.add(lang);
    room -= 1;
  }
  return room === limits.languages ? undefined : Object.freeze(texts);
}

/** The language that a key of a map names, while there is room for one more. */
export function langKey(key: string, room: number, reading: Reading): string | undefined {
  const lang = readLang(key);
  if (lang === undefined) reading.reportAt(key, 'dropped', 'bad-lang', key);
  else if (room === 0) reading.reportAt(key, 'dropped', 'too-many', key, String(limits.languages));
  else return lang;
  return undefined;
}

export function plainText(value: string, reading: Reading): string | undefined {
  return readString(value, limits.title, reading);
}

function within(value: number, [min = -Infinity, max = Infinity]: readonly (string | number)[]): number | null {
  const isOutside = value < Number(min) || value > Number(max);
  return Number.isFinite(value) && !isOutside ? value : null;
}

/** 0 to 100; "50 %" and "50" are converted. */
const readShare: Read = (value, reading, effect) => {
  const share = typeof value === 'string' ? readPercent(value) : value;
  if (typeof value !== 'string' && typeof value !== 'number')
    return void reading.report(effect, 'wrong-type', value, '0 – 100');
  if (typeof share !== 'number' || within(share, [0, 100]) === null) {
    return void reading.report(effect, 'out-of-range', value, '0 – 100');
  }
  if (share !== value) reading.report('changed', 'wrong-type', value, String(share));
  return share;
};

function partialDate(value: string, reading: Reading): string | null {
  const read = readPartialDate(value);
  if (read?.changed) reading.report('changed', 'bad-date', value, read.date);
  return read?.date ?? null;
}

function knownId(list: string | undefined, value: string, reading: Reading): string | null {
  return reading.knows(list as ListName, value) ? value : null;
}

/** A chain of parents in a circle or with too many levels is dropped. */
function parentId(list: string | undefined, value: string, reading: Reading): string | null | undefined {
  if (knownId(list, value, reading) === null) return null;
  const fault = reading.parentFault(list as ListName);
  return fault ? void reading.report('dropped', fault, value) : value;
}
