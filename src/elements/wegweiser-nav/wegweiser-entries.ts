import type {Entry, Plan} from '../../plan/plan.js';
import type {TargetView} from '../../plan/targets.js';
import {allWordings} from '../../plan/text.js';
import {entryTexts, wegweiserOf} from '../../plan/wegweiser.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import type {Query} from '../../search/query.js';

/** The entries of one plan, stated or derived, with what is needed to search them. Make it once for a plan. */
export class WegweiserEntries {
  readonly top: readonly Entry[];
  readonly #texts = new Map<Entry, SearchText>();

  constructor(
    readonly plan: Plan,
    readonly view: TargetView,
  ) {
    this.top = wegweiserOf(plan, view.today);
  }

  /** Entries of both levels. */
  get all(): readonly Entry[] {
    return this.top.flatMap((entry) => [entry, ...(entry.children ?? [])]);
  }

  /** What stands below an entry; everything if there is none with this id. */
  below(id: string | undefined): readonly Entry[] {
    const entry = this.all.find((known) => known.id === id);
    if (!entry) return this.top;
    const {targets = [], steps = [], children = []} = entry;
    // An entry that leads somewhere itself is shown whole, so that nothing is lost.
    return children.length > 0 && targets.length + steps.length === 0 ? children : [entry];
  }

  /** Those of some entries that have all words of a query, in themselves or in their children. */
  matching(entries: readonly Entry[], query: Query): readonly Entry[] {
    return query.terms.length === 0 ? entries : entries.filter((entry) => matches(query, this.#textOf(entry)));
  }

  #textOf(entry: Entry): SearchText {
    const text = this.#texts.get(entry) ?? searchText(this.#wordings(entry));
    this.#texts.set(entry, text);
    return text;
  }

  *#wordings(entry: Entry): Generator<string> {
    for (const text of entryTexts(entry, this.plan, this.view)) yield* allWordings(text);
  }
}
