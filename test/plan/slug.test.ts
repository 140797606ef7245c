import {expect} from '@open-wc/testing';
import {slug} from '../../src/plan/slug.js';

const cases: readonly (readonly [text: string, slug: string])[] = [
  ['Sprachcafé eröffnen', 'sprachcafe-eroeffnen'],
  ['Größe, Übung & Äpfel', 'groesse-uebung-aepfel'],
  ['STRASSE Ä Ö Ü ẞ', 'strasse-ae-oe-ue-ss'],
  ['u\u0308ben', 'ueben'],
  ['Café L´inK', 'cafe-l-ink'],
  ['Işık', 'isk'],
  ['Smørrebrød', 'smrrebrd'],
  ['ﬁt', 'fit'],
  ['Haus\u00adarbeit', 'hausarbeit'],
  ['  – „Kita" –  ', 'kita'],
  ['a___b', 'a-b'],
  ['4.1 Wohnen', '4-1-wohnen'],
  ['معًا في', ''],
  ['Разом together', 'together'],
  ['日本語', ''],
  ['💬', ''],
  ['', ''],
  ['x'.repeat(70), 'x'.repeat(60)],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ['\ud800a', 'a'],
];

describe('slug', () => {
  for (const [text, expected] of cases) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(slug(text)).to.equal(expected);
    });
  }

  it('gives the same for its own result', () => {
    for (const [text] of cases) expect(slug(slug(text))).to.equal(slug(text));
  });
});
