import type {InterfaceLanguage} from '../base/display.js';
import {intlTagOf} from '../i18n/locales.js';
import {createMsg} from '../i18n/msg.js';

/** The originals of all messages, without a page. */
export const german: InterfaceLanguage = {
  code: 'de',
  lang: 'de',
  dir: 'ltr',
  intl: intlTagOf('de'),
  msg: createMsg(() => ({})),
};
