import {slotsValidOn, type Slot} from './day-hours.js';
import type {Hours} from './plan.js';

/** A regular week in as few rows as possible. Days without hours are left out. */
export interface Week {
  readonly rows: readonly WeekRow[];
  /** The day (`YYYY-MM-DD`) from which on this week counts, if it lies ahead. */
  readonly from?: string;
}

/** Days with the same hours. */
export interface WeekRow {
  /** In order; neighbours are one range: Monday to Wednesday and Friday are `[{first: 1, last: 3}, {first: 5, last: 5}]`. */
  readonly days: readonly DayRange[];
  readonly slots: readonly Slot[];
}

/** Weekdays, 1 (Monday) to 7, both inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The weekly hours that are valid on a day; if none are, those that become valid next. Exceptions and public holidays
 * do not count.
 *
 * @param today `YYYY-MM-DD`
 */
export function weekOf(hours: Hours, today: string): Week {
  const from = beginOf(hours, today);
  const rows = rowsOf(slotsOfWeek(hours, today));
  return from === undefined ? {rows} : {rows, from};
}

/** The weekly slots that are valid on a day; if none are, those that become valid next. */
export function slotsOfWeek(hours: Hours, today: string): NonNullable<Hours['weekly']> {
  return slotsValidOn(hours, beginOf(hours, today) ?? today);
}

function beginOf(hours: Hours, today: string): string | undefined {
  return slotsValidOn(hours, today).length > 0 ? undefined : nextValidity(hours, today);
}

function nextValidity({weekly = []}: Hours, today: string): string | undefined {
  return weekly.flatMap(({validFrom}) => (validFrom && validFrom > today ? [validFrom] : [])).sort()[0];
}

function rowsOf(slots: NonNullable<Hours['weekly']>): readonly WeekRow[] {
  const rows = new Map<string, {days: DayRange[]; slots: readonly Slot[]}>();
  for (const weekday of weekdays) {
    const ofDay = slots.filter(({days}) => days.includes(weekday)).map(toSlot);
    if (ofDay.length === 0) continue;
    const key = JSON.stringify(ofDay);
    const row = rows.get(key) ?? {days: [], slots: ofDay};
    rows.set(key, row);
    append(row.days, weekday);
  }
  return [...rows.values()];
}

function toSlot({opens, closes, byAppointment = false}: Slot): Slot {
  return {opens, closes, byAppointment};
}

function append(ranges: DayRange[], weekday: number): void {
  const last = ranges.at(-1);
  if (last?.last === weekday - 1) ranges[ranges.length - 1] = {first: last.first, last: weekday};
  else ranges.push({first: weekday, last: weekday});
}
