import {measureTexts} from '../../plan/measure-texts.js';
import type {Measure, Plan} from '../../plan/plan.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import {withSynonyms} from '../../search/own-synonyms.js';
import type {Query} from '../../search/query.js';

/** Finds measures by their words in every language. The texts are prepared on the first search and kept. */
export class MeasureSearch {
  readonly #texts = new WeakMap<Measure, SearchText>();
  #last: {readonly typed: Query; readonly plan: Plan; readonly query: Query} | undefined;

  /** What is searched for in a plan: what was typed, or what the plan says means the same. */
  queryOf(typed: Query, plan: Plan): Query {
    if (this.#last?.typed !== typed || this.#last.plan !== plan) {
      this.#last = {typed, plan, query: withSynonyms(typed, plan.synonyms ?? [])};
    }
    return this.#last.query;
  }

  /** Tells which measures have the words of a query; `undefined` for a query without words. */
  test(query: Query, plan: Plan): ((measure: Measure) => boolean) | undefined {
    return query.terms.length === 0 ? undefined : (measure) => matches(query, this.#textOf(measure, plan));
  }

  #textOf(measure: Measure, plan: Plan): SearchText {
    const text = this.#texts.get(measure) ?? searchText(measureTexts(measure, plan));
    this.#texts.set(measure, text);
    return text;
  }
}
