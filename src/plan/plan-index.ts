import type {Actor, Body, Entry, Field, Goal, Measure, Offer, Plan, Topic} from './plan.js';

/** The entries of a plan by their id. */
export interface PlanIndex {
  readonly fields: ReadonlyMap<string, Field>;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly offers: ReadonlyMap<string, Offer>;
  /** Entries of the Wegweiser, on both levels. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly notes: ReadonlyMap<string, NonNullable<Plan['notes']>[number]>;
}

/** The plans that the parser made: nothing else counts as one. */
const indexes = new WeakMap<object, PlanIndex>();

/** Whether a value is a plan that `parsePlan` made. */
export function isPlan(value: unknown): value is Plan {
  return typeof value === 'object' && value !== null && indexes.has(value);
}

/** The entries of a plan by id. Throws a `TypeError` for anything that `parsePlan` did not make. */
export function indexOf(plan: Plan): PlanIndex {
  const index = indexes.get(plan);
  if (!index) throw new TypeError('Not a plan: only parsePlan() makes plans.');
  return index;
}

/** For the parser: makes a plan known. */
export function indexPlan(plan: Plan): Plan {
  indexes.set(plan, {
    fields: byId(plan.fields),
    goals: byId(plan.goals),
    measures: byId(plan.measures),
    actors: byId(plan.actors),
    bodies: byId(plan.bodies),
    topics: byId(plan.topics),
    offers: byId(plan.offers),
    entries: byId(plan.wegweiser.flatMap((entry) => [entry, ...(entry.children ?? [])])),
    notes: byId(plan.notes ?? []),
  });
  return plan;
}

/** The first owner of an id keeps it. */
function byId<T extends {readonly id: string}>(entries: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}
