import {edits} from './edits.js';
import {spellings} from './fold.js';
import {isEnding, stemOf} from './inflection.js';
import {startsWord} from './query.js';

/** A word that answers a word of the query. */
export interface WordHit {
  /** Its place in the vocabulary. */
  readonly number: number;
  /** How well it answers, up to 1 for the same word. */
  readonly quality: number;
}

/** All different words of some texts, folded, in one string that the engine searches faster than any code of ours. */
export class Vocabulary {
  readonly #joined: string;
  /** Where each word begins in the string. */
  readonly #starts: Uint32Array;
  /** Which letters each word has, one bit for several; made when the first typing error is looked for. */
  #letters: Uint32Array | undefined;

  constructor(readonly words: readonly string[]) {
    this.#joined = words.join('\n');
    this.#starts = new Uint32Array(words.length);
    let start = 0;
    words.forEach((word, number) => {
      this.#starts[number] = start;
      start += word.length + 1;
    });
  }

  /** Words that are the typed one, hold it, or differ in the ending. */
  literal(typed: string): readonly WordHit[] {
    const forms = spellings(typed);
    const stem = stemOf(forms.at(-1) ?? typed);
    const hits = forms.flatMap((form) => this.#holding(form, (word, at) => qualityOf(form, word, at)));
    return stem === typed ? hits : [...hits, ...this.#holding(stem, (word, at) => qualityOfStem(stem, word, at))];
  }

  /** Words that were perhaps meant: one typing error from four letters on, two from eight. */
  near(typed: string): readonly WordHit[] {
    if (typed.length < 4 || /\p{N}/u.test(typed)) return [];
    const most = typed.length < 8 ? 1 : 2;
    const letters = (this.#letters ??= Uint32Array.from(this.words, lettersOf));
    const wanted = lettersOf(typed);
    return this.#where((word, number) => {
      if (word.length < typed.length - most || bits(wanted & ~(letters[number] ?? 0)) > most) return 0;
      const similar = word[0] === typed[0] || word[1] === typed[1] || word[0] === typed[1];
      const count = similar ? edits(typed, word, most) : most + 1;
      return count > most ? 0 : (0.7 - 0.2 * count) * (0.5 + 0.5 * Math.min(1, typed.length / word.length));
    });
  }

  /** Words of the same family: parts of a typed compound, and words that begin alike. */
  kin(typed: string): readonly WordHit[] {
    const stem = stemOf(typed);
    return this.#where((word) => {
      if (word.length > 3 && typed.includes(word.slice(0, 4))) {
        const [part, share] = [stemOf(word), word.length / typed.length];
        if (stem.endsWith(part)) return 0.4 * share; // what a German compound is stands at its end
        if (stem.startsWith(part)) return 0.3 * share;
      }
      const alike = sharedStart(typed, word);
      return alike > 4 && alike >= 0.6 * Math.max(typed.length, word.length) ? 0.2 : 0;
    });
  }

  /** The longest word that a typed compound ends with, from four letters on. */
  headOf(typed: string): string | undefined {
    const heads = this.words.filter((word) => word.length > 3 && typed.length > word.length && typed.endsWith(word));
    return heads.sort((one, other) => other.length - one.length)[0];
  }

  #where(qualityOf: (word: string, number: number) => number): readonly WordHit[] {
    const hits: WordHit[] = [];
    for (const [number, word] of this.words.entries()) {
      const quality = qualityOf(word, number);
      if (quality > 0) hits.push({number, quality});
    }
    return hits;
  }

  #holding(part: string, quality: (word: string, at: number) => number): readonly WordHit[] {
    const hits: WordHit[] = [];
    for (let at = this.#joined.indexOf(part); at >= 0;) {
      const number = this.#numberAt(at);
      const [word, start] = [this.words[number] ?? '', this.#starts[number] ?? 0];
      const hit = {number, quality: quality(word, at - start)};
      if (hit.quality > 0) hits.push(hit);
      at = this.#joined.indexOf(part, start + word.length);
    }
    return hits;
  }

  /** The word that stands at a place of the string: the last one that begins there or before. */
  #numberAt(place: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * The whole word is best; then its beginning, the more of it the better; then its end, then its middle. With the
 * weights of `Answer`, a part in a title counts less than the whole word among keywords, and more than that in a text.
 */
function qualityOf(typed: string, word: string, at: number): number {
  if (word === typed) return 1;
  if (at === 0) return 0.6 + (0.25 * typed.length) / word.length;
  if (startsWord(typed)) return 0;
  return word.endsWith(typed) ? 0.48 : 0.45;
}

/** A stem counts at the beginning of a word and, before an ending, at the end of one: not in the middle. */
function qualityOfStem(stem: string, word: string, at: number): number {
  return at === 0 || isEnding(word.slice(at + stem.length)) ? 0.75 * qualityOf(stem, word, at) : 0;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
