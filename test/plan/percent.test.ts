import {expect} from '@open-wc/testing';
import {readPercent} from '../../src/plan/percent.js';

const cases: readonly (readonly [text: string, percent: number | undefined])[] = [
  ['50 %', 50],
  ['50%', 50],
  ['50', 50],
  [' 80 Prozent ', 80],
  ['12,5', 12.5],
  ['12.5\u00a0%', 12.5],
  ['0', 0],
  ['100 %', 100],
  ['100,1', undefined],
  ['120 %', undefined],
  ['-5', undefined],
  ['50-60 %', undefined],
  ['1e1', undefined],
  ['0x10', undefined],
  ['', undefined],
  ['%', undefined],
  ['halb', undefined],
  ['50 % umgesetzt', undefined],
  ['１０', undefined],
];

describe('readPercent', () => {
  for (const [text, percent] of cases) {
    it(`reads ${JSON.stringify(text)} as ${String(percent)}`, () => expect(readPercent(text)).to.equal(percent));
  }
});
