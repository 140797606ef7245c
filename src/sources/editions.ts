import {isRecord} from '../plan/raw.js';
import type {Text} from '../plan/plan.js';
import {objectAt, textAt, type Raw} from './raw-entry.js';

/** One list in one language. */
export interface Edition {
  /** The language as the plan writes it. */
  readonly lang: string;
  /** The language as the lists of other languages name it. */
  readonly slug: string;
  readonly entries: readonly unknown[];
}

/** An entry in one language. */
export interface Version {
  readonly edition: Edition;
  readonly raw: Raw;
}

/** An entry in all its languages, the first one as it is named by default. */
export type Versions = readonly [Version, ...Version[]];

/**
 * Brings together what is one entry in several languages, in the order of the first list; what only another language has
 * comes last. Ids differ between languages, so paths decide.
 */
export function joinEditions(editions: readonly Edition[]): readonly Versions[] {
  const known = editions.map((edition) => byPath(edition));
  const joined = editions.map(() => new Set<string>());
  return editions.flatMap((edition, position) =>
    edition.entries.flatMap((raw): Versions[] => {
      if (!isRecord(raw)) return position === 0 ? [[{edition, raw: {}}]] : [];
      if (joined[position]?.has(pathOf(raw))) return [];
      const later = editions.slice(position + 1).flatMap((other, index) => {
        const {path, isTranslated} = pathIn(raw, other.slug);
        if (path !== '') joined[position + 1 + index]?.add(path);
        const found = isTranslated ? known[position + 1 + index]?.get(path) : undefined;
        return found ? [{edition: other, raw: found}] : [];
      });
      return [[{edition, raw}, ...later]];
    }),
  );
}

/** A text in the languages that have it; once, where all say the same. */
export function textIn(versions: Versions, pick: (raw: Raw) => string): Text | undefined {
  const found = versions
    .map(({edition, raw}) => [edition.lang, pick(raw)] as const)
    .filter(([, words]) => words !== '');
  const [first] = found;
  if (!first) return undefined;
  const isOne = found.every(([, words]) => words === first[1]);
  return isOne && found.length === versions.length && versions.length > 1 ? first[1] : Object.fromEntries(found);
}

/** The path of an entry, as it is compared. */
export function pathOf(raw: Raw): string {
  return normal(textAt(raw, 'path'));
}

/** One spelling for each path: raw Unicode, without slashes around it. */
export function normal(path: string): string {
  return path.normalize('NFC').replace(/^\/+|\/+$/g, '');
}

/** Without an id there is no translation, only the German text at an address of its own. */
function pathIn(raw: Raw, slug: string): {path: string; isTranslated: boolean} {
  const other = objectAt(objectAt(raw, 'available_languages'), slug);
  return {path: pathOf(other), isTranslated: other['id'] !== null && other['id'] !== undefined};
}

function byPath({entries}: Edition): ReadonlyMap<string, Raw> {
  return new Map(entries.filter(isRecord).map((raw) => [pathOf(raw), raw]));
}
