import {dayLength, dayOf, weekdayOf} from './days.js';

/** An instant, and what calendar and clock of a place say at it. */
export interface ZonedTime {
  readonly at: Date;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** `HH:MM`, from `00:00` to `23:59`. */
  readonly time: string;
}

/** Calendar and clock of a time zone. The zone of the reader never counts. */
export interface Zone {
  /** What calendar and clock show at an instant, in milliseconds since 1970. */
  read(instant: number): ZonedTime;
  /**
   * The instant at which the clock shows so many minutes after the midnight that begins a day; above 1,440 it is on a
   * later day. A time that the clock skips in spring is moved on by the gap; of one that it shows twice in autumn, the
   * first counts.
   */
  instantOf(day: string, minutes: number): number;
}

const germany = 'Europe/Berlin';
const clockParts = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
const zones = new Map<string, Zone | undefined>();

/** The zone of an IANA name such as `Europe/Berlin`, which is the default; `undefined` if there is none. */
export function zoneOf(name: string = germany): Zone | undefined {
  if (!zones.has(name)) zones.set(name, makeZone(name));
  return zones.get(name);
}

/** The day in Germany at an instant: "today" for everything in a plan that has no place of its own. */
export function germanDay(now: Date | number): string {
  return zoneOf()?.read(Number(now)).day ?? dayOf(Number(now));
}

function makeZone(name: string): Zone | undefined {
  const format = formatFor(name);
  if (!format) return undefined;
  const offsetAt = (instant: number) => wallClock(format, instant) - instant;
  return {
    read: (instant) => {
      const wall = wallClock(format, instant);
      const day = dayOf(wall);
      return {at: new Date(instant), day, weekday: weekdayOf(day), time: new Date(wall).toISOString().slice(11, 16)};
    },
    instantOf: (day, minutes) => toInstant(Date.parse(day) + minutes * 60_000, offsetAt),
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', {...clockParts, timeZone});
  } catch {
    return undefined;
  }
}

/** What the clock of a zone shows, as the milliseconds at which it would be shown in UTC. */
function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const {type, value} of format.formatToParts(instant)) shown[type] = Number(value);
  const {year = 0, month = 1, day, hour, minute, second} = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The way back from the wall clock. Only on a day with a change of the clock do the two offsets differ. */
function toInstant(wall: number, offsetAt: (instant: number) => number): number {
  const before = offsetAt(wall - dayLength);
  const after = offsetAt(wall + dayLength);
  const earlier = wall - before;
  if (offsetAt(earlier) === before) return earlier;
  const later = wall - after;
  return offsetAt(later) === after ? later : earlier;
}
