import {PlanError} from '../plan/plan-error.js';

/** A place in a table, both numbers counted from 1. */
export interface TablePlace {
  readonly line: number;
  readonly column: number;
}

/** The table cannot be read at all. `sentence` tells its editor why, in German. */
export function badTable(sentence: string, place?: TablePlace): PlanError {
  return new PlanError('syntax', {code: 'bad-table', sentence, ...place});
}

/** The table is bigger than any plan. */
export function tooLarge(sentence: string): PlanError {
  return new PlanError('too-large', {code: 'too-large', sentence});
}
