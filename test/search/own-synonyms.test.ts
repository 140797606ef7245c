import {expect} from '@open-wc/testing';
import {markSegments} from '../../src/search/marks.js';
import {matches, searchText} from '../../src/search/match.js';
import {withSynonyms} from '../../src/search/own-synonyms.js';
import {parseQuery} from '../../src/search/query.js';

const synonyms = [
  ['Kita', 'Kindergarten', 'Haus für Kinder'],
  ['Büro', 'Amt'],
  ['Erste Hilfe', 'Notfall'],
];
const finds = (query: string, text: string) => matches(withSynonyms(parseQuery(query), synonyms), searchText([text]));

describe('the synonyms of a document', () => {
  for (const [query, text, expected] of [
    ['Kita', 'Kindergärten ausbauen', true],
    ['Kita', 'Kindergarten ausbauen', true],
    ['KINDERGARTEN', 'Neue Kitas', true],
    ['Kita', 'Ein Haus für Kinder', true],
    ['Kita', 'Haus der Kinder', false],
    ['buero', 'Amt für Soziales', true],
    ['Notfall', 'Erste Hilfe', true],
    ['Kita Notfall', 'Erste Hilfe im Kindergarten', true],
    ['Kita Notfall', 'Erste Hilfe', false],
    ['Kita', 'Sprachkurs', false],
    ['Kurs', 'Sprachkurs', true],
  ] as const) {
    it(`"${query}" ${expected ? 'finds' : 'does not find'} "${text}"`, () =>
      expect(finds(query, text)).to.equal(expected));
  }

  it('are marked', () => {
    const segments = markSegments('Haus für Kinder', withSynonyms(parseQuery('Kita'), synonyms));
    expect(segments).to.deep.equal([{text: 'Haus für Kinder', hit: true}]);
  });

  it('may be missing', () => {
    expect(withSynonyms(parseQuery('Kita'), [])).to.deep.equal(parseQuery('Kita'));
  });
});
