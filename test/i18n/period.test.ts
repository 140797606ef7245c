import {expect} from '@open-wc/testing';
import {periodInWords} from '../../src/i18n/period.js';
import type {PeriodEnds} from '../../src/i18n/period.js';
import {unmarked, wordsOf} from './words.js';

const cases: readonly [PeriodEnds, string][] = [
  [{from: '2024', to: '2026'}, '2024 bis 2026'],
  [{from: '2024-03', to: '2026-11-05'}, 'März 2024 bis 5. November 2026'],
  [{from: '2024'}, 'ab 2024'],
  [{to: '2024-03'}, 'bis März 2024'],
  [{from: '2024', to: '2024'}, '2024'],
  [{}, ''],
];

describe('periodInWords', () => {
  for (const [period, shown] of cases) {
    it(`says "${shown}"`, async () => {
      expect(unmarked(periodInWords(await wordsOf('de'), period))).to.equal(shown);
    });
  }

  it('isolates the dates from the words', async () => {
    expect(periodInWords(await wordsOf('de'), {from: '2024'})).to.equal('ab \u20682024\u2069');
  });

  it('speaks the language of the element', async () => {
    const words = await wordsOf('en');
    expect(unmarked(periodInWords(words, {from: '2024-03', to: '2026'}))).to.equal('March 2024 to 2026');
  });
});
