import {weekdayOf} from './days.js';
import {isPublicHoliday} from './holidays.js';
import type {Hours, Text} from './plan.js';

/** When something is open on one day, as `HH:MM`; `closes` at or before `opens` is on the next day. */
export interface Slot {
  readonly opens: string;
  readonly closes: string;
  readonly byAppointment?: boolean | undefined;
}

/** What is known about a day; no slots means closed. */
export type DayHours =
  {readonly is: 'known'; readonly slots: readonly Slot[]; readonly note?: Text | undefined} | UnknownHours;

export interface UnknownHours {
  readonly is: 'unknown';
  /** Unknown because the day is a public holiday. */
  readonly holiday: boolean;
}

type Exception = NonNullable<Hours['exceptions']>[number];

/**
 * The hours of one day (the plan format, section 2, "Hours"). An exception replaces what else would count, then come
 * public holidays, then the week. A day about which the document says nothing is unknown, never closed.
 *
 * @param day `YYYY-MM-DD`
 * @param region Land whose public holidays count, as `DE-BW`
 */
export function hoursOn(hours: Hours, day: string, region?: string): DayHours {
  const exception = exceptionOn(hours.exceptions ?? [], day);
  if (exception) return {is: 'known', slots: inOrder(exception.slots ?? []), note: exception.note};
  if (!statesRegularHours(hours)) return {is: 'unknown', holiday: false};
  if (hours.closedOnHolidays !== false && isPublicHoliday(day, region)) {
    return hours.closedOnHolidays ? {is: 'known', slots: []} : {is: 'unknown', holiday: true};
  }
  const weekday = weekdayOf(day);
  return {is: 'known', slots: slotsValidOn(hours, day).filter(({days}) => days.includes(weekday))};
}

/** The weekly slots that are valid on a day of whichever weekday, by the time at which they open. */
export function slotsValidOn({weekly = []}: Hours, day: string): NonNullable<Hours['weekly']> {
  return inOrder(weekly.filter(({validFrom = day, validThrough = day}) => validFrom <= day && day <= validThrough));
}

/** Minutes after midnight of a time as `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Where several exceptions meet, the shortest is the most exact: an open day within the holidays. */
function exceptionOn(exceptions: readonly Exception[], day: string): Exception | undefined {
  return exceptions
    .filter(({from, through = from}) => from <= day && day <= through)
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function lengthOf({from, through = from}: Exception): number {
  return Date.parse(through) - Date.parse(from);
}

/** Closures alone tell nothing about all the other days; single dates with hours do. */
function statesRegularHours({weekly = [], exceptions = []}: Hours): boolean {
  return weekly.some(({days}) => days.length > 0) || exceptions.some(({slots = []}) => slots.length > 0);
}

function inOrder<T extends Slot>(slots: readonly T[]): readonly T[] {
  return [...slots].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
}
