import {expect} from '@open-wc/testing';
import {isLocale} from '../../src/i18n/locales.js';
import {negotiate} from '../../src/i18n/negotiate.js';

/** Which locale serves a tag, including locales that are still to come. */
const served: Record<string, readonly string[]> = {
  de: ['de', 'DE-de', 'de_DE', 'de-AT', ' de '],
  'de-simple': ['de-simple', 'de-DE-simple', 'de-si', 'de-x-leicht', 'de-x-einfach', 'DE_EASY', 'de-plain', 'de-ls'],
  ar: ['ar', 'ar-EG', 'ar-arb', 'arb'],
  en: ['en-US-u-ca-buddhist', 'en-GB'],
  uk: ['uk-UK'],
  fa: ['fa-AF', 'prs', 'pes-IR'],
  sq: ['als', 'aln'],
  ro: ['mo'],
};

const refused: readonly unknown[] = [
  ...[
    'ku',
    'zh-Hans',
    '',
    ' ',
    'a',
    'de-',
    '-de',
    'd3',
    '<b>',
    'de-<b>',
    'de-toolongsubtag',
    '__proto__',
    'constructor',
  ],
  ...['x'.repeat(500), `de${'-x'.repeat(20)}`, null, undefined, 7, {}, ['de'], Symbol('de')],
];

describe('negotiate', () => {
  for (const [code, tags] of Object.entries(served)) {
    const wanted = isLocale(code) ? code : undefined;
    for (const tag of tags) {
      it(`reads "${tag}" as ${wanted ?? `nothing, until there is ${code}`}`, () => {
        expect(negotiate(tag)).to.equal(wanted);
      });
    }
  }

  for (const tag of refused) {
    it(`finds no locale for ${String(tag).slice(0, 30) || 'an empty tag'} (${typeof tag})`, () => {
      expect(negotiate(tag)).to.equal(undefined);
    });
  }
});
