import {inSlices} from '../../base/in-slices.js';
import {measureTexts} from '../../plan/measure-texts.js';
import type {Measure, Plan} from '../../plan/plan.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import {withSynonyms} from '../../search/own-synonyms.js';
import type {Query} from '../../search/query.js';

/** Finds measures by their words in every language. The texts are prepared once and kept. */
export class MeasureSearch {
  readonly #texts = new WeakMap<Measure, SearchText>();
  #asked: {readonly query: Query; readonly plan: Plan; readonly hits: ReadonlySet<Measure>} | undefined;
  #last: {readonly typed: Query; readonly plan: Plan; readonly query: Query} | undefined;

  /** What is searched for in a plan: what was typed, or what the plan says means the same. */
  queryOf(typed: Query, plan: Plan): Query {
    if (this.#last?.typed !== typed || this.#last.plan !== plan) {
      this.#last = {typed, plan, query: withSynonyms(typed, plan.synonyms ?? [])};
    }
    return this.#last.query;
  }

  /** Tells which measures have the words of a query; `undefined` for a query without words. Each is looked at once. */
  test(query: Query, plan: Plan): ((measure: Measure) => boolean) | undefined {
    if (query.terms.length === 0) return undefined;
    if (this.#asked?.query !== query || this.#asked.plan !== plan) {
      const hits = plan.measures.filter((measure) => matches(query, this.#textOf(measure, plan)));
      this.#asked = {query, plan, hits: new Set(hits)};
    }
    const {hits} = this.#asked;
    return (measure) => hits.has(measure);
  }

  /** Prepares the texts of a plan without holding up the page, for who searches later. */
  async prepare(plan: Plan): Promise<void> {
    await inSlices(this.#preparing(plan));
  }

  *#preparing(plan: Plan): Generator<undefined, void> {
    for (const measure of plan.measures) {
      this.#textOf(measure, plan);
      yield;
    }
  }

  #textOf(measure: Measure, plan: Plan): SearchText {
    const text = this.#texts.get(measure) ?? searchText(measureTexts(measure, plan));
    this.#texts.set(measure, text);
    return text;
  }
}
