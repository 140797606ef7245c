import {unstated} from './measure-facets.js';
import {sortMeasures} from './measure-order.js';
import {isMain} from './measures.js';
import type {Plan} from './plan.js';
import {entriesOfMeasure, entryInWords, type ScheduleEntry, type TimelineEntry} from './timeline-entry.js';

/** Entries of one field. */
export interface TimelineGroup {
  /** Id of the field; `unstated` for entries without one. */
  readonly field: string;
  readonly entries: readonly TimelineEntry[];
}

/** What a plan says of time, and apart from it the entries of which it says nothing. */
export interface Timeline {
  readonly groups: readonly TimelineGroup[];
  readonly unknown: readonly TimelineEntry[];
}

const byNumber = {sort: 'number', descending: false} as const;

/**
 * Puts the measures and the schedule of a plan in order: by field as in the plan, within a field by number, "Weitere
 * Maßnahmen" last. Where the schedule states the periods of a measure they count, else those of the measure itself.
 * Nothing is guessed.
 */
export function timelineOf(plan: Plan): Timeline {
  const all = entriesByField(plan);
  const groups = all.map(({field, entries}) => ({field, entries: entries.filter(({timing}) => timing !== 'unknown')}));
  return {
    groups: groups.filter(({entries}) => entries.length > 0),
    unknown: all.flatMap(({entries}) => entries.filter(({timing}) => timing === 'unknown')),
  };
}

/** The first so many entries, for a page that is not to hold them all at once. */
export function firstEntries({groups, unknown}: Timeline, count: number): Timeline {
  let room = count;
  const take = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
    const taken = entries.slice(0, room);
    room -= taken.length;
    return taken;
  };
  const first = groups.map(({field, entries}) => ({field, entries: take(entries)}));
  return {groups: first.filter(({entries}) => entries.length > 0), unknown: take(unknown)};
}

/** All entries of a timeline, in its order. */
export function allEntries({groups, unknown}: Timeline): readonly TimelineEntry[] {
  return [...groups.flatMap(({entries}) => entries), ...unknown];
}

/** Entries of the schedule that are no measure stand last, with the measures that have no field. */
function entriesByField(plan: Plan): readonly TimelineGroup[] {
  const schedule = plan.schedule?.entries ?? [];
  const scheduled = byMeasure(schedule);
  const groups = new Map([...plan.fields.map(({id}) => id), unstated].map((field) => [field, [] as TimelineEntry[]]));
  const measures = sortMeasures(plan, plan.measures, byNumber, String);
  for (const measure of [...measures.filter(isMain), ...measures.filter((other) => !isMain(other))]) {
    groups.get(measure.field ?? unstated)?.push(...entriesOfMeasure(measure, scheduled.get(measure.id) ?? []));
  }
  const others = schedule.filter(({measure}) => measure === undefined).map(entryInWords);
  groups.get(unstated)?.push(...others);
  return [...groups].map(([field, entries]) => ({field, entries}));
}

function byMeasure(schedule: readonly ScheduleEntry[]): ReadonlyMap<string, readonly ScheduleEntry[]> {
  const scheduled = new Map<string, ScheduleEntry[]>();
  for (const entry of schedule) {
    if (entry.measure === undefined) continue;
    scheduled.set(entry.measure, [...(scheduled.get(entry.measure) ?? []), entry]);
  }
  return scheduled;
}
