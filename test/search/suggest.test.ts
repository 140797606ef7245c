import {expect} from '@open-wc/testing';
import {parseQuery} from '../../src/search/query.js';
import {suggestion} from '../../src/search/suggest.js';

const titles = ['Sprachkurs am Abend', 'Kleiderkammer', 'Hausaufgabenbetreuung', 'Café Löwe', 'Mutter-Kind-Treff'];

describe('a suggestion for words that are found nowhere', () => {
  for (const [typed, meant] of [
    ['Schprachkuhrs', 'Sprachkurs'],
    ['Klaidakamer', 'Kleiderkammer'],
    ['Hausaufgahmbetreung', 'Hausaufgabenbetreuung'],
    ['Mudderkindtref', 'Mutter-Kind-Treff'],
    ['Sprachkurs Aahbend', 'sprachkurs Abend'],
  ] as const) {
    it(`is "${meant}" for "${typed}"`, () => {
      expect(suggestion(parseQuery(typed), titles)?.toLowerCase()).to.equal(meant.toLowerCase());
    });
  }

  for (const typed of ['Xylophon', 'Loew', '', 'Zahn']) {
    it(`is none for "${typed}", which is near to nothing`, () => {
      expect(suggestion(parseQuery(typed), titles)).to.equal(undefined);
    });
  }
});
