import {Vocabulary} from './vocabulary.js';
import {wordForms} from './match.js';

/** What a text is to its entry; it decides how much a hit counts. A name is a person, an organisation or a place. */
export type PartKind = 'title' | 'keyword' | 'topic' | 'text' | 'name';

/** A text of an entry, in one language. */
export interface Part {
  readonly kind: PartKind;
  readonly words: string;
  /** Language tag of `words`. */
  readonly lang: string;
  /** Whether readers see it where the entry is listed: a hit in another one has to be explained. */
  readonly shown: boolean;
}

/** The words of many entries, ready to be searched. Made by `indexing`. */
export interface SearchIndex<Entry> {
  readonly entries: readonly Entry[];
  readonly parts: readonly Part[];
  /** For each part the place of its entry. */
  readonly owners: Uint32Array;
  readonly vocabulary: Vocabulary;
  /** For each word of the vocabulary the places of the parts that have it. */
  readonly places: readonly (readonly number[])[];
}

/** Indexes entry after entry. Pauses after each, so that the caller can give the page a turn. */
export function* indexing<Entry>(
  entries: readonly Entry[],
  partsOf: (entry: Entry) => Iterable<Part>,
): Generator<undefined, SearchIndex<Entry>> {
  const parts: Part[] = [];
  const owners: number[] = [];
  const places = new Map<string, number[]>();
  for (const [owner, entry] of entries.entries()) {
    for (const part of partsOf(entry)) {
      for (const word of new Set(wordForms(part.words))) addTo(places, word, parts.length);
      parts.push(part);
      owners.push(owner);
    }
    yield;
  }
  return {
    entries,
    parts,
    owners: Uint32Array.from(owners),
    vocabulary: new Vocabulary([...places.keys()]),
    places: [...places.values()],
  };
}

function addTo(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (known) known.push(place);
  else places.set(word, [place]);
}
