import {expect} from '@open-wc/testing';
import {edits} from '../../src/search/edits.js';

const cases = [
  ['kurs', 'kurs', 0],
  ['kurs', 'kurse', 0],
  ['kurs', 'kursleitung', 0],
  ['krus', 'kurs', 1],
  ['kus', 'kurs', 1],
  ['kuurs', 'kurs', 1],
  ['kuhs', 'kurs', 1],
  ['deutshckrus', 'deutschkurs', 2],
  ['arzt', 'zahn', 3],
  ['', 'kurs', 0],
  ['kurs', '', 3],
] as const;

describe('typing errors', () => {
  for (const [typed, word, expected] of cases) {
    it(`${expected} between "${typed}" and "${word}"`, () => expect(edits(typed, word, 2)).to.equal(expected));
  }

  it('are counted in words of any length', () => {
    expect(edits('x'.repeat(100), 'x'.repeat(100_000), 2)).to.equal(0);
    expect(edits('x'.repeat(100), 'y'.repeat(100_000), 2)).to.equal(3);
  });
});
