import {spellings} from './fold.js';
import {stemOf} from './inflection.js';
import {Vocabulary} from './vocabulary.js';
import type {Word, WordList} from './word-list.js';
import {wordGroups} from './words.js';

/** A word or phrase that is looked for in the stead of another one. */
export interface Meaning extends Word {
  /** Folded. */
  readonly words: readonly string[];
}

/** The word lists of several languages together. */
export class Thesaurus {
  /** Words of the longest phrase. */
  readonly longest: number = 1;
  /** The single words that have a meaning. */
  readonly #vocabulary: Vocabulary;
  readonly #groups = new Map<string, (readonly Meaning[])[]>();
  readonly #fillers: ReadonlySet<string>;

  constructor(lists: readonly WordList[]) {
    const singles = new Set<string>();
    for (const group of lists.flatMap(({groups}) => groups)) {
      const meanings = group.map(({text, lang}) => ({text, lang, words: wordGroups(text).flat()}));
      for (const {words} of meanings) {
        this.longest = Math.max(this.longest, words.length);
        if (words.length === 1) singles.add(words.join(''));
        this.#add(keyOf(words), meanings);
      }
    }
    this.#vocabulary = new Vocabulary([...singles]);
    this.#fillers = new Set(lists.flatMap(({fillers}) => fillers.flatMap((word) => wordGroups(word).flat())));
  }

  /** What else may stand for these words together; nothing if they mean nothing special. */
  meanings(words: readonly string[]): readonly Meaning[] {
    const key = keyOf(words);
    return this.#groupOf(words).filter((meaning) => keyOf(meaning.words) !== key);
  }

  /** What the words stand for that were perhaps meant: `typed` has typing errors. */
  near(typed: string): readonly Meaning[] {
    const meant = this.#vocabulary.near(typed).map(({number}) => this.#vocabulary.words[number] ?? '');
    return meant.filter((word) => word.length <= typed.length + 2).flatMap((word) => this.#groupOf([word]));
  }

  /** What the last part of a typed compound stands for, the part itself included. */
  ofHead(typed: string): readonly Meaning[] {
    const head = this.#vocabulary.headOf(typed);
    return head === undefined ? [] : this.#groupOf([head]);
  }

  isFiller(word: string): boolean {
    return this.#fillers.has(word);
  }

  #groupOf(words: readonly string[]): readonly Meaning[] {
    return this.#groups.get(keyOf(words))?.flat() ?? [];
  }

  #add(key: string, meanings: readonly Meaning[]): void {
    const known = this.#groups.get(key);
    if (known) known.push(meanings);
    else this.#groups.set(key, [meanings]);
  }
}

/** The same for all forms and spellings of the words. */
function keyOf(words: readonly string[]): string {
  return words.map((word) => stemOf(spellings(word).at(-1) ?? word)).join(' ');
}
