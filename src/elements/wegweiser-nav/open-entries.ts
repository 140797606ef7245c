import type {Entry} from '../../plan/plan.js';

/** No id begins with this character. */
const everyEntry = '_all';

/** What an entry is to be. */
export type Fold = 'open' | 'closed';

/** Which entries show all that they have: those whose ids a view holds, or all. */
export class OpenEntries {
  /** @param linked the entry to which the address leads: it is open, and so is the one above it */
  constructor(
    private readonly ids: readonly string[],
    private readonly linked: string | undefined,
  ) {}

  has({id, children = []}: Entry): boolean {
    const {ids, linked} = this;
    return (
      ids.includes(id) || ids.includes(everyEntry) || [id, ...children.map((child) => child.id)].includes(linked ?? '')
    );
  }

  /** The ids when one entry has changed; `all` are those that there are. */
  with(entry: Entry, fold: Fold, all: readonly Entry[]): readonly string[] {
    const open = all.filter((other) => other.id !== entry.id && this.has(other)).map(({id}) => id);
    return fold === 'open' ? [...open, entry.id] : open;
  }

  /** The ids when all entries have changed. */
  static all(fold: Fold): readonly string[] {
    return fold === 'open' ? [everyEntry] : [];
  }
}
