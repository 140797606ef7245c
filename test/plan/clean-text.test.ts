import {expect} from '@open-wc/testing';
import {cleanText, cutText} from '../../src/plan/clean-text.js';

/** What is left of a text. */
const cases: readonly (readonly [what: string, text: string, clean: string])[] = [
  ['German text', 'Straße „Café“ – 50 % … 10 €', 'Straße „Café“ – 50 % … 10 €'],
  ['line feeds and tabs', 'a\n\n\tb', 'a\n\n\tb'],
  ['carriage returns', 'a\r\nb', 'a\nb'],
  ['control characters', 'a\u0000b\u0008c\u001bd\u007fe\u0085f', 'abcdef'],
  ['bidi embeddings and overrides', 'a\u202ab\u202bc\u202cd\u202de\u202ef', 'abcdef'],
  ['bidi isolates', 'a\u2066b\u2067c\u2068d\u2069e', 'abcde'],
  ['marks of direction', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
  ['soft hyphens', 'Haus\u00adarbeit', 'Haus\u00adarbeit'],
  ['joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['Arabic with its marks', 'معًا في', 'معًا في'],
  ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
  ['emoji', '👩‍👧 ok', '👩‍👧 ok'],
  ['markup', '<b>A & B</b>', '<b>A & B</b>'],
];

describe('cleanText', () => {
  for (const [what, text, clean] of cases) {
    it(`leaves of ${what} what cannot disturb the page`, () => expect(cleanText(text)).to.equal(clean));
  }
});

describe('cutText', () => {
  it('leaves short texts alone', () => expect(cutText('Café', 4)).to.equal('Café'));
  it('ends a long text in "…" at the limit', () => expect(cutText('Sprachcafé', 4)).to.equal('Spr…'));
  it('never leaves half a character', () => expect(cutText('ab💬cd', 4)).to.equal('ab…'));

  it('keeps eight combining marks in a row, each time', () => {
    const marks = (count: number): string => `a${'\u0301'.repeat(count)}`;
    expect(cutText(marks(9) + marks(8) + marks(70), 100)).to.equal(marks(8) + marks(8) + marks(8));
  });

  it('counts after the combining marks are cut', () => {
    expect(cutText(`a${'\u0301'.repeat(5_000)}b`, 10)).to.equal(`a${'\u0301'.repeat(8)}b`);
  });
});
