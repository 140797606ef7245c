import {limits} from './limits.js';
import {PlanError} from './plan-error.js';

/** How many values are looked at before the caller may stop. */
const stride = 20_000;

/**
 * Refuses a document that is nested too deeply or holds more than any file could, which is also what a circle looks
 * like. Without recursion, so that no document overflows the stack; stops now and then, to be gone on with later.
 */
export function* checkDepth(document: unknown): Generator<undefined, void> {
  const waiting: {readonly value: object; readonly depth: number}[] = [];
  let seen = 0;
  const meet = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > limits.depth) throw new PlanError('too-deep', {code: 'too-deep'});
    waiting.push({value, depth});
  };
  meet(document, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const part of Object.values(next.value)) {
      meet(part, next.depth + 1);
      seen += 1;
      if (seen > limits.values) throw new PlanError('too-large', {code: 'too-large'});
      if (seen % stride === 0) yield;
    }
  }
}
