import {minutesOf, type Slot} from './day-hours.js';
import {weekdayOf} from './days.js';
import {isEvent, type EventDays} from './event-offer.js';
import {openingAt, todaysHours} from './hours.js';
import type {Hours, Offer} from './plan.js';
import {slotsOfWeek} from './week.js';
import {germanDay, zoneOf} from './zoned-time.js';

/** When readers have time. */
export const whenValues = ['now', 'today', 'evening', 'saturday', 'sunday'] as const;
export type WhenValue = (typeof whenValues)[number];

/** The instant that "now" means, and the Land whose public holidays count. */
export interface Moment {
  readonly now: number;
  readonly region: string | undefined;
}

const evening = minutesOf('18:00');
const weekdays: Readonly<Partial<Record<WhenValue, number>>> = {saturday: 6, sunday: 7};

/** Whether one can go to an offer then; `undefined`: its hours are not known. */
export function takesPlace(offer: Offer, when: string, moment: Moment): boolean | undefined {
  const value = whenValues.find((known) => known === when);
  if (isEvent(offer)) return offer.days && value && isOnDays(offer.days, value, germanDay(moment.now));
  const {hours} = offer;
  if (!hours || !value) return undefined;
  if (value === 'now' || value === 'today') return isRunning(offer, moment) ? isOpen(hours, value, moment) : false;
  return inTheWeek(hours, value, moment);
}

/** Events have days, but no time of day. */
function isOnDays({from, to}: EventDays, when: WhenValue, today: string): boolean | undefined {
  if (when === 'today') return from <= today && today <= to;
  const weekday = weekdays[when];
  if (weekday === undefined) return when === 'now' && (today < from || to < today) ? false : undefined;
  return from === to ? weekdayOf(from) === weekday : undefined;
}

function isRunning({status = 'active', validFrom}: Offer, {now}: Moment): boolean {
  return status === 'active' && (validFrom === undefined || validFrom <= germanDay(now));
}

function isOpen(hours: Hours, when: 'now' | 'today', {now, region}: Moment): boolean | undefined {
  const {is} = openingAt(hours, now, region);
  if (is === 'unknown') return undefined;
  return is === 'open' || (when === 'today' && opensToday(hours, {now, region}));
}

/** Also with an appointment, and what is not over yet. */
function opensToday(hours: Hours, {now, region}: Moment): boolean {
  const day = todaysHours(hours, now, region);
  const time = zoneOf(hours.tz)?.read(now).time ?? '';
  return day.is === 'known' && day.slots.some((slot) => isOvernight(slot) || slot.closes > time);
}

/** Hours on single dates alone are no week. */
function inTheWeek(hours: Hours, when: WhenValue, {now}: Moment): boolean | undefined {
  const slots = slotsOfWeek(hours, germanDay(now));
  if (slots.length === 0) return undefined;
  const weekday = weekdays[when];
  return slots.some((slot) =>
    weekday === undefined ? isOvernight(slot) || minutesOf(slot.closes) > evening : slot.days.includes(weekday),
  );
}

function isOvernight({opens, closes}: Slot): boolean {
  return closes <= opens;
}
