import {expect} from '@open-wc/testing';
import {localeMeta} from '../../src/generated/locale-meta.js';
import {isMachineTranslated} from '../../src/i18n/machine-translated.js';
import {isLocale} from '../../src/i18n/locales.js';

describe('isMachineTranslated', () => {
  it('never warns of the German originals', () => {
    expect([isMachineTranslated('de'), isMachineTranslated('de-simple')]).to.deep.equal([false, false]);
  });

  for (const [code, {machine}] of Object.entries(localeMeta)) {
    it(`${machine > 0 ? 'warns' : 'does not warn'} of ${code} with ${machine} unreviewed texts`, () => {
      expect(isLocale(code) && isMachineTranslated(code)).to.equal(machine > 0);
    });
  }
});
