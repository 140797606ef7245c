import {expect} from '@open-wc/testing';
import {formatRecurringDay} from '../../src/i18n/recurring-day.js';

describe('a day of every year', () => {
  for (const [tag, day, shown] of [
    ['de', '--12-05', '5. Dezember'],
    ['de', '--02-29', '29. Februar'],
    ['en', '--12-05', 'December 5'],
  ] as const) {
    it(`is "${shown}" in "${tag}"`, () => {
      expect(formatRecurringDay(tag, day)).to.equal(shown);
    });
  }
});
