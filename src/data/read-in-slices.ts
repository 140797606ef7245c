import {PlanError} from '../plan/plan-error.js';
import {learn} from '../plan/reader.js';
import {readPlan, type ParsedPlan} from '../plan/read-plan.js';
import {inSlices} from './in-slices.js';

/** Characters of a document that is read in one go: a turn would cost more than it saves. */
const small = 100_000;

/** How to read a document. */
export interface ReadOptions {
  /** Reading stops at the next turn after it is aborted. */
  readonly signal: AbortSignal;
  /** Characters of the document, as a hint. */
  readonly size: number;
}

/** Does what `parsePlan` does, but never holds up the page. Throws its `PlanError`s; the signal's reason when aborted. */
export function readInSlices(input: unknown, {signal, size}: ReadOptions): Promise<ParsedPlan> {
  const onPause = (pause: 'more' | undefined): Promise<void> | undefined => (pause ? learnMore() : undefined);
  return inSlices(readPlan(input), {signal, isSmall: size < small, onPause});
}

/** A part of ours that cannot be fetched is no fault of the document. */
async function learnMore(): Promise<void> {
  try {
    const {more} = await import('../plan/more.js');
    learn(more);
  } catch {
    throw new PlanError('network');
  }
}
