import {cleanText, cutText} from './clean-text.js';
import {readLang} from './lang.js';
import {limits} from './limits.js';
import {isRecord, own} from './raw.js';
import {slug} from './slug.js';

/** What the first pass knows about a list whose entries have ids (the plan format, section 3). */
export interface IdList {
  /** The required text of an entry, from which its id is derived. */
  readonly words: 'title' | 'name' | 'text';
  /** Stands in front of an id that would be empty or start with a digit. */
  readonly letter: string;
  /** Entries that are read. */
  readonly max: number;
  /** Levels of parents that are read. */
  readonly parents?: number;
}

/** Lists that others may refer to come first. */
export const idLists = {
  fields: {words: 'title', letter: 'f-', max: limits.groups, parents: limits.parents},
  goals: {words: 'text', letter: 'g-', max: limits.people},
  actors: {words: 'name', letter: 'a-', max: limits.people, parents: limits.organisation},
  topics: {words: 'title', letter: 't-', max: limits.groups},
  bodies: {words: 'name', letter: 'b-', max: limits.groups, parents: limits.organisation},
  events: {words: 'title', letter: 'e-', max: limits.texts},
  measures: {words: 'title', letter: 'm-', max: limits.measures, parents: limits.parents},
  offers: {words: 'title', letter: 'o-', max: limits.offers},
  wegweiser: {words: 'title', letter: 'w-', max: limits.groups},
} as const satisfies Readonly<Record<string, IdList>>;

export type IdListName = keyof typeof idLists;

/** An entry that the second pass will keep, as far as its required text tells. */
export interface UsableEntry {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
  readonly position: number;
  readonly words: string;
}

/** The usable entries of a list, in the Wegweiser with those of the level below. */
export function usableEntries(
  document: Readonly<Record<string, unknown>>,
  list: IdListName,
  lang: string,
): readonly UsableEntry[] {
  const {words: key, max} = idLists[list];
  const found: UsableEntry[] = [];
  const visit = (entries: unknown, path: readonly (string | number)[]): void => {
    if (!Array.isArray(entries)) return;
    for (let position = 0; position < entries.length && position < max && found.length < max; position += 1) {
      const raw: unknown = entries[position];
      const [words] = isRecord(raw) ? wordings(own(raw, key), lang) : [];
      if (!isRecord(raw) || words === undefined) continue;
      const here = [...path, position];
      found.push({raw, path: here, position, words});
      if (list === 'wegweiser' && here.length < 2 * limits.entries) visit(own(raw, 'children'), [...here, 'children']);
    }
  };
  visit(own(document, list), [list]);
  return found;
}

/** The wordings of a text that can be shown, as they will be read; that in the language of the document comes first. */
export function wordings(text: unknown, lang: string): string[] {
  if (typeof text === 'string') return shown(text);
  if (!isRecord(text)) return [];
  const tags = Object.keys(text).filter((tag) => readLang(tag) !== undefined);
  const [own, others] = [tags.filter((tag) => readLang(tag) === lang), tags.filter((tag) => readLang(tag) !== lang)];
  return [...own, ...others].flatMap((tag) => shown(text[tag]));
}

function shown(words: unknown): string[] {
  const clean = typeof words === 'string' ? cutText(cleanText(words), limits.title).trim() : '';
  return clean === '' ? [] : [clean];
}

/** The slug of the words of an entry; a measure keeps its letter in front. Without a slug, its position. */
export function slugId(list: IdListName, words: string, position: number): string {
  const {letter} = idLists[list];
  const name = slug(words);
  if (name === '') return `${letter}${position + 1}`;
  return list === 'measures' || /^\d/.test(name) ? letter + name : name;
}
