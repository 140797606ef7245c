import type {IdSpace} from './id-space.js';
import {limits} from './limits.js';
import {own} from './raw.js';
import {slugId, wordings, type UsableEntry} from './usable-entries.js';

/** The topics of a plan by id and title, with those that only offers name (the plan format, section 3). */
export class TopicIds {
  readonly #ids: Set<string>;
  readonly #space: IdSpace;
  readonly #idByTitle = new Map<string, string>();
  /** Topics that only offers name. */
  readonly added: {readonly id: string; readonly title: string}[] = [];

  /** `ids`: the ids of all topics, which grows by those that are added; `space`: where further ids are free. */
  constructor(ids: Set<string>, space: IdSpace) {
    this.#ids = ids;
    this.#space = space;
  }

  /** Makes a topic known by a title. The first owner of a title keeps it. */
  name(title: string, id: string): void {
    const key = title.toLowerCase();
    if (!this.#idByTitle.has(key)) this.#idByTitle.set(key, id);
  }

  /** What an offer names as its topics: titles that no topic has make new ones. */
  addFrom(offer: UsableEntry): void {
    const named = own(offer.raw, 'topics');
    if (!Array.isArray(named)) return;
    for (const words of named.slice(0, limits.list)) {
      const [title] = typeof words === 'string' ? wordings(words, '') : [];
      if (title !== undefined && this.idOf(title) === undefined && this.#ids.size < limits.groups) this.#add(title);
    }
  }

  /** The topic that an offer means by an id or a title. */
  idOf(idOrTitle: string): string | undefined {
    const words = idOrTitle.trim();
    return this.#ids.has(words) ? words : this.#idByTitle.get(words.toLowerCase());
  }

  #add(title: string): void {
    const id = this.#space.derive(slugId('topics', title, this.#ids.size));
    this.#ids.add(id);
    this.name(title, id);
    this.added.push(Object.freeze({id, title}));
  }
}
