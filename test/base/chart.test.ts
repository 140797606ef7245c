import {expect} from '@open-wc/testing';
import {chartBox, chartOf, type Chart} from '../../src/base/chart.js';

type Input = Parameters<typeof chartOf>[0];

function chart(input: Input, direction: 'ltr' | 'rtl' = 'ltr'): Chart {
  const found = chartOf(input, direction);
  if (!found) throw new Error('There is nothing to draw.');
  return found;
}

/** Values of the years from 2021; `undefined` where none is known. */
function yearly(...values: readonly (number | undefined)[]): NonNullable<Input['values']> {
  return values.map((value, year) => ({date: String(2021 + year), value}));
}

describe('a chart of an indicator', () => {
  const nothing: readonly [title: string, input: Input][] = [
    ['there are no values', {}],
    ['there is one value', {values: yearly(3), target: 5}],
    ['only one value is stated', {values: yearly(undefined, 3, undefined)}],
    ['no value is stated', {values: yearly(undefined, undefined)}],
    [
      'all values are of one time',
      {
        values: [
          {date: '2024', value: 1},
          {date: '2024', value: 2},
        ],
      },
    ],
  ];
  for (const [title, input] of nothing) {
    it(`is none where ${title}`, () => {
      expect(chartOf(input, 'ltr')).to.equal(undefined);
    });
  }

  const lines: readonly [
    title: string,
    values: Input['values'],
    points: readonly number[],
    joined: readonly number[],
  ][] = [
    ['joins neighbours', yearly(1, 2, 3), [1, 2, 3], [3]],
    [
      'leaves a gap where a value is absent, and never draws it as 0',
      yearly(1, 2, undefined, 3, 4),
      [1, 2, 3, 4],
      [2, 2],
    ],
    ['draws a value between two gaps as a point', yearly(1, undefined, 2, undefined, 3), [1, 2, 3], []],
    ['draws a 0 that is stated', yearly(0, 2), [0, 2], [2]],
  ];
  for (const [title, values, points, joined] of lines) {
    it(title, () => {
      const drawn = chart({values});
      expect(drawn.points.map(({value}) => value)).to.deep.equal(points);
      expect(drawn.lines.map((line) => line.split(' ').length)).to.deep.equal(joined);
    });
  }

  it('goes along time, whatever the order of the document, as far apart as the dates are', () => {
    const values = [
      {date: '2026', value: 3},
      {date: '2021', value: 1},
      {date: '2022', value: 2},
    ];
    const {points, dates} = chart({values});
    expect(points.map(({value}) => value)).to.deep.equal([1, 2, 3]);
    expect(dates).to.deep.equal(['2021', '2026']);
    const [first = 0, second = 0, third = 0] = points.map(({x}) => x);
    expect((second - first) / (third - first)).to.be.closeTo(1 / 5, 0.01);
  });

  it('places a rough date in the middle of its time', () => {
    const values = [
      {date: '2023-07-02', value: 1},
      {date: '2024', value: 2},
      {date: '2025-07-02', value: 3},
    ];
    expect(chart({values}).points[1]?.x).to.be.closeTo(chartBox.width / 2, 0.5);
  });

  it('keeps the room of a date without a value at the end', () => {
    const {points, dates} = chart({values: yearly(1, 2, undefined)});
    expect(points.at(-1)?.x).to.be.closeTo(chartBox.width / 2, 0.5);
    expect(dates).to.deep.equal(['2021', '2023']);
  });

  it('runs from right to left where readers do', () => {
    const [ltr, rtl] = [chart({values: yearly(1, 2)}), chart({values: yearly(1, 2)}, 'rtl')];
    expect(rtl.points.map(({x}) => x)).to.deep.equal(ltr.points.map(({x}) => chartBox.width - x));
    expect((rtl.points[0]?.x ?? 0) > (rtl.points[1]?.x ?? 0)).to.equal(true);
  });

  it('always holds 0, so that growth looks no larger than it is', () => {
    const {zero, points} = chart({values: yearly(90, 100)});
    expect((zero - (points[0]?.y ?? 0)) / (zero - (points[1]?.y ?? 0))).to.be.closeTo(0.9, 0.01);
  });

  it('has room for a target above all values, and for values below 0', () => {
    const {points, target = 0, baseline, zero} = chart({values: yearly(-2, 1), target: 4});
    const [low = 0, high = 0] = points.map(({y}) => y);
    expect(target < high && high < zero && zero < low && low <= chartBox.height).to.equal(true);
    expect(baseline).to.equal(undefined);
  });

  it('stays in its box where all values are 0', () => {
    const {points, zero} = chart({values: yearly(0, 0), baseline: 0});
    expect(points.every(({y}) => y === zero && y < chartBox.height)).to.equal(true);
  });

  it('writes the newest value, and older ones as far as there is room', () => {
    const labelled = (...values: readonly number[]): readonly boolean[] =>
      chart({values: yearly(...values)}).points.map((point) => point.labelled);
    expect(labelled(1, 2, 3)).to.deep.equal([true, true, true]);
    expect(labelled(...Array.from({length: 12}, (_, value) => value)).at(-1)).to.equal(true);
    expect(labelled(...Array.from({length: 12}, (_, value) => value)).at(-2)).to.equal(false);
  });
});
