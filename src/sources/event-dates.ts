import {isPlainDate} from '../plan/dates.js';
import {dayOf, dayLength} from '../plan/days.js';
import {clock} from './integreat-hours.js';
import {textAt, type Raw} from './raw-entry.js';

/** One date of an event, by calendar and clock of its place. */
export interface Occurrence {
  readonly firstDay: string;
  readonly lastDay: string;
  /** `HH:MM`; absent if it lasts all day. */
  readonly starts?: string;
  readonly ends?: string;
}

/** What is the same every week. */
export interface WeeklyTimes {
  /** From 1 for Monday. */
  readonly days: number[];
  /** `HH:MM` */
  readonly opens: string;
  readonly closes: string;
}

const dayParts = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
const timeParts = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC'} as const;
const parts = {
  day: dayParts,
  time: {...dayParts, ...timeParts},
  weekday: {weekday: 'long', timeZone: 'UTC'},
  hours: timeParts,
} as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads when an event takes place; `undefined` if it does not say. */
export function occurrenceOf(event: Raw): Occurrence | undefined {
  const start = momentOf(event, 'start');
  if (!start) return undefined;
  const end = momentOf(event, 'end') ?? start;
  const lastDay = end.day < start.day ? start.day : end.day;
  const isAllDay = event['all_day'] === true || start.time === undefined || end.time === undefined;
  return {
    firstDay: start.day,
    lastDay,
    ...(!isAllDay && start.time && end.time && {starts: start.time, ends: end.time}),
  };
}

/** The same event on another day. */
export function movedTo(day: string, {firstDay, lastDay, ...times}: Occurrence): Occurrence {
  const length = Date.parse(lastDay) - Date.parse(firstDay);
  return {...times, firstDay: day, lastDay: dayOf(Date.parse(day) + length)};
}

/** A date in words: "Dienstag, 1. Januar 2030 um 13:00 – 15:00". */
export function occurrenceInWords({firstDay, lastDay, starts, ends}: Occurrence, lang: string): string {
  const format = formatFor(lang, starts === undefined ? 'day' : 'time');
  const words = format.formatRange(instantOf(firstDay, starts), instantOf(lastDay, ends));
  return starts ? asClock(words, lang) : words;
}

/** Days of the week and their time in words: "Dienstag und Donnerstag, 13:00–15:00 Uhr". */
export function weekInWords({days, opens, closes}: WeeklyTimes, lang: string): string {
  const names = [...new Set(days)].sort().map((day) => formatFor(lang, 'weekday').format(instantOf(dayThatIs(day))));
  const isEveryDay = names.length === 7;
  const listed = isEveryDay
    ? `${names[0]} – ${names[6]}`
    : new Intl.ListFormat(tagFor(lang), {type: 'conjunction'}).format(names);
  const day = '1970-01-01';
  const hours = formatFor(lang, 'hours').formatRange(instantOf(day, opens), instantOf(day, closes));
  return `${listed}, ${asClock(hours, lang)}`;
}

/** Any day that is this day of the week. */
function dayThatIs(weekday: number): string {
  return `2024-01-0${weekday}`;
}

function asClock(words: string, lang: string): string {
  return lang.startsWith('de') && !words.endsWith('Uhr') ? `${words} Uhr` : words;
}

/** Making a format takes as long as telling a hundred dates by it. */
function formatFor(lang: string, what: keyof typeof parts): Intl.DateTimeFormat {
  const key = `${lang} ${what}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tagFor(lang), parts[what]);
  formats.set(key, format);
  return format;
}

/** Where every language counts in the same calendar and digits. Tags of Integreat never get here, only codes. */
function tagFor(lang: string): string {
  const [code = ''] = lang.split('-');
  return `${code === 'en' ? 'en-GB' : code}-u-ca-gregory-nu-latn`;
}

/** As if the place lay in UTC, which the format takes it for. */
function instantOf(day: string, time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.parse(day) + (hours / 24) * dayLength + minutes * 60_000;
}

/**
 * Day and time at the place. `start` says both with the offset of the place, on newer servers; in UTC it says neither,
 * and the older keys count.
 */
function momentOf(event: Raw, key: 'start' | 'end'): {day: string; time: string | undefined} | undefined {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?!.*Z$)/.exec(textAt(event, key)) ?? [];
  if (isPlainDate(day)) return {day, time: clock(time)};
  const older = textAt(event, `${key}_date`);
  return isPlainDate(older) ? {day: older, time: clock(textAt(event, `${key}_time`))} : undefined;
}
