import {IdSpace} from './id-space.js';
import type {Effect, IssueCode} from './issue.js';
import {limits} from './limits.js';
import {parentFaults, type ParentFault} from './parent-faults.js';
import {isBlank, isRecord, own} from './raw.js';
import {slug} from './slug.js';
import {TopicIds} from './topic-ids.js';
import {
  idLists,
  slugId,
  usableEntries,
  wordings,
  type IdList,
  type IdListName,
  type UsableEntry,
} from './usable-entries.js';
import {isId} from './id.js';

/** Lists of a plan whose entries can be referred to. */
export type ListName = IdListName | 'notes';

type Raw = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
/** Tells an editor about the id at `path`. */
export type ReportId = (path: Path, effect: Effect, code: IssueCode, value: unknown, expected: string) => void;

interface Listed {
  readonly list: IdListName;
  readonly entries: readonly UsableEntry[];
  readonly space: IdSpace;
}

/** Lists whose entries have permalinks: they share one id space, and a derived id is worth a hint. */
const linkable: ReadonlySet<string> = new Set(['measures', 'offers', 'wegweiser']);

/**
 * The first pass over a document: which entries can be kept, what their ids are and what they can be referred to by.
 * Rules: the plan format, section 3.
 */
export class Ids {
  /** Settled ids by the place of their entry, such as `measures.3`. */
  readonly #at = new Map<string, string>();
  readonly #known = new Map<ListName, Set<string>>();
  readonly #parentFaults = new Map<ListName, ReadonlyMap<string, ParentFault>>();
  readonly topics: TopicIds;

  constructor(document: Raw, lang: string, report: ReportId) {
    const permalinks = new IdSpace();
    const lists = (Object.keys(idLists) as IdListName[]).map((list): Listed => ({
      list,
      entries: usableEntries(document, list, lang),
      space: linkable.has(list) ? permalinks : new IdSpace(),
    }));
    // What is stated in any list goes before what is derived in another.
    const faults = new Map(lists.flatMap((listed) => this.#claimStated(listed)));
    for (const listed of lists) {
      this.#derive(listed, faults, report);
      this.#checkParents(listed);
    }
    this.#known.set('notes', new Set(noteIds(own(document, 'notes'))));
    this.topics = this.#settleTopics(lists, lang);
  }

  /** The settled id of the entry at a path; `undefined` where no such entry is. */
  at(path: Path): string | undefined {
    return path.length === 2 || path[2] === 'children' ? this.#at.get(path.join('.')) : undefined;
  }

  knows(list: ListName, id: string): boolean {
    return this.#known.get(list)?.has(id) ?? false;
  }

  /** What speaks against the parent of an entry: a chain that comes back, or one that is too long. */
  parentFault(list: ListName, id: string): ParentFault | undefined {
    return this.#parentFaults.get(list)?.get(id);
  }

  /** Gives stated ids to their first owners and tells what is wrong with the others. */
  #claimStated({entries, space}: Listed): [UsableEntry, IssueCode][] {
    return entries.flatMap((entry): [UsableEntry, IssueCode][] => {
      const id = own(entry.raw, 'id');
      if (isBlank(id)) return [];
      if (!isId(id)) return [[entry, 'bad-id']];
      if (!space.claim(id)) return [[entry, 'duplicate-id']];
      this.#at.set(entry.path.join('.'), id);
      return [];
    });
  }

  #derive({list, entries, space}: Listed, faults: ReadonlyMap<UsableEntry, IssueCode>, report: ReportId): void {
    const numbers = countNumbers(entries);
    const known = new Set<string>();
    this.#known.set(list, known);
    for (const entry of entries) {
      const place = entry.path.join('.');
      const stated = this.#at.get(place);
      const numbered = list === 'measures' ? this.#numberedId(entry.raw, numbers) : undefined;
      const id = stated ?? space.derive(numbered ?? slugId(list, entry.words, entry.position));
      known.add(id);
      this.#at.set(place, id);
      const fault = faults.get(entry);
      if (fault) report([...entry.path, 'id'], 'changed', fault, own(entry.raw, 'id'), id);
      else if (stated === undefined && linkable.has(list)) {
        report([...entry.path, 'id'], 'hint', 'id-derived', undefined, id);
      }
    }
  }

  /** `m-` and the number where that names one measure, else field and number. */
  #numberedId(raw: Raw, numbers: ReadonlyMap<unknown, number>): string | undefined {
    const [number, field] = [own(raw, 'number'), own(raw, 'field')];
    if (typeof number !== 'string' || number.length > limits.code) return undefined;
    const label = isId(`m${number.trim()}`) ? number.trim() : slug(number);
    const group =
      numbers.get(number) === 1 ? 'm' : typeof field === 'string' && this.knows('fields', field) ? field : '';
    const id = `${group}-${label}`;
    return label !== '' && isId(id) ? id : undefined;
  }

  #checkParents({list, entries}: Listed): void {
    const {parents: max}: IdList = idLists[list];
    if (max === undefined) return;
    const parentOf = new Map<string, string>();
    for (const {raw, path} of entries) {
      const [id, parent] = [this.at(path), own(raw, 'parent')];
      if (id !== undefined && typeof parent === 'string' && this.knows(list, parent)) parentOf.set(id, parent);
    }
    this.#parentFaults.set(list, parentFaults(parentOf, max));
  }

  #settleTopics(lists: readonly Listed[], lang: string): TopicIds {
    const [topics, offers] = [lists.find(({list}) => list === 'topics'), lists.find(({list}) => list === 'offers')];
    const settled = new TopicIds(this.#known.get('topics') ?? new Set(), topics?.space ?? new IdSpace());
    for (const {raw, path} of topics?.entries ?? []) {
      for (const words of wordings(own(raw, 'title'), lang)) settled.name(words, this.at(path) ?? '');
    }
    for (const offer of offers?.entries ?? []) settled.addFrom(offer);
    return settled;
  }
}

function countNumbers(entries: readonly UsableEntry[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const {raw} of entries) {
    const number = own(raw, 'number');
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Notes must bring their ids: footnote marks refer to them. */
function noteIds(notes: unknown): string[] {
  if (!Array.isArray(notes)) return [];
  const ids = notes
    .slice(0, limits.texts)
    .map((note: unknown): unknown => (isRecord(note) && own(note, 'text') ? own(note, 'id') : ''));
  return ids.filter(isId);
}
