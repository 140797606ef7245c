import {indexOf} from './plan-index.js';
import type {Measure, Plan, Status} from './plan.js';
import {wordingOf} from './text.js';

/** A measure whose status is another one than before. */
export interface MeasureChange {
  readonly before: Measure;
  readonly now: Measure;
}

/** What differs between two editions of a plan, each list in the order of its edition. */
export interface PlanChanges {
  /** Another code, another wording, or another percentage. */
  readonly changed: readonly MeasureChange[];
  readonly added: readonly Measure[];
  /** As they stood in the earlier edition. */
  readonly gone: readonly Measure[];
}

/**
 * Compares two editions of a plan. Measures are the same if their ids are: a number may mean another measure in each
 * edition, and a title may be reworded, so neither makes a match.
 */
export function planChanges(earlier: Plan, later: Plan): PlanChanges {
  const before = indexOf(earlier).measures;
  const now = indexOf(later).measures;
  const changed = later.measures.flatMap((measure) => {
    const old = before.get(measure.id);
    return old && !isSameStatus(old.status, measure.status, earlier, later) ? [{before: old, now: measure}] : [];
  });
  return {
    changed,
    added: later.measures.filter(({id}) => !before.has(id)),
    gone: earlier.measures.filter(({id}) => !now.has(id)),
  };
}

/** No status is the same as one that is unknown and has no wording. */
function isSameStatus(before: Status | undefined, now: Status | undefined, earlier: Plan, later: Plan): boolean {
  return (
    (before?.code ?? 'unknown') === (now?.code ?? 'unknown') &&
    before?.percent === now?.percent &&
    wordsOf(before, earlier, later.lang) === wordsOf(now, later, later.lang)
  );
}

/** Compared in one language: a translation that came along is no change. */
function wordsOf(status: Status | undefined, plan: Plan, lang: string): string | undefined {
  return status?.text === undefined ? undefined : wordingOf(status.text, lang, plan.lang).words;
}
