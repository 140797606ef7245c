import {edits} from './edits.js';
import type {Query} from './query.js';
import {wordGroups} from './words.js';

/** Shorter words resemble too many others. */
const shortest = 5;
const mostEdits = 4;

/**
 * What was perhaps meant where a search finds nothing, although it allows for small typing errors: the typed words with
 * those of the entries in their stead that come nearest. `undefined` if none comes near.
 *
 * @param texts such as titles, as readers see them
 */
export function suggestion({terms}: Query, texts: Iterable<string>): string | undefined {
  const words = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []) {
      const folded = wordGroups(word).flat().join('');
      if (folded.length >= shortest && !words.has(folded)) words.set(folded, word);
    }
  }
  const meant = terms.map(({word}) => nearest(word, words) ?? word);
  return meant.some((word, place) => word !== terms[place]?.word) ? meant.join(' ') : undefined;
}

function nearest(typed: string, words: ReadonlyMap<string, string>): string | undefined {
  const most = typed.length < shortest ? 0 : Math.min(mostEdits, Math.ceil(typed.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const [folded, word] of words) {
    if (Math.abs(folded.length - typed.length) > most) continue;
    const count = edits(typed, folded, most);
    if (count < least) [best, least] = [word, count];
  }
  return best;
}
