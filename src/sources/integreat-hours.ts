import {zoneOf} from '../plan/zoned-time.js';
import type {OfferValue} from './offer-value.js';
import {listAt, objectsAt, textAt, type Raw} from './raw-entry.js';
import {isRecord} from '../plan/raw.js';

type HoursValue = NonNullable<OfferValue['hours']>;
type SlotValue = NonNullable<HoursValue['weekly']>[number];
type Times = Omit<SlotValue, 'days'>;

const daysOfWeek = 7;
const wholeDay = {opens: '00:00', closes: '24:00'};

/**
 * Opening hours of a place or a contact: seven days, Monday first. `undefined` if nothing is known. There are neither
 * exceptions nor holidays, so on holidays nothing is known either.
 */
export function hoursAt(raw: Raw): HoursValue | undefined {
  const days = listAt(raw, 'opening_hours');
  if (days.length !== daysOfWeek) return undefined;
  const weekly = new Map<string, SlotValue>();
  days.forEach((day, index) => {
    for (const times of isRecord(day) ? timesOn(day) : []) {
      const key = `${times.opens} ${times.closes} ${times.byAppointment}`;
      weekly.set(key, {...times, days: [...(weekly.get(key)?.days ?? []), index + 1]});
    }
  });
  if (weekly.size === 0) return undefined;
  const tz = firstZone(days);
  return {...(tz && {tz}), weekly: [...weekly.values()]};
}

function timesOn(day: Raw): readonly Times[] {
  if (day['closed'] === true) return [];
  const appointment = day['appointmentOnly'] === true ? {byAppointment: true} : {};
  const slots = objectsAt(day, 'timeSlots').flatMap((slot): Times[] => {
    const [opens, closes] = [clock(textAt(slot, 'start')), clock(textAt(slot, 'end'))];
    return opens && closes ? [{opens, closes, ...appointment}] : [];
  });
  const isAnyTime = day['allDay'] === true || (day['appointmentOnly'] === true && slots.length === 0);
  return isAnyTime ? [{...wholeDay, ...appointment}] : slots;
}

/** "9:00" and "09:00:00" are both `09:00`. */
export function clock(time: string): string | undefined {
  const [, hour = '', minute] = /^(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(time) ?? [];
  return minute === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** A zone that is not known would make all hours unknown; without one they are those of Germany. */
function firstZone(days: readonly unknown[]): string | undefined {
  for (const day of days.filter(isRecord)) {
    for (const slot of objectsAt(day, 'timeSlots')) {
      const zone = textAt(slot, 'timezone');
      if (zone !== '' && zoneOf(zone)) return zone;
    }
  }
  return undefined;
}
