import type {ViewParams} from './view-state.js';

/** How the parts of a view are written in attributes and in the fragment. */

/** A list as written in an attribute; `undefined` where nothing is said. */
export function splitWords(text: string | null | undefined): readonly string[] | undefined {
  return text?.split(/\s+/).filter(Boolean);
}

/** A list as written in the fragment: an empty one says that nothing is wanted of what the page has set. */
export function splitValues(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .filter(Boolean)
    .map((value) => value.replaceAll(escapedComma, ','));
}

/** Writes a list for the fragment. Names of actors may hold a comma. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(',', escapedComma)).join(',');
}

const escapedComma = '%2C';

/** The number of a page, from 1. Anything else is the first page. */
export function readPage(text: string | undefined): number {
  return Math.max(1, Math.trunc(Number(text)) || 1);
}

/** The chosen values of each filter. */
export function chosenBy<Name extends string>(
  names: readonly Name[],
  valuesOf: (name: Name) => readonly string[] | undefined,
): Readonly<Record<Name, readonly string[]>> {
  const entries = names.map((name) => [name, valuesOf(name) ?? []]);
  return Object.fromEntries(entries) as Readonly<Record<Name, readonly string[]>>;
}

/** What the fragment has to hold so that it leads to a view: only what differs from the presets of the page. */
export function changedParams(
  params: Readonly<Record<string, string>>,
  presets: Readonly<Record<string, string>>,
): ViewParams {
  return new Map(Object.entries(params).filter(([name, value]) => value !== presets[name]));
}
