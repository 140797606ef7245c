import {actorValue, unstated} from './measure-facets.js';
import {isMain} from './measures.js';
import {startOf} from './measure-order.js';
import type {Measure, Plan} from './plan.js';
import {statusGroup, statusGroups} from './status.js';

/** What measures can be grouped by. */
export const measureGroupings = ['field', 'goal', 'actor', 'status', 'year', 'none'] as const;
export type MeasureGrouping = (typeof measureGroupings)[number];

/** Measures that stand together under one head. */
export interface MeasureGroup {
  /** Id of the field, goal or actor, group of status, or year; `unstated` for measures that state none. */
  readonly key: string;
  readonly main: readonly Measure[];
  readonly additional: readonly Measure[];
}

/**
 * Puts measures into groups, which come in the order of the plan; inside a group the given order stays. Grouped by goal
 * or actor a measure may stand in several groups. A group of its own last: measures that state nothing. Only a field is
 * a group without measures, because it has texts of its own.
 */
export function groupMeasures(
  plan: Plan,
  measures: readonly Measure[],
  grouping: MeasureGrouping,
): readonly MeasureGroup[] {
  const groups = new Map<string, {key: string; main: Measure[]; additional: Measure[]}>();
  for (const key of keysInOrder(plan, grouping)) groups.set(key, {key, main: [], additional: []});
  for (const measure of measures) {
    for (const key of keysOf(measure, grouping)) {
      const group = groups.get(key) ?? {key, main: [], additional: []};
      groups.set(key, group);
      (isMain(measure) ? group.main : group.additional).push(measure);
    }
  }
  const sorted = [...groups.values()].filter((group) => grouping === 'field' || size(group) > 0);
  if (grouping === 'year') sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  return [...sorted.filter(({key}) => key !== unstated), ...sorted.filter(({key}) => key === unstated)];
}

function size({main, additional}: MeasureGroup): number {
  return main.length + additional.length;
}

/** Groups that stand in the order of the plan. */
function keysInOrder(plan: Plan, grouping: MeasureGrouping): readonly string[] {
  if (grouping === 'field') return plan.fields.map(({id}) => id);
  if (grouping === 'goal') return plan.goals.map(({id}) => id);
  if (grouping === 'status') return statusGroups;
  return [];
}

function keysOf(measure: Measure, grouping: MeasureGrouping): readonly string[] {
  switch (grouping) {
    case 'field':
      return [measure.field ?? unstated];
    case 'goal':
      return measure.goals?.length ? measure.goals : [unstated];
    case 'actor':
      return measure.actors?.length ? [...new Set(measure.actors.map(actorValue))] : [unstated];
    case 'status':
      return [statusGroup(measure.status?.code ?? 'unknown')];
    case 'year':
      return [startOf(measure)?.slice(0, 4) ?? unstated];
    case 'none':
      return [unstated];
  }
}

/** Neighbours that serve the same goals, which are then said once. */
export interface GoalRun {
  readonly goals: readonly string[];
  readonly measures: readonly Measure[];
}

/** Parts a group into runs of neighbours with the same goals. */
export function goalRuns(measures: readonly Measure[]): readonly GoalRun[] {
  const runs: {goals: readonly string[]; measures: Measure[]}[] = [];
  for (const measure of measures) {
    const goals = measure.goals ?? [];
    const last = runs.at(-1);
    if (last && last.goals.join(' ') === goals.join(' ')) last.measures.push(measure);
    else runs.push({goals, measures: [measure]});
  }
  return runs;
}
