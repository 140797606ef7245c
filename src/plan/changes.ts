import {indexOf} from './plan-index.js';
import type {Measure, Plan, Status} from './plan.js';
import {wordingOf} from './text.js';

/** A measure whose status is another one than before. */
export interface MeasureChange {
  readonly before: Measure;
  readonly now: Measure;
}

/** What differs between two editions of a plan. The order is that of the edition to which the measures belong. */
export interface PlanChanges {
  /** Another code, another wording, or another percentage; by id. */
  readonly changed: ReadonlyMap<string, MeasureChange>;
  /** By id. */
  readonly added: ReadonlyMap<string, Measure>;
  /** As they stood in the earlier edition. */
  readonly gone: readonly Measure[];
}

/**
 * Compares two editions of a plan. Measures are the same if their ids are: a number may mean another measure in each
 * edition, and a title may be reworded, so neither makes a match.
 */
export function planChanges(earlier: Plan, later: Plan): PlanChanges {
  const [before, after] = [indexOf(earlier).measures, indexOf(later).measures];
  const changed = new Map<string, MeasureChange>();
  const added = new Map<string, Measure>();
  for (const now of later.measures) {
    const old = before.get(now.id);
    if (!old) added.set(now.id, now);
    else if (!isSameStatus(old.status, now.status, earlier, later)) changed.set(now.id, {before: old, now});
  }
  return {changed, added, gone: earlier.measures.filter(({id}) => !after.has(id))};
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
