import {expect} from '@open-wc/testing';
import {loadThesaurus} from '../../src/base/load-thesaurus.js';
import {planOf} from '../plan/plan-of.js';

const textsFor = async (word: string, lang: string, rest: Readonly<Record<string, unknown>> = {}) =>
  (await loadThesaurus(planOf(rest), lang)).meanings([word]).map(({text}) => text);

describe('the words for a search', () => {
  it('are German ones, in whatever language the reader has the page', async () => {
    for (const lang of ['de', 'de-simple', 'ar', 'xx'])
      expect(await textsFor('klamotten', lang)).to.include('Kleidung');
  });

  it('are also those of the interface and of the document', async () => {
    expect(await textsFor('kiyafet', 'tr')).to.include('Kleidung');
    expect(await textsFor('kiyafet', 'de', {lang: 'tr'})).to.include('Kleidung');
    expect(await textsFor('kiyafet', 'de')).to.deep.equal([]);
  });

  it('are those that the document adds', async () => {
    expect(await textsFor('stube', 'de', {synonyms: [['Stube', 'Stadtteiltreff']]})).to.deep.equal(['Stadtteiltreff']);
  });
});
