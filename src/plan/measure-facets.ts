import {timeOf} from './measure-order.js';
import {indexOf} from './plan-index.js';
import type {ActorRef, Measure, Plan} from './plan.js';
import {statusCodes, statusGroup, statusGroups, type StatusCode} from './status.js';
import {allWordings} from './text.js';

/** What measures can be filtered by. `lead` are the actors in charge, `term` the time frames. */
export const measureFacets = ['field', 'goal', 'status', 'actor', 'lead', 'year', 'term', 'progress'] as const;
export type MeasureFacet = (typeof measureFacets)[number];

/** The value of measures that state nothing. No id begins with this character. */
export const unstated = '_none';

/** A property by which readers narrow the measures down. */
interface Facet {
  /** The values of a measure. */
  valuesOf(measure: Measure, plan: Plan): readonly string[];
  /** Values in the order in which readers see them. Others follow as they occur, `unstated` comes last. */
  order(plan: Plan): readonly string[];
}

/** Steps of progress: nothing yet, begun, half way, all done. */
const progressSteps = ['0', '1-49', '50-99', '100'] as const;

const facets: Readonly<Record<MeasureFacet, Facet>> = {
  field: {
    valuesOf: ({field}, plan) => orUnstated(fieldAndParents(field, plan)),
    order: (plan) => plan.fields.map(({id}) => id),
  },
  goal: {
    valuesOf: ({goals}) => orUnstated(goals),
    order: (plan) => plan.goals.map(({id}) => id),
  },
  status: {
    valuesOf: ({status}) => statusValues(status?.code ?? 'unknown'),
    order: () => [...statusGroups, ...statusCodes.map(codeValue)],
  },
  actor: {
    valuesOf: ({actors}) => orUnstated(actors?.map(actorValue)),
    order: (plan) => plan.actors.map(({id}) => id),
  },
  lead: {
    valuesOf: ({actors}) => orUnstated(actors?.filter(({role}) => role === 'lead').map(actorValue)),
    order: (plan) => plan.actors.map(({id}) => id),
  },
  year: {
    valuesOf: (measure, plan) => orUnstated(yearsOf(measure, plan)),
    order: (plan) => [...new Set(plan.measures.flatMap((measure) => yearsOf(measure, plan)))].sort(),
  },
  term: {
    valuesOf: ({timeframes}) => orUnstated(timeframes?.flatMap(({term}) => term ?? [])),
    order: () => ['short', 'medium', 'long'],
  },
  progress: {
    valuesOf: ({status}) => [status?.percent === undefined ? unstated : progressStep(status.percent)],
    order: () => progressSteps,
  },
};

/** The values of a facet that a measure has: at least one. */
export function facetValues(facet: MeasureFacet, measure: Measure, plan: Plan): readonly string[] {
  return facets[facet].valuesOf(measure, plan);
}

/** Brings values of a facet into the order in which readers see them. */
export function inFacetOrder(facet: MeasureFacet, values: Iterable<string>, plan: Plan): readonly string[] {
  const occurring = new Set(values);
  const ordered = new Set([...facets[facet].order(plan), ...occurring].filter((value) => occurring.has(value)));
  const hasUnstated = ordered.delete(unstated);
  return hasUnstated ? [...ordered, unstated] : [...ordered];
}

/** What a measure stands for as an actor: the entry of the plan, else the wording. */
export function actorValue({actor, text}: ActorRef): string {
  return actor ?? allWordings(text)[0] ?? unstated;
}

/** A single status as a value: some groups are called like one of their codes. */
export function codeValue(code: StatusCode): string {
  return `code:${code}`;
}

/** The status that a value stands for, if it is not a group. */
export function codeOfValue(value: string): StatusCode | undefined {
  return statusCodes.find((code) => codeValue(code) === value);
}

function statusValues(code: StatusCode): readonly string[] {
  return [statusGroup(code), codeValue(code)];
}

function orUnstated(values: readonly string[] | undefined): readonly string[] {
  return values && values.length > 0 ? values : [unstated];
}

/** A measure of a sub-field belongs to the fields above it too. */
export function fieldAndParents(field: string | undefined, plan: Plan): readonly string[] {
  const {fields} = indexOf(plan);
  const found: string[] = [];
  for (let id = field; id !== undefined; id = fields.get(id)?.parent) found.push(id);
  return found;
}

/** The years of its time. What has no end goes on to the last year that the plan names; what has no beginning has one year. */
function yearsOf(measure: Measure, plan: Plan): readonly string[] {
  const {from, to} = timeOf(measure);
  const first = yearOf(from ?? to);
  const last = to === undefined ? lastYearOf(plan) : yearOf(to);
  return Array.from({length: Math.max(0, last - first + 1) || 0}, (_, offset) => String(first + offset));
}

const lastYears = new WeakMap<Plan, number>();

function lastYearOf(plan: Plan): number {
  const known = lastYears.get(plan);
  if (known !== undefined) return known;
  const dates = plan.measures.map(timeOf).flatMap(({from, to}) => [from, to]);
  const last = Math.max(...[plan.asOf, ...dates].filter((date) => date != null).map(yearOf));
  lastYears.set(plan, last);
  return last;
}

function yearOf(date: string | undefined): number {
  return Number(date?.slice(0, 4));
}

function progressStep(percent: number): (typeof progressSteps)[number] {
  if (percent <= 0) return '0';
  if (percent >= 100) return '100';
  return percent < 50 ? '1-49' : '50-99';
}
