import {indexOf} from './plan-index.js';
import type {ActorRef, Measure, Plan} from './plan.js';
import {statusGroup} from './status.js';
import {allWordings} from './text.js';

/** What measures can be filtered by. */
export type MeasureFacet = 'field' | 'goal' | 'status' | 'actor';

/** The value of a facet for measures that state nothing. */
export const unstated = '';

/** Which measures a reader wants: values within a facet are alternatives, facets narrow each other. */
export interface MeasureFilter {
  readonly facets: Partial<Record<MeasureFacet, readonly string[]>>;
  /** Whether a measure has what the reader searched for; absent: nothing was searched for. */
  readonly matches?: ((measure: Measure) => boolean) | undefined;
}

/** The measures that a filter leaves, in the order of the document. */
export interface SelectedMeasures {
  readonly main: readonly Measure[];
  /** "Weitere Maßnahmen": outside every count. */
  readonly additional: readonly Measure[];
}

/** For each value of a facet: how many main measures choosing it would show. */
export type FacetCounts = ReadonlyMap<string, number>;

type ValuesOf = (measure: Measure, plan: Plan) => readonly string[];

/** The values of each facet: ids of fields, goals and actors, and groups of status. */
const facets: Readonly<Record<MeasureFacet, ValuesOf>> = {
  field: ({field}, plan) => (field === undefined ? [unstated] : fieldAndParents(field, plan)),
  goal: ({goals}) => orUnstated(goals),
  status: ({status}) => [status === undefined ? 'unknown' : statusGroup(status.code)],
  actor: ({actors}) => orUnstated(actors?.map(actorValue)),
};

/** The measures that a filter leaves. */
export function selectMeasures(plan: Plan, filter: MeasureFilter): SelectedMeasures {
  const kept = plan.measures.filter((measure) => isSelected(measure, plan, filter));
  return {
    main: kept.filter(isMain),
    additional: kept.filter((measure) => !isMain(measure)),
  };
}

/** What each value of a facet would show, under the search and the other facets. */
export function countFacet(plan: Plan, facet: MeasureFacet, filter: MeasureFilter): FacetCounts {
  const others = {...filter, facets: {...filter.facets, [facet]: []}};
  const counts = new Map<string, number>();
  for (const measure of plan.measures) {
    if (!isMain(measure)) continue;
    const counted = isSelected(measure, plan, others) ? 1 : 0;
    for (const value of facets[facet](measure, plan)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return counts;
}

/** Whether a filter leaves a measure. */
export function isSelected(measure: Measure, plan: Plan, {facets: wanted, matches}: MeasureFilter): boolean {
  for (const facet of Object.keys(wanted) as MeasureFacet[]) {
    const values = wanted[facet] ?? [];
    if (values.length > 0 && !facets[facet](measure, plan).some((value) => values.includes(value))) return false;
  }
  return matches?.(measure) ?? true;
}

/** Whether a measure counts; the others are "Weitere Maßnahmen". */
export function isMain({listed}: Measure): boolean {
  return listed !== 'additional';
}

/** What a measure stands for as an actor: the entry of the plan, else the wording. */
export function actorValue({actor, text}: ActorRef): string {
  return actor ?? allWordings(text)[0] ?? unstated;
}

function orUnstated(values: readonly string[] | undefined): readonly string[] {
  return values && values.length > 0 ? values : [unstated];
}

/** A measure of a sub-field belongs to the fields above it too. */
function fieldAndParents(field: string, plan: Plan): readonly string[] {
  const {fields} = indexOf(plan);
  const found: string[] = [];
  for (let id: string | undefined = field; id !== undefined; id = fields.get(id)?.parent) found.push(id);
  return found;
}
