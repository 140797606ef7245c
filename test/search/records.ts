import {indexing, type Part, type PartKind, type SearchIndex} from '../../src/search/search-index.js';

/** An entry to search for, in tests. */
export interface Record {
  readonly title: string;
  readonly keyword?: string;
  readonly text?: string;
  readonly name?: string;
  /** A text that is not shown where the entry is listed. */
  readonly hidden?: string;
  /** Language of all of it. */
  readonly lang?: string;
}

export function indexOf(records: readonly Record[]): SearchIndex<Record> {
  return finish(indexing(records, partsOf));
}

/** Does all of some work at once. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function* partsOf({title, keyword, text, name, hidden, lang = 'de'}: Record): Generator<Part> {
  const part = (kind: PartKind, words: string, shown: boolean): Part => ({kind, words, lang, shown});
  yield part('title', title, true);
  if (keyword !== undefined) yield part('keyword', keyword, false);
  if (text !== undefined) yield part('text', text, true);
  if (name !== undefined) yield part('name', name, true);
  if (hidden !== undefined) yield part('text', hidden, false);
}
