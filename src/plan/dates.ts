/**
 * Partial dates: `2024`, `2024-03` or `2024-03-15`, each meaning its whole span (the plan format, section 2).
 * They stay strings: no time of day, no time zone, no clock.
 */

const partial = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const dateTime = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.,+Z-]*$/i;
const germanDay = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/;
const firstYear = 1900;
const lastYear = 2100;
const leapYear = 2000;

/** A date that was read; `changed` tells that the source wrote it differently. */
export interface DateReading {
  readonly date: string;
  readonly changed: boolean;
}

/** Whether a string is a partial date from 1900 to 2100 that exists in the calendar. */
export function isPartialDate(value: string): boolean {
  const [, year, month, day] = partial.exec(value) ?? [];
  if (year === undefined || Number(year) < firstYear || Number(year) > lastYear) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Whether a string is a partial date that names its day, such as `2024-03-15`. */
export function isPlainDate(value: string): boolean {
  return value.length === 10 && isPartialDate(value);
}

/** Whether a string is a day of every year, such as `--12-05`; 29 February counts. */
export function isRecurringDay(value: string): boolean {
  return value.startsWith('--') && isPlainDate(`${leapYear}${value.slice(1)}`);
}

/**
 * Reads a partial date. A date with a time is cut to its date, a German day such as `20.02.2017` is converted.
 * Returns `undefined` for anything else, and for days that do not exist.
 */
export function readPartialDate(value: string): DateReading | undefined {
  const trimmed = value.trim();
  const date = dateTime.exec(trimmed)?.[1] ?? fromGermanDay(trimmed) ?? trimmed;
  return isPartialDate(date) ? {date, changed: date !== value} : undefined;
}

/** The first day that a valid partial date covers, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a valid partial date covers, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  const month = date.length === 4 ? `${date}-12` : date;
  if (month.length === 10) return month;
  return `${month}-${daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** Orders valid partial dates by their first day; with the same first day, the shorter span comes first. */
export function comparePartialDates(a: string, b: string): number {
  return compareDays(firstDay(a), firstDay(b)) || compareDays(lastDay(a), lastDay(b));
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fromGermanDay(value: string): string | undefined {
  const [, day = '', month = '', year] = germanDay.exec(value) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Day 0 of the next month is the last one of this month. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
