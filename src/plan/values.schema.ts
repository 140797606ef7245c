import * as z from 'zod/mini';
import {limits} from './limits.js';
import {kind, type Schema} from './schema-kit.js';

/** Single values (the plan format, section 2). How each is cleaned and checked stands in `kinds.ts`. */

/** A text: a string in the language of the document, or strings by language tag. */
export type Text = string | Readonly<Record<string, string>>;

function textUpTo(max: number): Schema<Text> {
  return kind(`text ${max}`, z.union([z.string(), z.catchall(z.object({}), z.string())]));
}

/** A title, name or label. */
export const title = textUpTo(limits.title);
/** Any other text. */
export const text = textUpTo(limits.text);

/** A string that is the same in every language: a street, a mark. */
export const plain = kind<string>('plain', z.string());

/** A short string that is dropped, not cut, when it is too long. */
function token(max: number): Schema<string> {
  return kind(`token ${max}`, z.string().check(z.maxLength(max)));
}

/** The number of a measure or field: a label, never an anchor. */
export const number = token(limits.code);
export const phoneNumber = token(limits.phone);

/** One of a fixed set of codes. */
export function code<const Code extends string>(...codes: readonly [Code, ...Code[]]): Schema<Code> {
  return kind(`code ${codes.join(' ')}`, z.enum(codes));
}

/** A number within bounds, both inclusive. */
export function within(min: number, max: number): Schema<number> {
  return kind(`number ${min} ${max}`, z.number().check(z.gte(min), z.lte(max)));
}

export const anyNumber = kind<number>('number', z.number());
export const amount = kind<number>('number 0 …', z.number().check(z.gte(0)));
export const count = kind<number>('integer 0 …', z.number().check(z.int(), z.gte(0)));
/** 1 is Monday. */
export const weekday = kind<number>('integer 1 7', z.number().check(z.int(), z.gte(1), z.lte(7)));
export const flag = kind<boolean>('flag', z.boolean());
/** 0 to 100; "50 %" and "50" are converted. */
export const percent = kind<number, number | string>('percent', z.number().check(z.gte(0), z.lte(100)));
export const lang = kind<string>('lang', z.string());
/** A year, a month or a day; means the whole span. */
export const partialDate = kind<string>('date', z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/)));
/** A full day. */
export const day = kind<string>('day', z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
/** A day of every year. */
export const recurringDay = kind<string>('yearday', z.string().check(z.regex(/^--\d\d-\d\d$/)));
/** A time of day; `24:00` ends a day. */
export const time = kind<string>('time', z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)));
/** An address as a link may hold it. */
export const url = kind<string>('url', z.string().check(z.maxLength(limits.address)));
export const email = kind<string>('email', z.string().check(z.maxLength(limits.email), z.includes('@')));

const idSchema = () => z.string().check(z.maxLength(limits.id), z.regex(/^[A-Za-z][A-Za-z0-9_.-]*$/));

/** The id of an entry. */
export const id = kind<string>('id', idSchema());

/** A reference to an entry of a list; one to nothing is dropped. */
export function ref(to: string): Schema<string> {
  return kind(`ref ${to}`, idSchema());
}

/** The parent of an entry in its own list; a chain in a circle or with too many levels is dropped. */
export function parentIn(list: string): Schema<string> {
  return kind(`parent ${list}`, idSchema());
}
