import {PlanError} from '../plan/plan-error.js';
import {learn} from '../plan/reader.js';
import {readPlan, type ParsedPlan} from '../plan/read-plan.js';
import {nextTurn} from './next-turn.js';

/** Milliseconds of work after which the page gets a turn: half a frame. */
const slice = 8;
/** Characters of a document that is read in one go: a turn would cost more than it saves. */
const small = 100_000;

/** How to read a document. */
export interface SliceOptions {
  /** Reading stops at the next turn after it is aborted. */
  readonly signal: AbortSignal;
  /** Characters of the document, as a hint. */
  readonly size: number;
}

/** Does what `parsePlan` does, but never holds up the page. Throws its `PlanError`s; the signal's reason when aborted. */
export async function readInSlices(input: unknown, {signal, size}: SliceOptions): Promise<ParsedPlan> {
  const reading = readPlan(input);
  let pauseAt = size < small ? Infinity : performance.now() + slice;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (step.value === 'more') await learnMore();
    if (performance.now() < pauseAt) continue;
    await nextTurn();
    signal.throwIfAborted();
    pauseAt = performance.now() + slice;
  }
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
