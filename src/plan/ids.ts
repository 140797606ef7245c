import {limits} from './limits.js';
import type {Effect, IssueCode} from './issue.js';
import {isRecord} from './schema-kit.js';
import {slug} from './slug.js';
import {isId} from './values.schema.js';

/** Lists of a plan whose entries can be referred to. */
export type ListName =
  | 'fields'
  | 'goals'
  | 'measures'
  | 'actors'
  | 'topics'
  | 'offers'
  | 'wegweiser'
  | 'bodies'
  | 'events'
  | 'notes';

type Raw = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
/** Tells an editor about the id at `path`. */
type Report = (path: Path, effect: Effect, code: IssueCode, value: unknown, expected?: string) => void;

/** Lists whose entries have permalinks: they share one id space, and a derived id is worth a hint. */
const linkable: ReadonlySet<string> = new Set(['measures', 'offers', 'wegweiser']);
const derivable = ['fields', 'goals', 'actors', 'topics', 'bodies', 'events', 'measures', 'offers', 'wegweiser'] as const;
const firstLetter: Readonly<Partial<Record<ListName, string>>> = {measures: 'm-', offers: 'o-', wegweiser: 'w-'};
const maxParents: Readonly<Partial<Record<ListName, number>>> = {
  fields: limits.parents,
  measures: limits.parents,
  actors: limits.organisation,
  bodies: limits.organisation,
};

interface Found {
  readonly raw: Raw;
  readonly path: Path;
  readonly position: number;
}

/**
 * The first pass over a document: which entries can be kept, what their ids are and what they can be referred to by.
 * Rules: the plan format, section 3.
 */
export class Ids {
  readonly #own = new Map<Raw, string>();
  readonly #known = new Map<ListName, Set<string>>();
  readonly #parents = new Map<ListName, Map<string, string>>();
  readonly #topics = new Map<string, string>();
  /** The next number to try behind an id that is taken, so that many equal titles cost no more than many others. */
  readonly #nextSuffix = new Map<string, number>();
  /** Topics that only offers name, by their title. */
  readonly newTopics: {readonly id: string; readonly title: string}[] = [];

  constructor(document: Raw, report: Report) {
    const permalinks = new Set<string>();
    for (const list of derivable) {
      const found = usableEntries(document, list);
      const taken = linkable.has(list) ? permalinks : new Set<string>();
      this.#claimStated(list, found, taken, report);
      this.#derive(list, found, taken, linkable.has(list) ? report : () => undefined);
      this.#noteParents(list, found);
    }
    this.#known.set('notes', new Set(usableEntries(document, 'notes').map(({raw}) => String(raw['id']))));
    this.#settleTopics(document);
  }

  /** The settled id of an entry, `undefined` for objects that are no entry of such a list. */
  of(raw: Raw): string | undefined {
    return this.#own.get(raw);
  }

  knows(list: ListName, id: string): boolean {
    return this.#known.get(list)?.has(id) ?? false;
  }

  /** The topic that an offer means: by id, by title, or a new one. */
  topic(idOrTitle: string): string | undefined {
    return this.#topics.get(idOrTitle) ?? this.#topics.get(topicKey(idOrTitle));
  }

  /** What speaks against a parent: a chain that comes back, or one that is too long. */
  parentFault(list: ListName, own: string): IssueCode | undefined {
    const parents = this.#parents.get(list);
    let above = parents?.get(own);
    for (let level = 1; above !== undefined; level += 1) {
      if (above === own) return 'cycle';
      if (level > (maxParents[list] ?? 0)) return 'too-deep';
      above = parents?.get(above);
    }
    return undefined;
  }

  #claimStated(list: ListName, found: readonly Found[], taken: Set<string>, report: Report): void {
    const known = new Set<string>();
    this.#known.set(list, known);
    for (const {raw, path} of found) {
      const stated = raw['id'];
      if (stated === undefined || stated === null || stated === '') continue;
      if (!isId(stated)) report(path, 'changed', 'bad-id', stated);
      else if (taken.has(stated)) report(path, 'changed', 'duplicate-id', stated);
      else {
        taken.add(stated);
        known.add(stated);
        this.#own.set(raw, stated);
      }
    }
  }

  #derive(list: ListName, found: readonly Found[], taken: Set<string>, report: Report): void {
    const numbers = countNumbers(found);
    for (const {raw, path, position} of found) {
      if (this.#own.has(raw)) continue;
      const wish = (list === 'measures' && this.#numberedId(raw, numbers)) || slugId(list, raw, position);
      const id = this.#firstFree(wish, taken);
      taken.add(id);
      this.#known.get(list)?.add(id);
      this.#own.set(raw, id);
      if (raw['id'] === undefined) report(path, 'hint', 'id-derived', undefined, id);
    }
  }

  /** `m-` and the number where that names one measure, else field and number. */
  #numberedId(raw: Raw, numbers: ReadonlyMap<unknown, number>): string | undefined {
    const {number, field} = raw;
    if (typeof number !== 'string' || number.trim() === '') return undefined;
    const label = isId(`m${number.trim()}`) ? number.trim() : slug(number);
    if (numbers.get(number) === 1) return `m-${label}`;
    return typeof field === 'string' && this.knows('fields', field) ? `${field}-${label}` : undefined;
  }

  #noteParents(list: ListName, found: readonly Found[]): void {
    if (maxParents[list] === undefined) return;
    const parents = new Map<string, string>();
    for (const {raw} of found) {
      const own = this.#own.get(raw);
      if (own !== undefined && typeof raw['parent'] === 'string') parents.set(own, raw['parent']);
    }
    this.#parents.set(list, parents);
  }

  #settleTopics(document: Raw): void {
    const known = this.#known.get('topics') ?? new Set<string>();
    for (const {raw} of usableEntries(document, 'topics')) {
      const id = this.#own.get(raw);
      if (id !== undefined) for (const words of wordings(raw['title'])) this.#topics.set(topicKey(words), id);
    }
    for (const id of known) this.#topics.set(id, id);
    for (const {raw} of usableEntries(document, 'offers')) {
      for (const words of Array.isArray(raw['topics']) ? raw['topics'].slice(0, limits.list) : []) {
        if (typeof words === 'string' && words.trim() !== '' && !this.topic(words)) this.#addTopic(words, known);
      }
    }
  }

  #addTopic(title: string, known: Set<string>): void {
    if (known.size >= limits.groups) return;
    const id = this.#firstFree(slugId('topics', {title}, known.size), known);
    known.add(id);
    this.#topics.set(topicKey(title), id);
    this.newTopics.push({id, title});
  }

  /** The wished id, or the first of `-2`, `-3` … behind it that is not taken. */
  #firstFree(wish: string, taken: ReadonlySet<string>): string {
    let id = wish;
    for (let next = this.#nextSuffix.get(wish) ?? 2; taken.has(id); next += 1) {
      id = `${wish}-${next}`;
      this.#nextSuffix.set(wish, next + 1);
    }
    return id;
  }
}

const topicKey = (title: string): string => `title:${title.trim().toLowerCase()}`;

/** The entries of a list that will be kept, with those of the level below in the Wegweiser. */
function usableEntries(document: Raw, list: ListName): Found[] {
  return listed(document[list], [list], list);
}

function listed(entries: unknown, path: Path, list: ListName): Found[] {
  if (!Array.isArray(entries)) return [];
  const found: Found[] = [];
  entries.slice(0, list === 'measures' ? limits.measures : limits.offers).forEach((raw: unknown, position) => {
    if (!isRecord(raw) || wordings(raw['title'] ?? raw['name'] ?? raw['text']).length === 0) return;
    const here = [...path, position];
    found.push({raw, path: [...here, 'id'], position});
    const below = list === 'wegweiser' && here.length < 2 * limits.entries ? raw['children'] : undefined;
    found.push(...listed(below, [...here, 'children'], list));
  });
  return found;
}

/** The strings of a text in whatever language. */
function wordings(text: unknown): string[] {
  const strings = typeof text === 'string' ? [text] : isRecord(text) ? Object.values(text).slice(0, limits.languages) : [];
  return strings.filter((words): words is string => typeof words === 'string' && words.trim() !== '');
}

function countNumbers(found: readonly Found[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const {raw} of found) counts.set(raw['number'], (counts.get(raw['number']) ?? 0) + 1);
  return counts;
}

/** The slug of title, name or text; a measure keeps its letter in front. */
function slugId(list: ListName, raw: Raw, position: number): string {
  const prefix = firstLetter[list] ?? `${list[0]}-`;
  const words = slug(wordings(raw['title'] ?? raw['name'] ?? raw['text'])[0] ?? '');
  if (words === '') return `${prefix}${position + 1}`;
  return list === 'measures' || /^\d/.test(words) ? prefix + words : words;
}

