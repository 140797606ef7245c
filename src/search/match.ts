import {spellings} from './fold.js';
import type {Query} from './query.js';
import {wordGroups} from './words.js';

declare const prepared: unique symbol;

/** The texts of one record, prepared for `matches`. Make it once, on the first search, and keep it. */
export type SearchText = string & {readonly [prepared]: true};

/**
 * Prepares the texts of a record: title, description, actors and what else a reader may look for. Every word is kept
 * in all its spellings with a blank in front, hyphenated words also in one piece, and every text on a line of its own.
 */
export function searchText(parts: Iterable<string>): SearchText {
  return Array.from(parts, toLine).join('\n') as SearchText;
}

/**
 * Whether a record has all words of a query, each anywhere in a word ("kurs" finds "Sprachkurs"). Words of one or two
 * letters must begin one. A query without words matches everything.
 */
export function matches(query: Query, text: SearchText): boolean {
  return query.terms.every(({needles}) => needles.some((needle) => text.includes(needle)));
}

/** The words of a text as they are kept for search: in all their spellings, hyphenated ones also in one piece. */
export function wordForms(text: string): string[] {
  const words = wordGroups(text).flatMap((group) => (group.length > 1 ? [...group, group.join('')] : group));
  return words.flatMap(spellings);
}

function toLine(part: string): string {
  return wordForms(part)
    .map((word) => ` ${word}`)
    .join('');
}
