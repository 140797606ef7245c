import {firstDay, isPartialDate, lastDay} from './dates.js';
import type {Period, Plan} from './plan.js';
import {allEntries, type Timeline} from './timeline.js';

/** The years of a timeline, the first and the last one included. All years are equally wide. */
export interface TimelineAxis {
  readonly first: number;
  readonly last: number;
}

/** The years that a page asks for; anything else than a year from 1900 to 2100 counts as nothing. */
export interface WantedYears {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Where a bar stands: shares of the axis, 0 where its first year begins and 1 where its last one ends. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  /** It begins before the axis, or the document does not say when. */
  readonly comesFromBefore: boolean;
  /** It ends after the axis, or the document does not say when. */
  readonly goesOn: boolean;
}

/** A year with a name on the axis. */
export interface Tick {
  readonly year: number;
  /** Where the year begins, as a share of the axis. */
  readonly at: number;
  /** Every other one may be left out where there is little room. */
  readonly isMinor: boolean;
}

const oneDay = 24 * 60 * 60 * 1000;
const steps = [1, 2, 5, 10, 20, 50];
const namesWhereWide = 10;
const namesWhereNarrow = 6;

/**
 * The years that the plan names in its schedule, its period and its bars, or those that the page wants instead. Wanted
 * years that contradict each other count as none. `undefined` where nothing names a year.
 */
export function axisOf(plan: Plan, timeline: Timeline, wanted: WantedYears): TimelineAxis | undefined {
  const years = yearsOf(plan, timeline);
  const [earliest, latest] = [years[0], years.at(-1)];
  if (earliest === undefined || latest === undefined) return undefined;
  const {from, to} = usable(wanted);
  const first = from ?? Math.min(earliest, to ?? earliest);
  return {first, last: to ?? Math.max(latest, first)};
}

/** The bar of a period, `undefined` without a date. One that lies beside the axis has no length and goes on. */
export function barOf(axis: TimelineAxis, {from, to}: Period): Bar | undefined {
  if (from === undefined && to === undefined) return undefined;
  const start = from === undefined ? -Infinity : positionOf(axis, Date.parse(firstDay(from)));
  const end = to === undefined ? Infinity : positionOf(axis, Date.parse(lastDay(to)) + oneDay);
  return {start: onAxis(start), end: onAxis(end), comesFromBefore: start < 0, goesOn: end > 1};
}

/**
 * Where the line of a date stands, `undefined` beside the axis. A month or a year is marked in its middle: nowhere else
 * would be any truer.
 */
export function markOf(axis: TimelineAxis, date: string): number | undefined {
  const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date)) + oneDay) / 2;
  const position = positionOf(axis, middle);
  return position >= 0 && position <= 1 ? position : undefined;
}

/** All years of the axis. */
export function yearsOn({first, last}: TimelineAxis): readonly number[] {
  return Array.from({length: last - first + 1}, (_, at) => first + at);
}

/** The years that are named: all, or where that would be too many every second, fifth, tenth … that has room. */
export function ticksOf(axis: TimelineAxis): readonly Tick[] {
  const years = yearsOn(axis);
  const step = steps.find((size) => years.length / size <= namesWhereWide) ?? years.length;
  const named = years.filter((_, at) => at % step === 0 && years.length - at >= step / 2);
  const isCrowded = named.length > namesWhereNarrow;
  return named.map((year, index) => ({
    year,
    at: (year - axis.first) / years.length,
    isMinor: isCrowded && index % 2 === 1,
  }));
}

/** All years that the document names, from the earliest. */
function yearsOf(plan: Plan, timeline: Timeline): readonly number[] {
  const periods = [...(plan.period ? [plan.period] : []), ...allEntries(timeline).flatMap((entry) => entry.periods)];
  const dates = [...(plan.schedule?.years ?? []), ...periods.flatMap(({from = '', to = ''}) => [from, to])];
  const years = dates.filter(isPartialDate).map((date) => Number(date.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => a - b);
}

function usable({from, to}: WantedYears): WantedYears {
  const known = {from: yearOrNothing(from), to: yearOrNothing(to)};
  return known.from !== undefined && known.to !== undefined && known.from > known.to ? {} : known;
}

function yearOrNothing(year: number | undefined): number | undefined {
  return year !== undefined && isPartialDate(String(year)) ? year : undefined;
}

/** Where a moment stands, as a share of the axis; below 0 before it and above 1 after it. */
function positionOf({first, last}: TimelineAxis, time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [begin, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return (year - first + (time - begin) / (next - begin)) / (last - first + 1);
}

function onAxis(position: number): number {
  return Math.min(1, Math.max(0, position));
}
