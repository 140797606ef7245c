import {spellings} from './fold.js';
import {termOf, type Query, type Term} from './query.js';
import {wordGroups} from './words.js';

type Synonyms = readonly (readonly string[])[];

/** What else is looked for with a word, by the word; made once for the synonyms of a document. */
const others = new WeakMap<Synonyms, ReadonlyMap<string, readonly Term[]>>();

/** A query whose words are also found by what a document says means the same (the plan format, section 4.1). */
export function withSynonyms(query: Query, synonyms: Synonyms): Query {
  const known = others.get(synonyms) ?? termsByWord(synonyms);
  others.set(synonyms, known);
  return {...query, terms: query.terms.map((term) => (known.get(keyOf(term.word)) ?? []).reduce(either, term))};
}

function termsByWord(synonyms: Synonyms): ReadonlyMap<string, readonly Term[]> {
  const byWord = new Map<string, Term[]>();
  for (const group of synonyms) {
    const phrases = group.map((text) => wordGroups(text).flat());
    for (const [word = '', ...more] of phrases) {
      if (more.length > 0) continue;
      byWord.set(keyOf(word), [...(byWord.get(keyOf(word)) ?? []), ...phrases.map(phraseTerm)]);
    }
  }
  return byWord;
}

/** The words of a phrase have to follow each other. */
function phraseTerm(words: readonly string[]): Term {
  const [first = '', ...more] = words;
  if (more.length === 0) return termOf(first);
  const pattern = words.map((word) => termOf(word).pattern.source).join('[^\\p{L}\\p{N}]+');
  return {word: words.join(' '), needles: [` ${words.join(' ')}`], pattern: new RegExp(pattern, 'gu')};
}

function either(term: Term, other: Term): Term {
  const pattern = new RegExp(`${term.pattern.source}|${other.pattern.source}`, 'gu');
  return {...term, needles: [...term.needles, ...other.needles], pattern};
}

/** The same for all spellings of a word. */
function keyOf(word: string): string {
  return spellings(word).at(-1) ?? word;
}
