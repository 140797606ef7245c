import {expect} from '@open-wc/testing';
import {formatNumber, formatPercent} from '../../src/i18n/format-number.js';
import {formatDate, formatList, formatTime, formatWeekday} from '../../src/i18n/format.js';
import {intlTagOf} from '../../src/i18n/locales.js';

const de = intlTagOf('de');
const en = intlTagOf('en');
const ar = intlTagOf('ar');
/** A language whose own calendar and digits differ from ours. */
const fa = 'fa-u-ca-gregory-nu-latn';

const cases: readonly [title: string, shown: string, wanted: string][] = [
  ['a number in German', formatNumber(de, 1234.5), '1.234,5'],
  ['a number in English', formatNumber(en, 1234.5), '1,234.5'],
  ['a percentage in German', formatPercent(de, 40), '40\u00a0%'],
  ['a percentage with one decimal', formatPercent(de, 12.5), '12,5\u00a0%'],
  ['a percentage with one decimal at most', formatPercent(en, 33.333), '33.3%'],
  ['a year', formatDate(de, '2024'), '2024'],
  ['a month', formatDate(de, '2024-03'), 'März 2024'],
  ['a day', formatDate(de, '2024-03-15'), '15. März 2024'],
  ['a day without a leading zero', formatDate(de, '2026-03-01'), '1. März 2026'],
  ['the first day of a year in that year', formatDate(en, '2024-01-01'), '1 January 2024'],
  ['the last day of a year in that year', formatDate(en, '1900-12-31'), '31 December 1900'],
  ['a day in Arabic with Latin digits', formatDate(ar, '2024-03-15'), '15 مارس 2024'],
  ['a day in Persian in the Gregorian calendar', formatDate(fa, '2026-11-20'), '20 نوامبر 2026'],
  ['what is no date as it is', formatDate(de, '1-2-3-4'), '1-2-3-4'],
  ['Monday', formatWeekday(de, 1), 'Montag'],
  ['Sunday', formatWeekday(en, 7), 'Sunday'],
  ['a time of day', formatTime(de, '14:05'), '14:05'],
  ['an English time of day', formatTime(en, '09:30'), '09:30'],
  ['midnight', formatTime(de, '24:00'), '00:00'],
  ['a list with each item isolated', formatList(de, ['A', 'B', 'C']), '\u2068A\u2069, \u2068B\u2069 und \u2068C\u2069'],
  ['a list of one', formatList(de, ['A']), '\u2068A\u2069'],
];

describe('formats', () => {
  for (const [title, shown, wanted] of cases) {
    it(`show ${title}`, () => {
      expect(shown).to.equal(wanted);
    });
  }
});
