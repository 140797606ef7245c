import {nextTurn} from './next-turn.js';

/** Milliseconds of work after which the page gets a turn: half a frame. */
const slice = 8;

/** How to do work that pauses now and then. */
export interface SliceOptions<Pause> {
  /** Work stops at the next turn after it is aborted. */
  readonly signal?: AbortSignal;
  /** So little work that a turn would cost more than it saves. */
  readonly isSmall?: boolean;
  /** What the work asks for by what it gives at a pause; it goes on afterwards. */
  readonly onPause?: (pause: Pause) => Promise<void> | undefined;
}

/** Does work that pauses now and then, without holding up the page. Throws what it throws; the signal's reason when aborted. */
export async function inSlices<Result, Pause = unknown>(
  work: Generator<Pause, Result>,
  {signal, isSmall = false, onPause}: SliceOptions<Pause> = {},
): Promise<Result> {
  const next = (): number => (isSmall ? Infinity : performance.now() + slice);
  for (let pauseAt = next(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    const asked = onPause?.(step.value);
    if (asked) await asked;
    if (performance.now() < pauseAt) continue;
    await nextTurn();
    signal?.throwIfAborted();
    pauseAt = next();
  }
}
