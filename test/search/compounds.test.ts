import {expect} from '@open-wc/testing';
import {fold} from '../../src/search/fold.js';
import {find} from '../../src/search/find.js';
import {parseQuery} from '../../src/search/query.js';
import {indexing, type SearchIndex} from '../../src/search/search-index.js';
import {Thesaurus} from '../../src/search/thesaurus.js';
import {manyOffers, type GeneratedOffer} from '../support/many-offers.mjs';
import {finish} from './records.js';

const parts = ['kurs', 'beratung', 'hilfe', 'treff', 'börse', 'straße', 'cafe', 'übung', 'lebensmittel', 'vermittlung'];

describe('among 5,000 offers', () => {
  const offers = manyOffers(5_000);
  const textOf = ({title, summary, keywords, contacts}: GeneratedOffer) =>
    [title, summary, ...keywords, ...contacts.map(({name}) => name)].join(' ');
  let index: SearchIndex<GeneratedOffer>;

  before(() => {
    index = finish(
      indexing(offers, (offer) => [{kind: 'text' as const, words: textOf(offer), lang: 'de', shown: true}]),
    );
  });

  for (const part of parts) {
    it(`"${part}" finds every one that has it anywhere in a word, and no other`, () => {
      const expected = offers.filter((offer) => fold(textOf(offer)).includes(fold(part))).map(({id}) => id);
      const found = find(index, parseQuery(part), new Thesaurus([]));
      expect(found.rung).to.equal('exact');
      expect(found.entries.map(({id}) => id).sort()).to.deep.equal([...expected].sort());
      expect(expected.length).to.be.above(100);
    });
  }
});
