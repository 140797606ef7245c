import {isRecord, own} from './raw.js';

/**
 * Changes to a plan document as it was written. Nothing is changed in place, and whatever a change does not name stays
 * as it is, also what no schema knows: an editor who corrects a word must not lose anything else.
 */

/** Keys and positions that lead to a value. */
export type RawPath = readonly (string | number)[];

/** The value at a path; `undefined` if there is none. */
export function valueAt(document: unknown, path: RawPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
    return isRecord(value) ? own(value, String(key)) : undefined;
  }, document);
}

/** The document with another value at a path. Objects on the way are made; `undefined` takes the key or the entry out. */
export function withValue(document: unknown, path: RawPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inside = withValue(valueAt(document, [key]), rest, value);
  if (Array.isArray(document) || (document == null && typeof key === 'number')) {
    const list: readonly unknown[] = Array.isArray(document) ? document : [];
    const position = Number(key);
    const changed = inside === undefined ? [] : [inside];
    return [...list.slice(0, position), ...changed, ...list.slice(position + 1)];
  }
  return withKey(isRecord(document) ? document : {}, String(key), inside);
}

function withKey(record: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  if (value !== undefined) return {...record, [key]: value};
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/**
 * What a text says in a language; empty if nothing, `undefined` if it is no text but a list of paragraphs, quotes …
 *
 * @param documentLang language of plain strings
 */
export function wordsOf(text: unknown, lang: string, documentLang: string): string | undefined {
  if (text === undefined || text === null) return '';
  if (typeof text === 'string') return lang === documentLang ? text : '';
  if (!isRecord(text)) return undefined;
  const words = own(text, lang);
  return typeof words === 'string' ? words : '';
}

/** A text with other words in one language and the same in all others; `undefined` once it says nothing. */
export function withWords(text: unknown, words: string, lang: string, documentLang: string): unknown {
  const isPlain = !isRecord(text);
  if (isPlain && lang === documentLang) return words === '' ? undefined : words;
  const all = isPlain ? (typeof text === 'string' ? {[documentLang]: text} : {}) : text;
  const changed = withKey(all, lang, words === '' ? undefined : words) as Readonly<Record<string, unknown>>;
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** A value that may be written as a bare string, as the object that it stands for. */
export function longForm(value: unknown, key: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') return {[key]: value};
  return isRecord(value) ? value : {};
}
