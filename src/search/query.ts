import {spellings} from './fold.js';
import {wordGroups} from './words.js';

/** What a reader typed, prepared once for many records. */
export interface Query {
  /** As typed. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Whether the text had to be cut; readers are told. */
  readonly cut: boolean;
}

/** One word of a query. */
export interface Term {
  /** Folded. */
  readonly word: string;
  /** What a search text holds if it has this word; a blank in front stands for the beginning of a word. */
  readonly needles: readonly string[];
  /** Finds the same word in a folded text, hyphens and gender marks included. */
  readonly pattern: RegExp;
}

const longestQuery = 100;
const mostTerms = 8;

/** Scripts without blanks between words, where one character may be a whole word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Prepares what a reader typed: at most 100 characters and 8 different words. */
export function parseQuery(text: string): Query {
  const typed = text.trim();
  const words = [...new Set(wordGroups(typed.slice(0, longestQuery)).flat())];
  return {
    text,
    terms: words.slice(0, mostTerms).map(termOf),
    cut: typed.length > longestQuery || words.length > mostTerms,
  };
}

/** Prepares one folded word: one that was typed, or one that is looked for in its stead. */
export function termOf(word: string): Term {
  const forms = spellings(word);
  return {
    word,
    needles: forms.map((form) => (startsWord(form) ? ` ${form}` : form)),
    pattern: new RegExp(forms.map(toPattern).join('|'), 'gu'),
  };
}

/** One or two letters occur inside of almost every word, so they only count at its beginning. */
export function startsWord(form: string): boolean {
  return form.length < 3 && !unspaced.test(form);
}

/** A form holds nothing but letters and digits, so there is nothing to escape. */
function toPattern(form: string): string {
  const letters = [...form].join('[-:*_·]?').replace(/[aou](?=\[)/g, '$&e?');
  return startsWord(form) ? `(?<![\\p{L}\\p{N}]|\\p{L}[:*_·](?=\\p{L}))${letters}` : letters;
}
