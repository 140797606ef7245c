import {hoursOn} from '../plan/day-hours.js';
import {addDays} from '../plan/days.js';
import type {Hours, Offer} from '../plan/plan.js';
import type {CalendarTime} from './ics.js';

/** No course is written down for longer than a good year. */
const longest = 400;

/** What may have dates: an offer, or an event of the plan, which states its next day or days. */
export interface Dated extends Pick<Offer, 'status' | 'validFrom' | 'validThrough' | 'hours'> {
  readonly days?: {readonly from: string; readonly to: string} | undefined;
  readonly event?: {readonly recurring?: string | undefined};
}

/**
 * The dates of an offer that has some, from today on, for a calendar: the meetings of a course with a first and a last
 * day, single days with hours of their own, else the days on which it is there or begins. None for what is simply open:
 * opening hours are no appointments.
 *
 * @param today `YYYY-MM-DD`
 * @param region Land whose public holidays count, as `DE-BW`
 */
export function offerDates(
  {status, validFrom, validThrough, hours, days, event}: Dated,
  today: string,
  region: string | undefined,
): readonly CalendarTime[] {
  if (status === 'paused' || status === 'ended') return [];
  if (days) return [{is: 'days', from: days.from, through: days.to, yearly: event?.recurring !== undefined}];
  const meetings = hours && isGerman(hours) ? meetingsOf(hours, daysOf(hours, validFrom, validThrough), region) : [];
  const coming = meetings.filter(({start}) => start.slice(0, 10) >= today);
  if (coming.length > 0) return inSeries(coming);
  if (meetings.length > 0 || !validFrom) return [];
  const through = validThrough ?? validFrom;
  return through >= today ? [{is: 'days', from: validFrom, through}] : [];
}

interface Meeting {
  /** `YYYY-MM-DDTHH:MM` */
  readonly start: string;
  readonly end: string;
}

function isGerman({tz = 'Europe/Berlin'}: Hours): boolean {
  return tz === 'Europe/Berlin';
}

/** The days on which there may be meetings. */
function daysOf({weekly, exceptions = []}: Hours, from: string | undefined, through: string | undefined): Set<string> {
  const single = exceptions.filter(({slots = []}) => slots.length > 0 && !weekly?.length);
  const ranges = from && through ? [{from, through}] : single;
  return new Set(ranges.flatMap((range) => daysFrom(range.from, range.through ?? range.from)));
}

function daysFrom(from: string, through: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= through && days.length < longest; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Whoever comes by appointment has agreed on a date already. */
function meetingsOf(hours: Hours, days: ReadonlySet<string>, region: string | undefined): readonly Meeting[] {
  return [...days].sort().flatMap((day) => {
    const known = hoursOn(hours, day, region);
    if (known.is === 'unknown') return [];
    return known.slots
      .filter(({byAppointment}) => !byAppointment)
      .map(({opens, closes}) => ({start: `${day}T${opens}`, end: endOf(day, opens, closes)}));
  });
}

/** What closes at or before it opens, or at 24:00, ends on the next day. */
function endOf(day: string, opens: string, closes: string): string {
  const next = closes <= opens || closes === '24:00';
  return `${next ? addDays(day, 1) : day}T${closes === '24:00' ? '00:00' : closes}`;
}

/** Meetings at the same time of the same weekday are one entry that comes every week, but for the weeks without one. */
function inSeries(meetings: readonly Meeting[]): readonly CalendarTime[] {
  const series = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = `${new Date(meeting.start.slice(0, 10)).getUTCDay()} ${meeting.start.slice(11)} ${meeting.end.slice(11)}`;
    series.set(key, [...(series.get(key) ?? []), meeting]);
  }
  return [...series.values()].map((each) => timeOf(each));
}

function timeOf(meetings: readonly Meeting[]): CalendarTime {
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (!first || !last) throw new RangeError('A series has at least one meeting.');
  if (first === last) return {is: 'hours', ...first};
  const starts = new Set(meetings.map(({start}) => start));
  const without: string[] = [];
  for (let start = first.start; start < last.start; start = weekAfter(start)) {
    if (!starts.has(start)) without.push(start);
  }
  return {is: 'hours', ...first, weekly: {until: last.start, without}};
}

function weekAfter(start: string): string {
  return addDays(start.slice(0, 10), 7) + start.slice(10);
}
