import {facetValues, unstated} from './measure-facets.js';
import {isMain} from './measures.js';
import type {Field, Measure, Plan} from './plan.js';
import {statusGroup, statusGroups, type StatusGroup} from './status.js';
import {treeOf, type TreeNode} from './tree.js';

/** How many measures are in a group of status. */
export interface StatusCount {
  readonly group: StatusGroup;
  readonly count: number;
}

/** Measures counted. "Weitere Maßnahmen" are outside of it, as of every count (the plan format, section 4.3). */
export interface Tally {
  readonly total: number;
  /** Groups with measures, along the workflow; none where no measure of the plan states a status. */
  readonly groups: readonly StatusCount[];
}

/** The measures of a field and of the fields below it, as the filter of the table shows them. */
export interface FieldTally extends Tally {
  readonly field: Field;
  readonly below: readonly FieldTally[];
}

/** Progress in the mean (the plan format, section 5.3). */
export interface MeanProgress {
  /** 0 to 100. */
  readonly percent: number;
  /** Measures that state a percentage: the mean is taken over these only. */
  readonly stated: number;
  /** All measures that count. */
  readonly total: number;
}

/** What a plan comes to in numbers. */
export interface Overview {
  readonly all: Tally;
  /** "Weitere Maßnahmen". */
  readonly additional: number;
  /** Absent where fewer than two measures state a percentage. */
  readonly mean: MeanProgress | undefined;
  /** The fields on the first level, with and without measures. */
  readonly fields: readonly FieldTally[];
  /** Measures of no field. */
  readonly withoutField: Tally;
}

/** Counts what a plan intends and how far it is. */
export function overviewOf(plan: Plan): Overview {
  const main = plan.measures.filter(isMain);
  const hasStatus = main.some(({status}) => status !== undefined);
  const byField = measuresByField(plan, main);
  const tally = (measures: readonly Measure[]): Tally => ({
    total: measures.length,
    groups: hasStatus ? countGroups(measures) : [],
  });
  const tallyField = ({entry: field, below}: TreeNode<Field>): FieldTally => ({
    field,
    ...tally(byField.get(field.id) ?? []),
    below: below.map(tallyField),
  });
  return {
    all: tally(main),
    additional: plan.measures.length - main.length,
    mean: meanProgress(main),
    fields: treeOf(plan.fields).map(tallyField),
    withoutField: tally(byField.get(unstated) ?? []),
  };
}

function meanProgress(measures: readonly Measure[]): MeanProgress | undefined {
  const stated = measures.flatMap(({status}) => status?.percent ?? []);
  if (stated.length < 2) return undefined;
  const sum = stated.reduce((total, percent) => total + percent, 0);
  return {percent: sum / stated.length, stated: stated.length, total: measures.length};
}

/** A measure of a sub-field stands in the fields above it too. */
function measuresByField(plan: Plan, measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const byField = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const field of facetValues('field', measure, plan)) {
      const others = byField.get(field);
      if (others) others.push(measure);
      else byField.set(field, [measure]);
    }
  }
  return byField;
}

function countGroups(measures: readonly Measure[]): readonly StatusCount[] {
  const counts = new Map<StatusGroup, number>();
  for (const {status} of measures) {
    const group = statusGroup(status?.code ?? 'unknown');
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return statusGroups.map((group) => ({group, count: counts.get(group) ?? 0})).filter(({count}) => count > 0);
}
