import type {Query} from './query.js';
import type {Meaning, Thesaurus} from './thesaurus.js';

/** One thing that a reader looks for: a word, or a phrase that the thesaurus knows, and what else may stand for it. */
export interface Idea {
  /** Folded, as typed. */
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** What a query is about. Words that say nothing are left out unless there are no others. */
export function ideasOf(query: Query, thesaurus: Thesaurus): readonly Idea[] {
  const typed = query.terms.map(({word}) => word);
  const ideas: Idea[] = [];
  for (let at = 0; at < typed.length; at += ideas.at(-1)?.words.length ?? 1) ideas.push(ideaAt(typed, at, thesaurus));
  const telling = ideas.filter(({words}) => words.length > 1 || !words.some((word) => thesaurus.isFiller(word)));
  return telling.length > 0 ? telling : ideas;
}

/** The longest phrase that begins here and has a meaning, else the single word. */
function ideaAt(typed: readonly string[], at: number, thesaurus: Thesaurus): Idea {
  for (let length = Math.min(thesaurus.longest, typed.length - at); length > 0; length -= 1) {
    const words = typed.slice(at, at + length);
    const meanings = thesaurus.meanings(words);
    if (meanings.length > 0) return {words, meanings};
  }
  return {words: typed.slice(at, at + 1), meanings: []};
}
