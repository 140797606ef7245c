import {isVisible} from './offers.js';
import {indexOf} from './plan-index.js';
import type {Measure, Offer, Period, Plan} from './plan.js';

/** What else in the plan a measure belongs to, each in the order of the document and none of them twice. */
export interface MeasureRelations {
  /** The measure that it is a part of. */
  readonly parent: Measure | undefined;
  readonly parts: readonly Measure[];
  /** Measures that name it or that it names: the relation holds both ways. */
  readonly related: readonly Measure[];
  /** Measures that went on as this one. */
  readonly predecessors: readonly Measure[];
  /** Offers that serve it and that readers see. */
  readonly offers: readonly Offer[];
}

/** When a measure is at work by the schedule of the plan (the plan format, section 4.6). */
export interface Scheduled {
  /** Absent: the schedule names the measure, but its times are not known. */
  readonly spans?: readonly Period[] | undefined;
}

/** Who names a measure, by the id of that measure. */
interface Named {
  readonly parts: ReadonlyMap<string, readonly Measure[]>;
  readonly related: ReadonlyMap<string, readonly Measure[]>;
  readonly predecessors: ReadonlyMap<string, readonly Measure[]>;
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  readonly scheduled: ReadonlyMap<string, readonly Scheduled[]>;
}

/** A plan of 10,000 measures is printed with all details: nobody looks through it for each of them. */
const namedIn = new WeakMap<Plan, Named>();

/**
 * Everything that a measure is related to.
 *
 * @param today `YYYY-MM-DD`: offers that have ended by then are left out
 */
export function relationsOf(measure: Measure, plan: Plan, today: string): MeasureRelations {
  const {id, parent, related = []} = measure;
  const named = namesIn(plan);
  const [above] = measuresOf([parent], plan);
  const parts = named.parts.get(id) ?? [];
  const naming = (named.related.get(id) ?? []).map((other) => other.id);
  const saidAlready = [measure, above, ...parts];
  return {
    parent: above,
    parts,
    related: measuresOf([...related, ...naming], plan).filter((other) => !saidAlready.includes(other)),
    predecessors: named.predecessors.get(id) ?? [],
    offers: (named.offers.get(id) ?? []).filter((offer) => isVisible(offer, today)),
  };
}

/** The measures as which one goes on that was merged or replaced. */
export function successorsOf({status}: Measure, plan: Plan): readonly Measure[] {
  return measuresOf([status?.mergedInto, status?.replacedBy], plan);
}

/** What the schedule of the plan says of a measure: an entry for each line there. */
export function scheduleOf({id}: Measure, plan: Plan): readonly Scheduled[] {
  return namesIn(plan).scheduled.get(id) ?? [];
}

function namesIn(plan: Plan): Named {
  const known = namedIn.get(plan);
  if (known) return known;
  const named: Named = {
    parts: byTarget(plan.measures, ({parent}) => [parent]),
    related: byTarget(plan.measures, ({related = []}) => related),
    predecessors: byTarget(plan.measures, ({status}) => [status?.mergedInto, status?.replacedBy]),
    offers: byTarget(plan.offers, ({measures = []}) => measures),
    scheduled: byTarget(plan.schedule?.entries ?? [], ({measure}) => [measure]),
  };
  namedIn.set(plan, named);
  return named;
}

function measuresOf(ids: readonly (string | undefined)[], plan: Plan): readonly Measure[] {
  const {measures} = indexOf(plan);
  return [...new Set(ids)].flatMap((id) => measures.get(id ?? '') ?? []);
}

/** Turns "names" into "is named by". */
function byTarget<Entry>(
  entries: readonly Entry[],
  targetsOf: (entry: Entry) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const target of new Set(targetsOf(entry))) {
      if (target === undefined) continue;
      const entriesThere = found.get(target) ?? [];
      found.set(target, entriesThere);
      entriesThere.push(entry);
    }
  }
  return found;
}
