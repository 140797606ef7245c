import {perTag} from './per-tag.js';

const days = perTag((tag) => new Intl.DateTimeFormat(tag, {month: 'long', day: 'numeric', timeZone: 'UTC'}));
const leapYear = 2024;

/**
 * A day of every year, such as `5. Dezember` for `--12-05`.
 *
 * @param tag the `intl` of a locale, never a tag from outside
 */
export function formatRecurringDay(tag: string, day: string): string {
  return days(tag).format(Date.parse(`${leapYear}${day.slice(1)}`));
}
