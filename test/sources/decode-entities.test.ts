import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/sources/decode-entities.js';

describe('references to characters', () => {
  const texts: Record<string, string> = {
    'N&auml;he &Uuml;ben &szlig;': 'Nähe Üben ß',
    '&#1578;&#x62a;': 'تت',
    '&bdquo;Café&ldquo; &ndash; 5&nbsp;&euro;&hellip;': '„Café“ – 5\u00a0€…',
    '&yuml;&not;&AElig;': 'ÿ¬Æ',
    '&#150;': '–',
    '&amp;lt;script&amp;gt;': '&lt;script&gt;',
    '&unknown; &constructor; A & B &auml': '&unknown; &constructor; A & B &auml',
    '&#0;&#xd800;&#1114112;': '\ufffd\ufffd\ufffd',
    '&#x1F600;': '😀',
  };
  for (const [text, read] of Object.entries(texts)) {
    it(`in ${text} are read as HTML reads them`, () => {
      expect(decodeEntities(text)).to.equal(read);
    });
  }

  it('are the same that the browser knows', () => {
    const names = [
      'nbsp',
      'shy',
      'eth',
      'thorn',
      'OElig',
      'Scaron',
      'zwnj',
      'rlm',
      'sbquo',
      'Prime',
      'harr',
      'asymp',
      'apos',
    ];
    const area = document.createElement('textarea');
    for (const name of names) {
      area.innerHTML = `&${name};`;
      expect(decodeEntities(`&${name};`), name).to.equal(area.value);
    }
  });
});
