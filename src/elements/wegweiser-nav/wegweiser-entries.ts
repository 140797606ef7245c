import type {ContactsMode} from '../../plan/contacts.js';
import {entryOffers, type EntryOffers} from '../../plan/entry-offers.js';
import type {Entry, Plan} from '../../plan/plan.js';
import type {TargetView} from '../../plan/targets.js';
import {wegweiserOf} from '../../plan/wegweiser.js';

/** The entries of one plan, stated or derived, and how they belong together. Make it once for a plan. */
export class WegweiserEntries {
  readonly top: readonly Entry[];
  /** Entries of both levels. */
  readonly all: readonly Entry[];
  readonly #offers = new Map<Entry, EntryOffers | undefined>();

  constructor(
    readonly plan: Plan,
    readonly view: TargetView,
  ) {
    this.top = wegweiserOf(plan, view.today);
    this.all = withChildren(this.top);
  }

  /** Whether they are still those of a plan, with the contacts that are shown. */
  isOf(plan: Plan, contacts: ContactsMode): boolean {
    return this.plan === plan && this.view.contacts === contacts;
  }

  /** The entry with an id, on either level. */
  named(id: string | undefined): Entry | undefined {
    return this.all.find((entry) => entry.id === id);
  }

  /** The entry above another one. */
  parentOf({id}: Entry): Entry | undefined {
    return this.top.find(({children}) => children?.some((child) => child.id === id));
  }

  /** What stands below an entry; everything if there is none with this id. */
  below(id: string | undefined): readonly Entry[] {
    const entry = this.named(id);
    if (!entry) return this.top;
    return standsForChildren(entry) ? (entry.children ?? []) : [entry];
  }

  /** Whether an entry is among those below another one, at any level. */
  isBelow(id: string, start: string | undefined): boolean {
    return withChildren(this.below(start)).some((entry) => entry.id === id);
  }

  /** The offers for the situation or audience of an entry. */
  offersOf(entry: Entry): EntryOffers | undefined {
    if (!this.#offers.has(entry)) this.#offers.set(entry, entryOffers(entry, this.plan, this.view.today));
    return this.#offers.get(entry);
  }
}

/** An entry that leads somewhere itself is shown whole, so that nothing is lost. */
export function standsForChildren({targets = [], steps = [], children = []}: Entry): boolean {
  return children.length > 0 && targets.length + steps.length === 0;
}

function withChildren(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...(entry.children ?? [])]);
}
