import type {Paging} from '../../base/paging.js';
import type {MeasureGroup, MeasureGrouping} from '../../plan/measure-groups.js';
import {goalRuns} from '../../plan/measure-groups.js';
import {unstated} from '../../plan/measure-facets.js';
import type {Measure} from '../../plan/plan.js';

/** One row of the table: a measure, or a head above those that belong together. */
export type TableRow =
  | {readonly is: 'group'; readonly group: MeasureGroup}
  | {readonly is: 'goals'; readonly goals: readonly string[]}
  | {readonly is: 'additional'}
  | {readonly is: 'measure'; readonly measure: Measure};

/** The rows of one page. Heads stand again on each page on which their group goes on. */
export function rowsOfPage(
  groups: readonly MeasureGroup[],
  grouping: MeasureGrouping,
  {first, size, page, pages}: Paging,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const start = first - 1;
  const end = page === pages ? Infinity : start + size;
  const hasHeads = groups.some(({key}) => key !== unstated);
  let position = 0;
  const onPage = (measures: readonly Measure[]): readonly Measure[] => {
    const from = Math.max(0, start - position);
    const to = Math.max(0, end - position);
    position += measures.length;
    return measures.slice(from, to);
  };
  for (const group of groups) {
    const beginsHere = start <= position && position < end;
    const main = onPage(group.main);
    const additional = onPage(group.additional);
    const isTextOnly = group.main.length + group.additional.length === 0;
    if (main.length + additional.length === 0 && !(isTextOnly && beginsHere)) continue;
    if (hasHeads) rows.push({is: 'group', group});
    rows.push(...measureRows(main, grouping));
    if (additional.length > 0)
      rows.push({is: 'additional'}, ...additional.map((measure) => ({is: 'measure', measure}) as const));
  }
  return rows;
}

/** Neighbours with the same goals share a head that names them. */
function measureRows(measures: readonly Measure[], grouping: MeasureGrouping): TableRow[] {
  if (grouping !== 'field') return measures.map((measure) => ({is: 'measure', measure}));
  return goalRuns(measures).flatMap(({goals, measures: run}): TableRow[] => [
    ...(goals.length > 0 ? [{is: 'goals', goals} as const] : []),
    ...run.map((measure) => ({is: 'measure', measure}) as const),
  ]);
}
