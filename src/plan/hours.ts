import {hoursOn, minutesOf, type DayHours, type Slot, type UnknownHours} from './day-hours.js';
import {addDays, dayLength} from './days.js';
import type {Hours} from './plan.js';
import {zoneOf, type Zone, type ZonedTime} from './zoned-time.js';

/** Whether a place is open at an instant, and until when. All times are those of the place. */
export type Opening =
  /** Without `until` it is open for more than a week on end. */
  | {readonly is: 'open'; readonly until?: ZonedTime}
  /** There, but only for those who have an appointment. */
  | {readonly is: 'appointment'; readonly until?: ZonedTime}
  /** Without `opens` no opening is known for a year. */
  | {readonly is: 'closed'; readonly opens?: NextOpening}
  | UnknownHours;

export interface NextOpening extends ZonedTime {
  readonly byAppointment: boolean;
}

/** A slot of a certain day, in milliseconds since 1970; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly is: Attendance;
}

/** In the order in which they count where they overlap. */
const attendances = ['open', 'appointment'] as const;
type Attendance = (typeof attendances)[number];

/** Days for which a next opening is looked for. */
const horizon = 366;

/**
 * What the hours of a place say about an instant (the plan format, section 2, "Hours"). A slot belongs to the day on
 * which it begins: one of the evening before a closure or a public holiday runs on past midnight.
 *
 * @param region Land whose public holidays count, as `DE-BW`
 */
export function openingAt(hours: Hours, now: Date | number, region?: string): Opening {
  const zone = zoneOf(hours.tz);
  if (!zone) return {is: 'unknown', holiday: false};
  const instant = Number(now);
  const {day} = zone.read(instant);
  const spans = () => spansAround(hours, day, region, zone);
  for (const is of attendances) {
    const end = endOfRun(spans(), is, instant);
    if (end > instant) return end - instant > 7 * dayLength ? {is} : {is, until: zone.read(end)};
  }
  const today = hoursOn(hours, day, region);
  if (today.is === 'unknown') return today;
  const next = firstAfter(spans(), instant);
  return next
    ? {is: 'closed', opens: {...zone.read(next.start), byAppointment: next.is === 'appointment'}}
    : {is: 'closed'};
}

/** The hours of the day on which an instant falls at the place. */
export function todaysHours(hours: Hours, now: Date | number, region?: string): DayHours {
  const zone = zoneOf(hours.tz);
  return zone ? hoursOn(hours, zone.read(Number(now)).day, region) : {is: 'unknown', holiday: false};
}

/** The spans from the night before a day on, by their start, made while they are asked for. */
function* spansAround(hours: Hours, day: string, region: string | undefined, zone: Zone): Generator<Span> {
  for (let distance = -1; distance <= horizon; distance += 1) {
    const date = addDays(day, distance);
    const known = hoursOn(hours, date, region);
    if (known.is === 'known') for (const slot of known.slots) yield toSpan(slot, date, zone);
  }
}

function toSpan({opens, closes, byAppointment}: Slot, date: string, zone: Zone): Span {
  const start = minutesOf(opens);
  const end = minutesOf(closes) + (closes <= opens ? minutesOf('24:00') : 0);
  return {
    start: zone.instantOf(date, start),
    end: zone.instantOf(date, end),
    is: byAppointment ? 'appointment' : 'open',
  };
}

/** When the spans of one kind that adjoin or overlap end, from `now` on; `now` itself if none of them covers it. */
function endOfRun(spans: Iterable<Span>, is: Attendance, now: number): number {
  let end = now;
  for (const span of spans) {
    if (span.start > end || end - now > 7 * dayLength) break;
    if (span.is === is) end = Math.max(end, span.end);
  }
  return end;
}

function firstAfter(spans: Iterable<Span>, now: number): Span | undefined {
  for (const span of spans) if (span.start > now) return span;
  return undefined;
}
