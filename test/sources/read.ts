import {finish} from '../../src/plan/finish.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import type {Offer} from '../../src/plan/plan.js';
import type {ParsedPlan} from '../../src/plan/read-plan.js';
import type {Endpoint} from '../../src/sources/integreat-address.js';
import {readIntegreat} from '../../src/sources/integreat.js';

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** What lists by language become on their whole way: made a document, then read as every plan document is. */
export function readLists(endpoint: Endpoint, lists: Lists, today = '2026-11-20'): ParsedPlan {
  const [first = {lang: 'de', slug: 'de', entries: []}, ...others] = Object.entries(lists).map(([lang, entries]) => ({
    lang,
    slug: lang,
    entries,
  }));
  return parsePlan(finish(readIntegreat({endpoint, region: 'musterstadt', editions: [first, ...others], today})));
}

/** The only offer that a list in German makes. */
export function offerFrom(endpoint: Endpoint, entry: unknown, today?: string): Offer {
  return only(readLists(endpoint, {de: [entry]}, today).plan.offers);
}

export function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`Not one but ${values.length}.`);
  return value;
}
