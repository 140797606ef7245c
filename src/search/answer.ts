import {stemOf} from './inflection.js';
import type {PartKind, SearchIndex} from './search-index.js';
import type {Meaning} from './thesaurus.js';
import type {WordHit} from './vocabulary.js';

/** A title says best what something is. */
const weights: Readonly<Record<PartKind, number>> = {title: 4, keyword: 2, topic: 2, text: 1, name: 1};
/** Another word for it counts less than the word itself, even in a title. */
const meaningFactor = 0.48;

/** How well the entries of an index answer one idea, and by what. */
export class Answer {
  /** For each entry; 0 where it does not answer. */
  readonly scores: Float32Array;
  /** For each entry the place of the part that answers best. */
  readonly parts: Int32Array;
  /** The meanings that were looked for. */
  readonly meanings: Meaning[] = [];
  /** Words, folded, by which something was found. */
  readonly words = new Set<string>();
  /** For each entry which of the meanings answers best, from 1; 0 for what was typed. */
  readonly #meant: Uint16Array;
  /** For each entry whether readers see there what they typed. */
  readonly #seen: Uint8Array;

  constructor(readonly index: SearchIndex<unknown>) {
    const {length} = index.entries;
    this.scores = new Float32Array(length);
    this.parts = new Int32Array(length);
    this.#meant = new Uint16Array(length);
    this.#seen = new Uint8Array(length);
  }

  get isEmpty(): boolean {
    return !this.scores.some((score) => score > 0);
  }

  /** What answers in the stead of what was typed, if that does not. */
  meaningOf(entry: number): Meaning | undefined {
    return this.meanings[(this.#meant[entry] ?? 0) - 1];
  }

  isSeen(entry: number): boolean {
    return this.#seen[entry] === 1;
  }

  /** Adds what a typed word finds, wherever it stands. */
  addTyped(word: string, hits: readonly WordHit[]): this {
    for (const {number, quality} of hits) {
      for (const part of this.index.places[number] ?? []) this.#note(part, quality, 0);
    }
    if (hits.length > 0) this.words.add(word).add(stemOf(word));
    return this;
  }

  /** Adds words that resemble what was typed. In names resemblance means nothing, unless they were mistyped. */
  addSimilar(hits: readonly WordHit[], within: 'all' | 'no names'): this {
    for (const {number, quality} of hits) {
      const places = (this.index.places[number] ?? []).filter((part) => within === 'all' || !this.#isName(part));
      for (const part of places) this.#note(part, quality, 0);
      if (places.length > 0) this.words.add(this.index.vocabulary.words[number] ?? '');
    }
    return this;
  }

  /** Adds what a meaning finds in texts of its language: a phrase only where one text has all its words, never a name. */
  addMeaning(meaning: Meaning): this {
    const [first, ...more] = meaning.words.map((word) => this.#qualityByPart(word, meaning.lang));
    const found = more.reduce(both, first ?? new Map<number, number>());
    if (found.size === 0) return this;
    const number = this.meanings.push(meaning);
    for (const [part, quality] of found) this.#note(part, quality * meaningFactor, number);
    for (const word of meaning.words) if (word.length > 3) this.words.add(word).add(stemOf(word));
    return this;
  }

  /** Keeps the entries that answer another idea too. */
  and(other: Answer): this {
    for (const [entry, score] of this.scores.entries()) {
      this.scores[entry] = Math.min(score, other.scores[entry] ?? 0);
      if (!other.isSeen(entry)) this.#seen[entry] = 0;
    }
    for (const word of other.words) this.words.add(word);
    return this;
  }

  /** Short words stand inside of too many others: "Amt" in "gesamt", "Stelle" in "Bushaltestelle". */
  #qualityByPart(word: string, lang: string): Map<number, number> {
    const qualities = new Map<number, number>();
    for (const {number, quality} of this.index.vocabulary.literal(word)) {
      if (quality < leastQuality(word)) continue;
      for (const part of this.index.places[number] ?? []) {
        if (this.#isName(part) || baseOf(this.index.parts[part]?.lang) !== baseOf(lang)) continue;
        qualities.set(part, Math.max(quality, qualities.get(part) ?? 0));
      }
    }
    return qualities;
  }

  #isName(part: number): boolean {
    return this.index.parts[part]?.kind === 'name';
  }

  #note(part: number, quality: number, meant: number): void {
    const {kind, shown} = this.index.parts[part] ?? {kind: 'name', shown: false};
    const entry = this.index.owners[part] ?? 0;
    if (shown && meant === 0) this.#seen[entry] = 1;
    const score = quality * weights[kind];
    if (score <= (this.scores[entry] ?? 0)) return;
    this.scores[entry] = score;
    this.parts[entry] = part;
    this.#meant[entry] = meant;
  }
}

/** Up to three letters only the whole word, up to six also the beginning of a longer one, then any part of it. */
function leastQuality({length}: string): number {
  if (length < 4) return 1;
  return length < 7 ? 0.5 : 0;
}

/** Easy German is German. */
function baseOf(lang = ''): string {
  return lang.split('-', 1)[0] ?? lang;
}

function both(one: Map<number, number>, other: Map<number, number>): Map<number, number> {
  return new Map(
    [...one].flatMap(([part, quality]) => {
      const also = other.get(part);
      return also === undefined ? [] : [[part, Math.min(quality, also)] as const];
    }),
  );
}
