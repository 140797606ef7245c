import {expect} from '@open-wc/testing';
import {readLang} from '../../src/plan/lang.js';

const cases: readonly (readonly [value: unknown, tag: string | undefined])[] = [
  ['de', 'de'],
  ['ar', 'ar'],
  ['kmr', 'kmr'],
  ['DE', 'de'],
  ['de_DE', 'de-de'],
  [' de-AT ', 'de-at'],
  ['zh-Hant-TW', 'zh-hant-tw'],
  ['de-simple', 'de-simple'],
  ['de-si', 'de-simple'],
  ['de-x-leicht', 'de-simple'],
  ['de-x-einfach', 'de-simple'],
  ['de-leicht', 'de-simple'],
  ['de-easy', 'de-simple'],
  ['DE_Plain', 'de-simple'],
  ['en-simple', 'en-simple'],
  ['', undefined],
  ['d', undefined],
  ['deutsch', undefined],
  ['Deutsch', undefined],
  ['de-', undefined],
  ['de--de', undefined],
  ['de-abcdefghi', undefined],
  ['xx-invalid-!!', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['de\nar', undefined],
  [`de${'-a'.repeat(20)}`, undefined],
  [49, undefined],
  [null, undefined],
  [['de'], undefined],
];

describe('readLang', () => {
  for (const [value, tag] of cases) {
    it(`reads ${JSON.stringify(value)} as ${String(tag)}`, () => expect(readLang(value)).to.equal(tag));
  }
});
