import type {Ids, ListName} from './ids.js';
import type {Effect, Issue, IssueCode} from './issue.js';
import {cleanText, cutText} from './clean-text.js';
import {limits} from './limits.js';
import type {StatusReading} from './status-phrase.js';
import {isRecord} from './raw.js';

export type {ListName} from './ids.js';

type Path = readonly (string | number)[];

/** What an editor calls an entry of a list. */
const nouns: Readonly<Record<string, string>> = {
  fields: 'Handlungsfeld',
  goals: 'Ziel',
  measures: 'Maßnahme',
  actors: 'Akteur',
  topics: 'Thema',
  offers: 'Angebot',
  wegweiser: 'Wegweiser',
  bodies: 'Gremium',
  events: 'Termin',
  notes: 'Fußnote',
  sources: 'Quelle',
  glossary: 'Begriff',
};

/** One reading of one document: where it is, what it found, and what is known from the first pass. */
export class Reading {
  readonly issues: Issue[] = [];
  /** All issues, also those that were only counted. */
  issueTotal = 0;
  /** Languages that occur in texts, apart from plain strings. */
  readonly languages = new Set<string>();
  /** Values that the document states to be unknown (`null`), as dotted paths. */
  readonly unstated: string[] = [];
  /** Where the reader is. */
  readonly path: (string | number)[] = [];
  /** Something in the document can only be read by a part of the reader that is not there yet. */
  needsMore = false;
  /** How deep in the document the last issue lies. */
  #issueDepth = 0;

  /** @param classifier finds the code of a status in its wording; absent until the reader has learnt it */
  constructor(
    readonly document: Readonly<Record<string, unknown>>,
    readonly ids: Ids,
    private readonly classifier: ((phrase: string) => StatusReading) | undefined,
  ) {}

  report(effect: Effect, code: IssueCode, value?: unknown, expected?: string): void {
    this.record(this.path, effect, code, value, expected);
  }

  reportAt(key: string | number, effect: Effect, code: IssueCode, value?: unknown, expected?: string): void {
    this.record([...this.path, key], effect, code, value, expected);
  }

  record(path: Path, effect: Effect, code: IssueCode, value?: unknown, expected?: string): void {
    this.issueTotal += 1;
    this.#issueDepth = path.length;
    if (this.issues.length >= limits.issues) return;
    this.issues.push({
      effect,
      code,
      path: [...path],
      label: labelOf(this.document, path),
      ...(value === undefined ? {} : {value: excerpt(value)}),
      ...(expected === undefined ? {} : {expected}),
    });
  }

  /** Says that this reading is in vain until the reader has learnt more. */
  askForMore(): undefined {
    this.needsMore = true;
    return undefined;
  }

  /** What the wording of a status says. */
  classify(phrase: string): StatusReading {
    return this.classifier?.(phrase) ?? this.askForMore() ?? {code: 'unknown', qualifiers: []};
  }

  /** Does something at a place below. */
  at<T>(key: string | number, read: () => T): T {
    this.path.push(key);
    const kept = read();
    this.path.pop();
    return kept;
  }

  /** Whether the last issue, if there was one since `issueTotal` was `before`, is about a value of the object at hand. */
  toldSince(before: number): boolean {
    return this.issueTotal > before && this.#issueDepth === this.path.length + 1;
  }

  /** Notes that the value of a key is stated to be unknown. */
  noteUnstated(key: string): void {
    if (this.unstated.length < limits.issues) this.unstated.push([...this.path, key].join('.'));
  }

  /** Whether a reference leads somewhere. */
  knows(list: ListName, id: string): boolean {
    return this.ids.knows(list, id);
  }

  /** What speaks against the parent of the entry that is being read. */
  parentFault(list: ListName): IssueCode | undefined {
    return this.ids.parentFault(list, this.ids.at(this.path.slice(0, 2)) ?? '');
  }
}

/** The name by which an editor knows what a path leads to: "Maßnahme 38", "Angebot „Sprachcafé“". */
function labelOf(document: Readonly<Record<string, unknown>>, [list = '', position]: Path): string {
  const entries = document[list];
  if (typeof position !== 'number' || !Array.isArray(entries)) return 'Dokument';
  const noun = nouns[list] ?? String(list);
  const raw: unknown = entries[position];
  if (!isRecord(raw)) return `${noun} (${position + 1}.)`;
  const {number, title, name, text, term} = raw;
  if (list === 'measures' && typeof number === 'string') return `${noun} ${excerpt(number)}`;
  const words = [title, name, text, term].find((candidate) => candidate !== undefined);
  return words === undefined ? `${noun} (${position + 1}.)` : `${noun} „${excerpt(words)}“`;
}

/** A value as an editor may see it, at most 80 characters. */
function excerpt(value: unknown): string {
  const first = isRecord(value) ? Object.values(value).find((part) => typeof part === 'string') : value;
  const words = Array.isArray(first) ? '[…]' : isRecord(first ?? value) ? '{…}' : String(first);
  return cutText(cleanText(words.slice(0, 2 * limits.excerpt)), limits.excerpt);
}
