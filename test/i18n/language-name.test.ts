import {expect} from '@open-wc/testing';
import {languageName} from '../../src/i18n/language-name.js';
import type {Locale} from '../../src/i18n/locales.js';
import {wordsOf} from './words.js';

const cases: readonly [Locale, language: string, shown: string][] = [
  ['de', 'ar', 'Arabisch'],
  ['de', 'uk', 'Ukrainisch'],
  ['en', 'ar', 'Arabic'],
  ['de', 'de-simple', 'Einfache Sprache'],
  ['en', 'de-simple', 'Plain German'],
  ['de', 'xx', 'xx'],
  ['de', 'not a tag', 'not a tag'],
];

describe('languageName', () => {
  for (const [locale, language, shown] of cases) {
    it(`calls "${language}" "${shown}" in ${locale}`, async () => {
      expect(languageName(await wordsOf(locale), language)).to.equal(shown);
    });
  }
});
