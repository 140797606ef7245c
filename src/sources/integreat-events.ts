import {isRecord} from '../plan/raw.js';
import {weekdayOf} from '../plan/days.js';
import {zoneOf} from '../plan/zoned-time.js';
import {normal, type Edition, type Versions} from './editions.js';
import {
  movedTo,
  occurrenceInWords,
  occurrenceOf,
  weekInWords,
  type Occurrence,
  type WeeklyTimes,
} from './event-dates.js';
import type {OfferValue} from './offer-value.js';
import {isPlainDate} from '../plan/dates.js';
import {objectAt, objectsAt, textAt, type Raw} from './raw-entry.js';
import {datesOf, readRecurrence, type Recurrence} from './recurrence.js';

type EventDates = Pick<OfferValue, 'hours' | 'schedule' | 'validFrom' | 'validThrough'>;

/** How dates are told. */
export interface Telling {
  /** `YYYY-MM-DD`; what is over by then is not told. */
  readonly today: string;
  /** Also those into which an event itself is not translated. */
  readonly languages: readonly string[];
}

/** Dates that readers are told at once. */
const mostTold = 3;
/** The date of a copy, at the end of its path. */
const dateOfCopy = /\$\d{4}-\d\d-\d\d(?=\/?$)/;

/** Servers list a recurring event once for every date: copies become one entry again, with all its dates. */
export function foldCopies(edition: Edition): Edition {
  const masters = new Map<string, Raw>();
  const entries = edition.entries.map((raw) => {
    if (!isRecord(raw) || !dateOfCopy.test(textAt(raw, 'path'))) return raw;
    const path = textAt(raw, 'path').replace(dateOfCopy, '');
    const event = objectAt(raw, 'event');
    const master = masters.get(path);
    if (master) return void (master['copies'] as Raw[]).push(event);
    const made = {...raw, path, available_languages: withoutDates(raw), copies: [event]};
    masters.set(path, made);
    return made;
  });
  return {...edition, entries: entries.filter((entry) => entry !== undefined)};
}

/** Copies have no ids in other languages either, but are translated. */
function withoutDates(raw: Raw): Raw {
  const languages = objectAt(raw, 'available_languages');
  return Object.fromEntries(
    Object.keys(languages).map((slug) => {
      const path = normal(textAt(objectAt(languages, slug), 'path')).replace(dateOfCopy, '');
      return [slug, {id: 0, path}];
    }),
  );
}

/**
 * When an event takes place. It is told in words: what is the same every week by its days, which have hours like any
 * place besides; else by the next dates.
 */
export function datesOfEvent([{raw}]: Versions, telling: Telling): EventDates {
  const event = objectAt(raw, 'event');
  const occurrence = occurrenceOf(event);
  if (!occurrence) return {};
  const recurrence = textAt(raw, 'recurrence_rule');
  const rule = readRecurrence(recurrence);
  const week = rule && weekOf(rule, occurrence);
  if (week)
    return everyWeek(week, textAt(event, 'timezone'), {from: startOf(recurrence, occurrence), to: rule.until}, telling);
  const copies = objectsAt(raw, 'copies')
    .map(occurrenceOf)
    .filter((copy) => copy !== undefined);
  if (copies.length > 0) return {...inWords(copies, telling), ...over(lastDayOf(copies))};
  if (rule) return {...inWords(datesBy(rule, occurrence, telling), telling), ...over(rule.until)};
  // By a rule that is not understood it may come back for ever.
  if (recurrence !== '') return inWords([occurrence], telling);
  return {...inWords([occurrence], telling), validFrom: occurrence.firstDay, ...over(occurrence.lastDay)};
}

/** The next of these dates, in each language. */
function inWords(dates: readonly Occurrence[], {today, languages}: Telling): EventDates {
  const ahead = dates.filter(({lastDay}) => lastDay >= today).slice(0, mostTold);
  if (ahead.length === 0) return {};
  const words = (lang: string): string => ahead.map((date) => occurrenceInWords(date, lang)).join('; ');
  return {schedule: Object.fromEntries(languages.map((lang) => [lang, words(lang)]))};
}

function datesBy(rule: Recurrence, occurrence: Occurrence, {today}: Telling): readonly Occurrence[] {
  return datesOf(rule, occurrence.firstDay, today, mostTold).map((day) => movedTo(day, occurrence));
}

function over(validThrough: string | undefined): EventDates {
  return validThrough === undefined ? {} : {validThrough};
}

function lastDayOf(dates: readonly Occurrence[]): string | undefined {
  return dates
    .map(({lastDay}) => lastDay)
    .sort()
    .at(-1);
}

function weekOf(
  {every, interval, days}: Recurrence,
  {firstDay, lastDay, starts, ends}: Occurrence,
): WeeklyTimes | undefined {
  if (interval !== 1 || (every !== 'WEEKLY' && every !== 'DAILY') || firstDay !== lastDay || !starts || !ends)
    return undefined;
  const named = every === 'DAILY' ? [1, 2, 3, 4, 5, 6, 7] : days.map(({day}) => day);
  return {days: named.length > 0 ? named : [weekdayOf(firstDay)], opens: starts, closes: ends};
}

function everyWeek(
  week: WeeklyTimes,
  zone: string,
  {from, to}: {readonly from: string; readonly to: string | undefined},
  {languages}: Telling,
): EventDates {
  const within = {validFrom: from, ...over(to)};
  return {
    hours: {...(zone !== '' && zoneOf(zone) && {tz: zone}), weekly: [{...week, ...within}]},
    schedule: Object.fromEntries(languages.map((lang) => [lang, weekInWords(week, lang)])),
    ...within,
  };
}

/** A copy says when it takes place, the rule when it all began. */
function startOf(recurrence: string, {firstDay}: Occurrence): string {
  const [, ...parts] = /^DTSTART[^:]*:(\d{4})(\d\d)(\d\d)/m.exec(recurrence) ?? [];
  const day = parts.join('-');
  return isPlainDate(day) && day < firstDay ? day : firstDay;
}
