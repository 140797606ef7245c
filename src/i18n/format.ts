import {isolate} from './isolate.js';
import {perTag} from './per-tag.js';

// Every `tag` in this file is the `intl` of a locale, never a tag from outside.

const lists = perTag((tag) => new Intl.ListFormat(tag));
const weekdays = dateFormats({weekday: 'long'});
const times = dateFormats({hour: '2-digit', minute: '2-digit'});
const daysOfYear = dateFormats({month: 'long', day: 'numeric'});
const dates = [
  dateFormats({year: 'numeric'}),
  dateFormats({year: 'numeric', month: 'long'}),
  dateFormats({year: 'numeric', month: 'long', day: 'numeric'}),
];

/** A partial date of a plan: `2024`, `März 2024` or `15. März 2024`, never more than is known. */
export function formatDate(tag: string, date: string): string {
  const formats = dates[date.split('-').length - 1];
  return formats ? formats(tag).format(Date.parse(date)) : date;
}

/** A day of every year, given as `--MM-DD`: `20. Februar`. */
export function formatDayOfYear(tag: string, day: string): string {
  return daysOfYear(tag).format(Date.parse(`2000-${day.slice(2)}`)); // a leap year
}

/** The name of a day of the week, Monday 1 to Sunday 7. */
export function formatWeekday(tag: string, day: number): string {
  return weekdays(tag).format(Date.UTC(2024, 0, day)); // 1 January 2024 was a Monday
}

/** A time of day given as `HH:MM`; `24:00` is shown as midnight. */
export function formatTime(tag: string, time: string): string {
  const [hours, minutes] = time.split(':').map(Number);
  return times(tag).format(Date.UTC(2024, 0, 1, hours, minutes));
}

/** `Stadt, Verein und Schule`. The items are data: each is isolated from the words between them. */
export function formatList(tag: string, items: readonly string[]): string {
  return lists(tag).format(items.map(isolate));
}

/** Days and times of a plan belong to no zone: they are made and written in UTC, so that none can shift. */
function dateFormats(options: Intl.DateTimeFormatOptions): (tag: string) => Intl.DateTimeFormat {
  return perTag((tag) => new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC'}));
}
