import {parsePlan} from '../../src/plan/parse-plan.js';
import {type ParsedPlan} from '../../src/plan/read-plan.js';
import type {Issue} from '../../src/plan/issue.js';

/** Documents for the tests of the parser: a sound head, and what the test is about. */

export type Parts = Readonly<Record<string, unknown>>;

export function documentWith(parts: Parts = {}): Record<string, unknown> {
  return {schemaVersion: 1, lang: 'de', title: 'Maßnahmenplan', ...parts};
}

export function read(parts: Parts = {}): ParsedPlan {
  return parsePlan(documentWith(parts));
}

/** Reads a document with one measure that holds these values. */
export function readMeasure(values: Parts): ParsedPlan {
  return read({measures: [{id: 'm-1', title: 'Sprachcafé', ...values}]});
}

/** Reads a document with one offer that holds these values. */
export function readOffer(values: Parts): ParsedPlan {
  return read({offers: [{id: 'cafe', title: 'Sprachcafé', ...values}]});
}

/** Issues in one line each: "dropped bad-url offers.0.online.0.url". */
export function told(issues: readonly Issue[]): string[] {
  return issues.map(({effect, code, path}) => `${effect} ${code} ${path.join('.')}`);
}

/** So many entries. */
export function times<T>(count: number, make: (position: number) => T): T[] {
  return Array.from({length: count}, (_, position) => make(position));
}
