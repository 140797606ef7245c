import * as z from 'zod/mini';
import {cleanText, cutText} from './clean-text.js';
import {isPlainDate, isRecurringDay, readPartialDate} from './dates.js';
import {readLang} from './lang.js';
import {limits} from './limits.js';
import {readPercent} from './percent.js';
import type {Reading} from './reading.js';
import {safeUrl} from './safe-url.js';
import {isBlank, isRecord, leaf, mapKeys, type Schema} from './schema-kit.js';

/** A text: a string in the language of the document, or strings by language tag (the plan format, section 2). */
export type Text = string | Readonly<Record<string, string>>;

const textSchema = () => z.union([z.string(), z.catchall(z.object({}), z.string())]);

function textUpTo(max: number): Schema<Text> {
  return leaf(textSchema(), {
    code: 'wrong-type',
    expected: 'Text',
    sure: true,
    mend: (value, reading) => {
      if (typeof value === 'string') return readString(value, max, reading);
      return isRecord(value) ? readMap(value, max, reading) : null;
    },
  });
}

/** A string without what disturbs the page, cut at its limit; blank counts as absent. */
export function readString(value: string, max: number, reading: Reading): string | undefined {
  const clean = cleanText(value);
  const cut = cutText(clean, max);
  if (cut !== clean) reading.report('changed', 'too-long', value, String(max));
  return cut.trim() === '' ? undefined : cut;
}

/** A bad tag or a bad value costs its language only. */
function readMap(value: Readonly<Record<string, unknown>>, max: number, reading: Reading): Text | undefined {
  const texts: Record<string, string> = {};
  let count = 0;
  for (const key of mapKeys(value)) {
    const lang = readLang(key);
    const text = value[key];
    if (isBlank(text)) continue;
    if (lang === undefined) reading.reportAt(key, 'dropped', 'bad-lang', key);
    else if (typeof text !== 'string') reading.reportAt(key, 'dropped', 'wrong-type', text, 'Text');
    else if (count === limits.languages) reading.reportAt(key, 'dropped', 'too-many', key, String(count));
    else {
      reading.path.push(key);
      const clean = readString(text, max, reading);
      reading.path.pop();
      if (clean === undefined) continue;
      texts[lang] = clean;
      reading.languages.add(lang);
      count += 1;
    }
  }
  return count === 0 ? undefined : Object.freeze(texts);
}

/** A title, name or label. */
export const title = textUpTo(limits.title);
/** Any other text. */
export const text = textUpTo(limits.text);

function plainUpTo(max: number): Schema<string> {
  return leaf(z.string().check(z.maxLength(max)), {
    code: 'wrong-type',
    is: 'string',
    sure: true,
    mend: (value, reading) => readString(String(value), max, reading),
  });
}

/** A string that is the same in every language: a street, a number, a mark. */
export const plain = plainUpTo(limits.title);

/** A short string that is dropped, not cut, when it is too long. */
function token(max: number): Schema<string> {
  return leaf(z.string().check(z.maxLength(max)), {
    code: 'too-long',
    is: 'string',
    expected: String(max),
    mend: (value) => cleanText(String(value)).trim() || undefined,
  });
}

/** The number of a measure or field: a label, never an anchor. */
export const number = token(limits.code);
export const phoneNumber = token(limits.phone);

/** One of a fixed set of codes. */
export function code<const Code extends string>(...codes: readonly [Code, ...Code[]]): Schema<Code> {
  return leaf(z.enum(codes as unknown as readonly [Code, ...Code[]]), {
    code: 'unknown-code',
    is: 'string',
    expected: codes.join(' '),
  });
}

function numeric(schema: Schema<number>, expected?: string): Schema<number> {
  return leaf(schema, {code: 'out-of-range', is: 'number', ...(expected && {expected})});
}

/** A number within bounds, both inclusive. */
export function within(min: number, max: number): Schema<number> {
  return numeric(z.number().check(z.gte(min), z.lte(max)), `${min} – ${max}`);
}

export const anyNumber = numeric(z.number());
export const amount = numeric(z.number().check(z.gte(0)), '0 …');
export const count = numeric(z.number().check(z.int(), z.gte(0)), '0 …');
/** 1 is Monday. */
export const weekday = numeric(z.number().check(z.int(), z.gte(1), z.lte(7)), '1 – 7');
export const flag = leaf<boolean>(z.boolean(), {code: 'wrong-type', expected: 'true, false'});

/** 0 to 100; "50 %" and "50" are converted. */
export const percent = leaf<number, number | string>(z.number().check(z.gte(0), z.lte(100)), {
  code: 'out-of-range',
  expected: '0 – 100',
  mend: (value, reading) => {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return void reading.report('dropped', 'wrong-type', value, '0 – 100');
    const read = readPercent(value);
    if (read === undefined) return null;
    reading.report('changed', 'wrong-type', value, String(read));
    return read;
  },
});

export const lang = leaf<string>(z.string(), {
  code: 'bad-lang',
  is: 'string',
  sure: true,
  mend: (value) => readLang(value) ?? null,
});

/** A year, a month or a day; means the whole span. */
export const partialDate = leaf<string>(z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/)), {
  code: 'bad-date',
  is: 'string',
  expected: '2024, 2024-03, 2024-03-15',
  sure: true,
  mend: (value, reading) => {
    const read = readPartialDate(String(value));
    if (read?.changed) reading.report('changed', 'bad-date', value, read.date);
    return read?.date ?? null;
  },
});

/** A full day. */
export const day = leaf<string>(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)), {
  code: 'bad-date',
  is: 'string',
  expected: '2024-03-15',
  sure: true,
  mend: (value) => (isPlainDate(String(value)) ? value : null),
});

/** A day of every year. */
export const recurringDay = leaf<string>(z.string().check(z.regex(/^--\d\d-\d\d$/)), {
  code: 'bad-date',
  expected: '--12-05',
  sure: true,
  is: 'string',
  mend: (value) => (isRecurringDay(String(value)) ? value : null),
});

/** A time of day; `24:00` ends a day. */
export const time = leaf<string>(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)), {
  code: 'bad-date',
  is: 'string',
  expected: '09:30',
});

/** An address as a link may hold it; `undefined` for anything else. */
export const url = leaf<string>(z.string().check(z.maxLength(limits.address)), {
  code: 'bad-url',
  is: 'string',
  sure: true,
  mend: (value) => safeUrl(String(value)) ?? null,
});

/** One plain address: nothing in it may add to the mail that a link opens. */
const mailbox = /^[^\s@<>()[\]\\,;:"?#%&]+@[^\s@<>()[\]\\,;:"?#%&]+\.[^\s@<>()[\]\\,;:"?#%&.]{2,}$/;

export const email = leaf<string>(z.string().check(z.maxLength(limits.email), z.regex(mailbox)), {
  code: 'bad-email',
  is: 'string',
  mend: (value) => String(value).trim(),
});
