import {expect} from '@open-wc/testing';
import {fold, foldWithMap, spellings} from '../../src/search/fold.js';

const foldings = [
  ['sprachkurs', 'sprachkurs'],
  ['SprachKURS 2024', 'sprachkurs 2024'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Straße, STRAẞE', 'strasse, strasse'],
  ['Café L´inK', 'cafe link'],
  ["L'inK L’inK L`inK L‘inK Lʼink", 'link link link link link'],
  ['Wohn\u00adgeld', 'wohngeld'],
  ['Mutter\u2011Kind', 'mutter-kind'],
  ['Æther Œuvre Øre', 'aether oeuvre ore'],
  ['Łódź', 'lodz'],
  ['Đà Nẵng', 'da nang'],
  ['Þórr ð', 'thorr d'],
  ['İstanbul IĞDIR ılık', 'istanbul igdir ilik'],
  ['Ёлка, чай', 'елка, чаи'],
  ['ΟΔΌΣ', 'οδοσ'],
  ['Kurs² ﬁx ™', 'kurs2 fix tm'],
  ['ＡＢＣ', 'abc'],
  ['مَدْرَسَة', 'مدرسه'],
  ['أإآا', 'اااا'],
  ['كتـــاب', 'كتاب'],
  ['کتابی', 'كتابي'],
  ['ۀ', 'ه'],
  ['می\u200cخواهم', 'ميخواهم'],
  ['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
  ['', ''],
] as const;

describe('folding', () => {
  for (const [text, folded] of foldings) {
    it(`writes "${text}" as "${folded}"`, () => expect(fold(text)).to.equal(folded));
  }

  it('gives the same with and without the way back', () => {
    for (const [text] of foldings) expect(foldWithMap(text).folded, text).to.equal(fold(text));
  });

  it('remembers where each letter came from', () => {
    expect(foldWithMap('Maß´s')).to.deep.equal({folded: 'masss', starts: [0, 1, 2, 2, 4]});
    expect(foldWithMap('𝐀ü')).to.deep.equal({folded: 'au', starts: [0, 2]});
    expect(foldWithMap('u\u0308b')).to.deep.equal({folded: 'ub', starts: [0, 2]});
  });

  it('survives hostile texts', () => {
    for (const part of ['\ud800', '\udc00', '\u0301', 'ﷺ', "'", 'ß', `${'a'.repeat(99)}é`]) {
      const text = part.repeat(100_000 / part.length);
      expect(foldWithMap(text).folded, part).to.equal(fold(text));
    }
  });
});

describe('the spellings of a word', () => {
  const words = [
    ['ueber', ['ueber', 'uber']],
    ['boerse', ['boerse', 'borse']],
    ['quelle', ['quelle']],
    ['neueroffnung', ['neueroffnung', 'neuroffnung']],
    ['kurs', ['kurs']],
  ] as const;
  for (const [word, expected] of words) {
    it(`${word}: ${expected.join(' or ')}`, () => expect(spellings(word)).to.deep.equal(expected));
  }
});
