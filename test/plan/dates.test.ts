import {expect} from '@open-wc/testing';
import {
  comparePartialDates,
  firstDay,
  isPartialDate,
  isPlainDate,
  isRecurringDay,
  lastDay,
  readPartialDate,
} from '../../src/plan/dates.js';

const notDates = [
  '',
  '24',
  '1899',
  '2101',
  '2024-00',
  '2024-13',
  '2024-3',
  '2024-02-30',
  '2023-02-29',
  '2024-03-00',
  '2024-03-15x',
  '2024/03',
  'März 2024',
  '20240315',
];

describe('a partial date', () => {
  it('is a year, a month or a day from 1900 to 2100', () => {
    for (const date of ['1900', '2100', '2024-01', '2024-12', '2024-02-29', '2024-03-31']) {
      expect(isPartialDate(date), date).to.equal(true);
    }
  });

  it('exists in the calendar', () => {
    for (const text of [...notDates, '1900-02-29', '2024-04-31']) expect(isPartialDate(text), text).to.equal(false);
  });

  it('covers its whole span', () => {
    const spans = [
      ['2024', '2024-01-01', '2024-12-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2023-02', '2023-02-01', '2023-02-28'],
      ['2024-11', '2024-11-01', '2024-11-30'],
      ['2024-03-15', '2024-03-15', '2024-03-15'],
    ] as const;
    for (const [date, first, last] of spans) expect([firstDay(date), lastDay(date)], date).to.deep.equal([first, last]);
  });

  it('is ordered by its beginning, then by its end', () => {
    const ordered = ['2023-12-31', '2024-01-01', '2024-01', '2024', '2024-02', '2025'];
    expect([...ordered].reverse().sort(comparePartialDates)).to.deep.equal(ordered);
    expect(comparePartialDates('2024-03', '2024-03')).to.equal(0);
  });
});

describe('reading a date', () => {
  const readings = [
    ['2024', '2024', false],
    ['2024-03', '2024-03', false],
    ['2024-03-15', '2024-03-15', false],
    ['2024-03-15T10:00:00Z', '2024-03-15', true],
    ['2024-03-15T23:30:00.000+02:00', '2024-03-15', true],
    ['2024-03-15 10:00', '2024-03-15', true],
    ['20.02.2017', '2017-02-20', true],
    ['1.3.2017', '2017-03-01', true],
    ['1. 3. 2017', '2017-03-01', true],
    [' 2024 ', '2024', true],
  ] as const;
  for (const [source, date, changed] of readings) {
    it(`takes "${source}" as ${date}`, () => expect(readPartialDate(source)).to.deep.equal({date, changed}));
  }

  it('refuses what is no date', () => {
    for (const text of [
      ...notDates,
      '31.02.2017',
      '20.02.17',
      '2023-02-29T10:00',
      '2024-03-15T',
      '9'.repeat(100_000),
    ]) {
      expect(readPartialDate(text), text.slice(0, 20)).to.equal(undefined);
    }
  });
});

describe('a day', () => {
  it('is a date that names its day', () => {
    expect(['2024-03-15', '2024-03', '2024', '2024-02-30'].map(isPlainDate)).to.deep.equal([true, false, false, false]);
  });

  it('of every year has no year', () => {
    for (const day of ['--12-05', '--02-29']) expect(isRecurringDay(day), day).to.equal(true);
    for (const text of ['--02-30', '--13-01', '12-05', '--12', '2024-12-05', '---12-05', '']) {
      expect(isRecurringDay(text), text).to.equal(false);
    }
  });
});
