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
 * comes last. Ids differ between languages, so paths decide. Pauses after each entry.
 */
export function* joinEditions(editions: readonly Edition[]): Generator<undefined, readonly Versions[]> {
  const [first, ...others] = editions;
  if (!first) return [];
  const waiting: Waiting[] = [];
  for (const edition of others) {
    waiting.push({edition, known: byPath(edition), joined: new Set()});
    yield;
  }
  const entries: Versions[] = [];
  for (const raw of first.entries) {
    const isEntry = isRecord(raw);
    entries.push([{edition: first, raw: isEntry ? raw : {}}, ...(isEntry ? translationsOf(raw, waiting) : [])]);
    yield;
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const {edition, joined} = next;
    for (const raw of edition.entries) {
      if (isRecord(raw) && !joined.has(pathOf(raw))) entries.push([{edition, raw}, ...translationsOf(raw, waiting)]);
      yield;
    }
  }
  return entries;
}

/** An edition whose turn comes later: what it alone has is added then. */
interface Waiting {
  readonly edition: Edition;
  readonly known: ReadonlyMap<string, Raw>;
  /** The paths that an earlier edition has named. */
  readonly joined: Set<string>;
}

/** The versions of an entry in the editions whose turn comes later, which do not bring it again. */
function translationsOf(raw: Raw, waiting: readonly Waiting[]): readonly Version[] {
  return waiting.flatMap(({edition, known, joined}) => {
    const {path, isTranslated} = pathIn(raw, edition.slug);
    if (path !== '') joined.add(path);
    const found = isTranslated ? known.get(path) : undefined;
    return found ? [{edition, raw: found}] : [];
  });
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
