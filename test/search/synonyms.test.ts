import {expect} from '@open-wc/testing';
import {ar} from '../../src/search/synonyms/ar.js';
import {de} from '../../src/search/synonyms/de.js';
import {en} from '../../src/search/synonyms/en.js';
import {ru} from '../../src/search/synonyms/ru.js';
import {tr} from '../../src/search/synonyms/tr.js';
import {uk} from '../../src/search/synonyms/uk.js';
import {readWords} from '../../src/search/word-list.js';
import {wordGroups} from '../../src/search/words.js';

const least = [
  [de, 60],
  [en, 20],
  [ar, 20],
  [ru, 20],
  [tr, 20],
  [uk, 20],
] as const;

describe('the word lists', () => {
  for (const [written, count] of least) {
    const {groups, fillers} = readWords(written);

    it(`${written.lang}: at least ${count} groups`, () => expect(groups.length).to.be.at.least(count));

    it(`${written.lang}: no group says a word twice, or none`, () => {
      for (const group of groups) {
        const words = group.map(({text, lang}) => `${lang} ${wordGroups(text).flat().join(' ')}`);
        expect(new Set(words).size, words.join()).to.equal(words.length);
        expect(words.filter((word) => word.length < 5)).to.deep.equal([]);
        expect(words.length, words.join()).to.be.above(1);
      }
    });

    it(`${written.lang}: no word that a group is about counts as saying nothing`, () => {
      const telling = groups.flat().map(({text}) => text.toLowerCase());
      expect(fillers.filter((filler) => telling.includes(filler))).to.deep.equal([]);
    });
  }

  for (const [written] of least.slice(1)) {
    it(`${written.lang}: every group also has the German words, for what is written in German only`, () => {
      for (const group of readWords(written).groups) {
        expect(new Set(group.map(({lang}) => lang)).size, group[0]?.text).to.equal(2);
      }
    });
  }
});
