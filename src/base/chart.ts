import {firstDay, lastDay} from '../plan/dates.js';
import type {Indicator} from '../plan/plan.js';

/** Where the parts of a chart stand, in units of its box: x to the right, y down. */
export interface Chart {
  /** Stated values only, along time. */
  readonly points: readonly ChartPoint[];
  /** Neighbours that are joined, as an SVG list of points each. Where a value is absent the line has a gap. */
  readonly lines: readonly string[];
  /** Height of the value 0. */
  readonly zero: number;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** The first and the last date that the document states, with a value or without. */
  readonly dates: readonly [first: string, last: string];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** Whether there is room to write the value beside the point. */
  readonly labelled: boolean;
}

/** The box of every chart. */
export const chartBox = {width: 320, height: 120} as const;

const margin = {inline: 24, top: 24, bottom: 6} as const;
/** Room for one written value. */
const labelWidth = 44;

type Values = NonNullable<Indicator['values']>;

/** A value with the middle of the time that its date covers, in milliseconds. */
interface Dated {
  readonly date: string;
  readonly time: number;
  readonly value: number | undefined;
}

/**
 * The values of an indicator along time; nothing where they are fewer than two, or all of one time. The height always
 * holds 0, so that growth looks no larger than it is.
 *
 * @param direction how the reader's language runs: time goes along
 */
export function chartOf(
  {values = [], baseline, target}: Pick<Indicator, 'values' | 'baseline' | 'target'>,
  direction: 'ltr' | 'rtl',
): Chart | undefined {
  const dated = alongTime(values);
  const stated = dated.filter(({value}) => value !== undefined);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || stated[0]?.time === stated.at(-1)?.time) return undefined;
  const x = xScale(first.time, last.time, direction);
  const y = yScale([baseline, target, ...stated.map(({value}) => value)].filter((value) => value !== undefined));
  const place = ({time, value = 0}: Dated): Place => ({x: x(time), y: y(value), value});
  return {
    points: withLabels(stated.map(place)),
    lines: runsOf(dated).map((run) =>
      run
        .map(place)
        .map(({x, y}) => `${x},${y}`)
        .join(' '),
    ),
    zero: y(0),
    baseline: baseline === undefined ? undefined : y(baseline),
    target: target === undefined ? undefined : y(target),
    dates: [first.date, last.date],
  };
}

type Place = Omit<ChartPoint, 'labelled'>;

function alongTime(values: Values): readonly Dated[] {
  const middle = (date: string): number => (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
  return values.map(({date, value}) => ({date, time: middle(date), value})).sort((a, b) => a.time - b.time);
}

/** Stated values that follow each other; one alone is a point without a line. */
function runsOf(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const runs: Dated[][] = [[]];
  for (const entry of dated) {
    if (entry.value === undefined) runs.push([]);
    else runs.at(-1)?.push(entry);
  }
  return runs.filter(({length}) => length > 1);
}

function xScale(first: number, last: number, direction: 'ltr' | 'rtl'): (time: number) => number {
  const room = chartBox.width - 2 * margin.inline;
  return (time) => {
    const along = margin.inline + ((time - first) / (last - first)) * room;
    return rounded(direction === 'rtl' ? chartBox.width - along : along);
  };
}

function yScale(values: readonly number[]): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = chartBox.height - margin.top - margin.bottom;
  return (value) => rounded(margin.top + (high === low ? 1 : (high - value) / (high - low)) * room);
}

/** The newest value is always written, older ones as far as there is room. */
function withLabels(places: readonly Place[]): readonly ChartPoint[] {
  let nearest = Infinity;
  const backwards = [...places].reverse().map((place) => {
    const labelled = Math.abs(place.x - nearest) >= labelWidth;
    if (labelled) nearest = place.x;
    return {...place, labelled};
  });
  return backwards.reverse();
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
