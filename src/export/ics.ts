/**
 * Calendar files (RFC 5545). All texts come from a document: whatever stands in them, they can neither end their line nor
 * begin a property of their own.
 */

/** One entry of a calendar. */
export interface CalendarEntry {
  /** The same whenever the same entry is made again, so that calendars renew it instead of doubling it. */
  readonly uid: string;
  readonly title: string;
  readonly when: CalendarTime;
  readonly place?: string | undefined;
  readonly text?: string | undefined;
  /** http(s) only; where the entry is explained. */
  readonly url?: string | undefined;
}

/** Whole days, or hours in Germany. */
export type CalendarTime =
  | {
      readonly is: 'days';
      /** `YYYY-MM-DD`, both inclusive. */
      readonly from: string;
      readonly through: string;
      readonly yearly?: boolean;
    }
  | {
      readonly is: 'hours';
      /** `YYYY-MM-DDTHH:MM` on the clock in Germany. */
      readonly start: string;
      readonly end: string;
      /** Every week, up to the one that begins then, without those that begin then. */
      readonly weekly?: {readonly until: string; readonly without: readonly string[]} | undefined;
    };

/**
 * A calendar file.
 *
 * @param now when it is made
 */
export function icsOf(entries: readonly CalendarEntry[], now: number): string {
  const isTimed = entries.some(({when}) => when.is === 'hours');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Planweiser//Planweiser//DE',
    ...(isTimed ? germanZone : []),
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const zone = 'Europe/Berlin';
/** As since 1996. Zones that a file uses it has to explain. */
const germanZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines({uid, title, when, place, text, url}: CalendarEntry, now: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...timeLines(when),
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url && isWebAddress(url) ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
}

/** Days are open for other appointments; the end of days is the day after. */
function timeLines(when: CalendarTime): readonly string[] {
  if (when.is === 'days') {
    const {from, through, yearly} = when;
    const end = new Date(Date.parse(through) + 86_400_000).toISOString().slice(0, 10);
    return [
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(end)}`,
      ...(yearly ? ['RRULE:FREQ=YEARLY'] : []),
      'TRANSP:TRANSPARENT',
    ];
  }
  const {start, end, weekly} = when;
  const local = (name: string, times: readonly string[]): string =>
    `${name};TZID=${zone}:${times.map(compact).join(',')}`;
  if (!weekly) return [local('DTSTART', [start]), local('DTEND', [end])];
  return [
    local('DTSTART', [start]),
    local('DTEND', [end]),
    `RRULE:FREQ=WEEKLY;UNTIL=${lastMoment(weekly.until)}`,
    ...(weekly.without.length > 0 ? [local('EXDATE', weekly.without)] : []),
  ];
}

/** `UNTIL` is in UTC where `DTSTART` has a zone; the end of the day is after any time on the German clock. */
function lastMoment(start: string): string {
  return `${compact(start.slice(0, 10))}T235959Z`;
}

function utc(instant: number): string {
  return `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
}

/** `2026-11-20` and `2026-11-20T09:00`, with or without seconds, as RFC 5545 writes them. */
function compact(time: string): string {
  const [day = '', clock] = time.replace(/[-:]/g, '').split('T');
  return clock === undefined ? day : `${day}T${clock.padEnd(6, '0')}`;
}

/** Control characters have no place in a calendar; a line break within a text is written as two letters. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(url);
}

/** Lines of at most 75 octets, never parted within a letter; the rest of a line follows after a blank. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    const isFull = octets + more > 75;
    text += isFull ? `\r\n ${letter}` : letter;
    octets = isFull ? 1 + more : octets + more;
  }
  return text;
}

const encoder = new TextEncoder();
