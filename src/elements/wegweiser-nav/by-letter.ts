import type {Entry} from '../../plan/plan.js';
import type {Section} from './sections.js';

/**
 * Entries in the order of their titles, below their first letters. Ä stands with A, digits come first, and a sign before
 * the first word, such as a quotation mark, does not count.
 *
 * @param tag language by whose alphabet they are sorted
 */
export function byLetter(
  entries: readonly Entry[],
  tag: string,
  titleOf: (entry: Entry) => string,
): readonly Section[] {
  const {compare} = new Intl.Collator(tag, {numeric: true});
  const {compare: compareBases} = new Intl.Collator(tag, {sensitivity: 'base'});
  const wordsOf = (entry: Entry): string => titleOf(entry).replace(/^[^\p{L}\p{N}]+/u, '');
  const sections: {kind: 'letter'; label: string; entries: Entry[]}[] = [];
  for (const entry of [...entries].sort((one, other) => compare(wordsOf(one), wordsOf(other)))) {
    const label = initialOf(wordsOf(entry), tag);
    const last = sections.at(-1);
    if (last && compareBases(last.label, label) === 0) last.entries.push(entry);
    else sections.push({kind: 'letter', label, entries: [entry]});
  }
  return sections;
}

/** Digits stand together. */
function initialOf(words: string, tag: string): string {
  return /^\p{L}/u.test(words) ? words.normalize('NFD').charAt(0).toLocaleUpperCase(tag) : '#';
}
