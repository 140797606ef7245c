import {addDays, dayLength, dayOf, weekdayOf} from './days.js';

/** The day of a holiday in a year, as `YYYY-MM-DD`; a day of another year does not count. */
type Rule = (year: number) => string;

const everyLand = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH';

/**
 * The public holidays and the Länder that keep them. Those of single municipalities (Augsburg, parts of Bavaria, Saxony
 * and Thuringia) are missing: only an exception in the hours of a place can state them.
 */
const holidays: readonly (readonly [day: Rule, lands: string])[] = [
  [fixed('01-01'), everyLand],
  [fixed('01-06'), 'BW BY ST'],
  [fixed('03-08'), 'BE MV'],
  [afterEaster(-2), everyLand],
  [afterEaster(0), 'BB'],
  [afterEaster(1), everyLand],
  [fixed('05-01'), everyLand],
  [afterEaster(39), everyLand],
  [afterEaster(49), 'BB'],
  [afterEaster(50), everyLand],
  [afterEaster(60), 'BW BY HE NW RP SL'],
  [once('2028-06-17'), 'BE'],
  [fixed('08-15'), 'SL'],
  [fixed('09-20'), 'TH'],
  [fixed('10-03'), everyLand],
  [fixed('10-31'), 'BB HB HH MV NI SH SN ST TH'],
  [fixed('11-01'), 'BW BY NW RP SL'],
  [repentanceDay, 'SN'],
  [fixed('12-25'), everyLand],
  [fixed('12-26'), everyLand],
];

const daysByLandAndYear = new Map<string, ReadonlySet<string>>();

/**
 * The public holidays of a Land in a year from 1900 to 2199.
 *
 * @param region ISO 3166-2, such as `DE-BW`; without one, or outside of Germany, there are none
 */
export function publicHolidays(year: number, region: string | undefined): ReadonlySet<string> {
  const key = `${region} ${year}`;
  let days = daysByLandAndYear.get(key);
  if (!days) {
    const [country, land = ''] = region?.split('-') ?? [];
    const kept = holidays.filter(([, lands]) => country === 'DE' && lands.split(' ').includes(land));
    days = new Set(kept.map(([dayIn]) => dayIn(year)).filter((day) => day.startsWith(`${year}-`)));
    daysByLandAndYear.set(key, days);
  }
  return days;
}

/** Whether a day (`YYYY-MM-DD`) is a public holiday in a Land (ISO 3166-2). */
export function isPublicHoliday(day: string, region: string | undefined): boolean {
  return publicHolidays(Number(day.slice(0, 4)), region).has(day);
}

function fixed(monthAndDay: string): Rule {
  return (year) => `${year}-${monthAndDay}`;
}

function once(day: string): Rule {
  return () => day;
}

function afterEaster(count: number): Rule {
  return (year) => addDays(easterSunday(year), count);
}

/** Buß- und Bettag: the Wednesday before 23 November. */
function repentanceDay(year: number): string {
  const latest = `${year}-11-22`;
  return addDays(latest, -((weekdayOf(latest) + 4) % 7));
}

/**
 * The Sunday after the first full moon of spring. By the tables of the church the full moon comes back to its day every
 * 19 years, here counted from the 21 March; its two latest days are moved forward by one. True until 2199.
 */
function easterSunday(year: number): string {
  const yearOfMoon = year % 19;
  const afterEquinox = (19 * yearOfMoon + 24) % 30;
  const tooLate = afterEquinox === 29 || (afterEquinox === 28 && yearOfMoon > 10);
  const fullMoon = Date.UTC(year, 2, 21 + afterEquinox - (tooLate ? 1 : 0));
  return dayOf(fullMoon + (7 - new Date(fullMoon).getUTCDay()) * dayLength);
}
