import {nextTurn} from '../data/next-turn.js';

/** Milliseconds of work after which the page gets a turn: half a frame. */
const slice = 8;

/** Does work that pauses now and then, without holding up the page. */
export async function inSlices<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (let pauseAt = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < pauseAt) continue;
    await nextTurn();
    pauseAt = performance.now() + slice;
  }
}
