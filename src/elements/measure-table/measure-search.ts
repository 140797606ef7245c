import {measureTexts} from '../../plan/measure-texts.js';
import type {Measure, Plan} from '../../plan/plan.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import {parseQuery, type Query} from '../../search/query.js';

/** Finds measures by their words in every language. The texts are prepared on the first search and kept. */
export class MeasureSearch {
  readonly #texts = new WeakMap<Measure, SearchText>();
  #query = parseQuery('');

  /** What a reader typed, parsed once. */
  query(typed: string): Query {
    if (this.#query.text !== typed) this.#query = parseQuery(typed);
    return this.#query;
  }

  /** Tells which measures have the words that a reader typed; `undefined` where there are none. */
  test(typed: string, plan: Plan): ((measure: Measure) => boolean) | undefined {
    const query = this.query(typed);
    return query.terms.length === 0 ? undefined : (measure) => matches(query, this.#textOf(measure, plan));
  }

  #textOf(measure: Measure, plan: Plan): SearchText {
    const text = this.#texts.get(measure) ?? searchText(measureTexts(measure, plan));
    this.#texts.set(measure, text);
    return text;
  }
}
