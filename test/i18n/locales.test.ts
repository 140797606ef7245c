import {expect} from '@open-wc/testing';
import {localeMeta} from '../../src/generated/locale-meta.js';
import {intlTagOf, isLocale, langOf, locales} from '../../src/i18n/locales.js';
import type {Locale} from '../../src/i18n/locales.js';

const codes = Object.keys(locales).filter(isLocale);

describe('the locale table', () => {
  it('gives a screen reader a language it knows for easy German', () => {
    expect(langOf('de-simple')).to.equal('de');
  });

  it('gives every other locale its code as language', () => {
    const others = codes.filter((code) => code !== 'de-simple');
    expect(others.map(langOf)).to.deep.equal(others);
  });

  it('fixes calendar and digits in every tag that Intl sees', () => {
    const options = codes.map((code) => new Intl.DateTimeFormat(intlTagOf(code)).resolvedOptions());
    expect(
      options.every(({calendar, numberingSystem}) => calendar === 'gregory' && numberingSystem === 'latn'),
    ).to.equal(true);
  });

  it('writes English dates the British way', () => {
    expect(intlTagOf('en')).to.equal('en-GB-u-ca-gregory-nu-latn');
  });

  it('knows nothing that an object inherits', () => {
    expect(['__proto__', 'constructor', 'toString'].some(isLocale)).to.equal(false);
  });

  it('fetches texts for exactly the locales that are translated', () => {
    const fetched = codes.filter((code) => locales[code].load);
    expect(fetched.toSorted()).to.deep.equal(Object.keys(localeMeta).toSorted());
  });

  for (const code of codes.filter((each) => locales[each].load)) {
    it(`finds the texts of ${code}`, async () => {
      expect(await textsOf(code)).to.have.property('period-from');
    });
  }
});

async function textsOf(code: Locale): Promise<unknown> {
  return (await locales[code].load?.())?.templates;
}
