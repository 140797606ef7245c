import {expect} from '@open-wc/testing';
import {isEnding, stemOf} from '../../src/search/inflection.js';

const stems = [
  ['kurse', 'kurs'],
  ['kindern', 'kind'],
  ['wohnungen', 'wohnung'],
  ['lehrerinnen', 'lehrer'],
  ['arztin', 'arzt'],
  ['kurs', 'kurs'],
  ['jobs', 'jobs'],
  ['essen', 'esse'],
  ['работа', 'работ'],
  ['работу', 'работ'],
  ['курсами', 'курс'],
  ['مدرسه', 'مدرسه'],
  ['', ''],
] as const;

describe('the stem of a word', () => {
  for (const [word, stem] of stems) it(`${word}: ${stem}`, () => expect(stemOf(word)).to.equal(stem));

  it('has an ending behind it, or nothing', () => {
    expect(['', 'e', 'innen', 'ами'].map(isEnding)).to.deep.equal([true, true, true, true]);
    expect(['leitung', 'ee', '-'].map(isEnding)).to.deep.equal([false, false, false]);
  });
});
