import {addDays, dayLength, weekdayOf} from '../plan/days.js';
import {isPlainDate} from '../plan/dates.js';

/** How an event comes back, as far as Integreat can say it. */
export interface Recurrence {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Days of the week, 1 (Monday) to 7; of a month with the number of the week, from the end if negative. */
  readonly days: readonly {readonly day: number; readonly week: number}[];
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string | undefined;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const read = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL', 'WKST']);
/** Days for which dates are looked for. */
const horizon = 400;
const longestInterval = 60;

/** Reads the rule of an iCalendar text; `undefined` if it says anything that is not understood. */
export function readRecurrence(text: string): Recurrence | undefined {
  const rule = /^RRULE:(.+)$/m.exec(text)?.[1];
  if (rule === undefined) return undefined;
  const parts = new Map(rule.trim().split(';').map(keyAndValue));
  const every = parts.get('FREQ');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(readDay);
  const isRead = [...parts.keys()].every((key) => read.has(key)) && days.every((day) => day !== undefined);
  if (!isRead || !isFrequency(every) || !(interval >= 1 && interval <= longestInterval)) return undefined;
  return {every, interval, days: days.filter((day) => day !== undefined), until: readUntil(parts.get('UNTIL'))};
}

/** The first days from `from` on at which something recurs that began on `start`; at most `count`. */
export function datesOf(rule: Recurrence, start: string, from: string, count: number): readonly string[] {
  const dates: string[] = [];
  let day = from > start ? from : start;
  const last = addDays(day, horizon);
  for (; day <= last && day <= (rule.until ?? last) && dates.length < count; day = addDays(day, 1)) {
    if (recursOn(rule, start, day)) dates.push(day);
  }
  return dates;
}

function recursOn(rule: Recurrence, start: string, day: string): boolean {
  const {every, interval} = rule;
  switch (every) {
    case 'DAILY':
      return daysBetween(start, day) % interval === 0;
    case 'WEEKLY':
      return (daysBetween(mondayOf(start), mondayOf(day)) / 7) % interval === 0 && isOneOf(rule, start, day);
    case 'MONTHLY':
      return monthsBetween(start, day) % interval === 0 && isOneOf(rule, start, day);
    case 'YEARLY':
      return (monthsBetween(start, day) / 12) % interval === 0 && day.slice(5) === start.slice(5);
  }
}

/** Without named days it is the day on which it began. */
function isOneOf({every, days}: Recurrence, start: string, day: string): boolean {
  const weekday = weekdayOf(day);
  if (every === 'WEEKLY')
    return days.length > 0 ? days.some((each) => each.day === weekday) : weekday === weekdayOf(start);
  if (days.length === 0) return day.slice(8) === start.slice(8);
  return days.some(
    (each) => each.day === weekday && (each.week === weekOfMonth(day) || each.week === weekFromEnd(day)),
  );
}

function weekOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

function weekFromEnd(day: string): number {
  const ahead = [1, 2, 3, 4].filter((weeks) => addDays(day, 7 * weeks).slice(0, 7) === day.slice(0, 7));
  return -1 - ahead.length;
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / dayLength);
}

function monthsBetween(first: string, last: string): number {
  return (
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7))
  );
}

function keyAndValue(part: string): [string, string] {
  const [key = '', value = ''] = part.split('=', 2);
  return [key, value];
}

function readDay(text: string): {day: number; week: number} | undefined {
  const [, week = '0', name = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(text) ?? [];
  const day = weekdays.indexOf(name) + 1;
  return day === 0 ? undefined : {day, week: Number(week)};
}

function readUntil(text = ''): string | undefined {
  const day = text.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  return isPlainDate(day) ? day : undefined;
}

function isFrequency(text: string | undefined): text is Recurrence['every'] {
  return text === 'DAILY' || text === 'WEEKLY' || text === 'MONTHLY' || text === 'YEARLY';
}
