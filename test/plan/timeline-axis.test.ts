import {expect} from '@open-wc/testing';
import type {Period} from '../../src/plan/plan.js';
import {timelineOf} from '../../src/plan/timeline.js';
import {axisOf, barOf, markOf, ticksOf, type TimelineAxis, type WantedYears} from '../../src/plan/timeline-axis.js';
import {planOf} from './plan-of.js';

type Parts = Readonly<Record<string, unknown>>;

function years(parts: Parts, wanted: WantedYears = {}): readonly number[] | undefined {
  const plan = planOf(parts);
  const axis = axisOf(plan, timelineOf(plan), wanted);
  return axis && [axis.first, axis.last];
}

const measures = [
  {title: 'Café', period: {from: '2024-11', to: '2026-01'}},
  {title: 'Kurs', period: {to: '2027-12-31'}},
];

describe('the axis of a timeline', () => {
  const cases: readonly (readonly [what: string, parts: Parts, expected: readonly number[] | undefined])[] = [
    ['the years of all bars', {measures}, [2024, 2027]],
    ['those of the schedule besides', {measures, schedule: {years: ['2023', '2029'], entries: []}}, [2023, 2029]],
    ['those of the plan besides', {measures, period: {from: '2020'}}, [2020, 2027]],
    [
      'years of the schedule that are years',
      {schedule: {years: ['0001', '2025', 'foo', '9999'], entries: []}},
      [2025, 2025],
    ],
    [
      'the widest years that a document may name',
      {measures: [{title: 'A', period: {from: '1900', to: '2100'}}]},
      [1900, 2100],
    ],
    ['nothing where no year is named', {measures: [{title: 'A', period: 'im Sommer'}]}, undefined],
  ];
  for (const [what, parts, expected] of cases) {
    it(`has ${what}`, () => expect(years(parts)).to.deep.equal(expected));
  }

  const wishes: readonly (readonly [what: string, wanted: WantedYears, expected: readonly number[]])[] = [
    ['another first year', {from: 2025}, [2025, 2027]],
    ['another last year', {to: 2025}, [2024, 2025]],
    ['both', {from: 2020, to: 2030}, [2020, 2030]],
    ['a first year after all bars', {from: 2050}, [2050, 2050]],
    ['a last year before all bars', {to: 2000}, [2000, 2000]],
    ['ends in the wrong order: neither counts', {from: 2027, to: 2025}, [2024, 2027]],
    ['no number', {from: NaN, to: 2026}, [2024, 2026]],
    ['years out of all range', {from: 1, to: 9999}, [2024, 2027]],
    ['half a year', {from: 2025.5}, [2024, 2027]],
  ];
  for (const [what, wanted, expected] of wishes) {
    it(`grants the page ${what}`, () => expect(years({measures}, wanted)).to.deep.equal(expected));
  }
});

describe('a bar', () => {
  const axis: TimelineAxis = {first: 2024, last: 2027};
  const cases: readonly (readonly [what: string, period: Period, bar: readonly [number, number, string]])[] = [
    ['covers a whole year', {from: '2025', to: '2025'}, [0.25, 0.5, '']],
    ['covers whole years', {from: '2024', to: '2027'}, [0, 1, '']],
    ['covers a month to its last day', {from: '2025-12', to: '2025-12'}, [0.25 + (334 / 365) * 0.25, 0.5, '']],
    ['covers a leap day', {from: '2024-02-29', to: '2024-02-29'}, [(59 / 366) * 0.25, (60 / 366) * 0.25, '']],
    ['goes on where no end is named', {from: '2026'}, [0.5, 1, '>']],
    ['comes from before where no beginning is named', {to: '2024'}, [0, 0.25, '<']],
    ['is cut at the first year, and says so', {from: '2020', to: '2024'}, [0, 0.25, '<']],
    ['is cut at the last year, and says so', {from: '2027', to: '2028-01-01'}, [0.75, 1, '>']],
    ['is cut at both, and says so', {from: '1900', to: '2100'}, [0, 1, '<>']],
    ['has no length before the axis', {from: '2020', to: '2023'}, [0, 0, '<']],
    ['has no length after the axis', {from: '2028', to: '2028'}, [1, 1, '>']],
  ];
  for (const [what, period, [start, end, signs]] of cases) {
    it(what, () => {
      const bar = barOf(axis, period);
      expect(bar?.start).to.be.closeTo(start, 1e-9);
      expect(bar?.end).to.be.closeTo(end, 1e-9);
      expect(`${bar?.comesFromBefore ? '<' : ''}${bar?.goesOn ? '>' : ''}`).to.equal(signs);
    });
  }

  it('is none where only words are known', () => {
    expect(barOf(axis, {text: 'im Sommer'})).to.equal(undefined);
  });
});

describe('the line of a date', () => {
  const cases: readonly (readonly [date: string, at: number | undefined])[] = [
    ['2024', 0.25],
    ['2025-07', 0.5 + (181 + 15.5) / 365 / 2],
    ['2024-01-01', 0.5 / 366 / 2],
    ['2025-12-31', 1 - 0.5 / 365 / 2],
    ['2023-12', undefined],
    ['2026', undefined],
  ];
  for (const [date, at] of cases) {
    it(`of ${date} ${at === undefined ? 'is beside the axis' : 'stands in the middle of what it means'}`, () => {
      const mark = markOf({first: 2024, last: 2025}, date);
      if (at === undefined) expect(mark).to.equal(undefined);
      else expect(mark).to.be.closeTo(at, 1e-9);
    });
  }
});

describe('the years that are named', () => {
  const cases: readonly (readonly [first: number, last: number, wide: readonly number[], narrow: readonly number[]])[] =
    [
      [2024, 2024, [2024], [2024]],
      [2024, 2028, [2024, 2025, 2026, 2027, 2028], [2024, 2025, 2026, 2027, 2028]],
      [2020, 2027, [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027], [2020, 2022, 2024, 2026]],
      [2020, 2031, [2020, 2022, 2024, 2026, 2028, 2030], [2020, 2022, 2024, 2026, 2028, 2030]],
      [1900, 2100, [1900, 1950, 2000, 2050], [1900, 1950, 2000, 2050]],
    ];
  for (const [first, last, wide, narrow] of cases) {
    it(`from ${first} to ${last} are ${wide.join(', ')}`, () => {
      const ticks = ticksOf({first, last});
      expect(ticks.map(({year}) => year)).to.deep.equal(wide);
      expect(ticks.filter(({isMinor}) => !isMinor).map(({year}) => year)).to.deep.equal(narrow);
    });
  }

  it('stand where they begin', () => {
    expect(ticksOf({first: 2024, last: 2027}).map(({at}) => at)).to.deep.equal([0, 0.25, 0.5, 0.75]);
  });
});
