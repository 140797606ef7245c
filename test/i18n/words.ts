import {intlTagOf, locales} from '../../src/i18n/locales.js';
import type {Locale} from '../../src/i18n/locales.js';
import {createMsg} from '../../src/i18n/msg.js';
import type {Words} from '../../src/i18n/msg.js';

/** The texts that ship with the library in one language. */
export async function wordsOf(code: Locale): Promise<Words> {
  const templates = (await locales[code].load?.())?.templates ?? {};
  return {intl: intlTagOf(code), msg: createMsg(() => templates)};
}

/** The text without the invisible marks that isolate data. */
export function unmarked(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
