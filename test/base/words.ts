import {Display, type DisplayOptions, type InterfaceLanguage} from '../../src/base/display.js';
import {intlTagOf, langOf, locales, type Locale} from '../../src/i18n/locales.js';
import {createMsg} from '../../src/i18n/msg.js';
import {parsePlan} from '../../src/plan/parse-plan.js';

/** The originals, as every element speaks them before anything is loaded. */
export const german = languageOf('de');

/** A language of the interface whose texts are the German originals. */
export function languageOf(code: Locale): InterfaceLanguage {
  return {code, lang: langOf(code), dir: locales[code].dir, intl: intlTagOf(code), msg: createMsg(() => ({}))};
}

/** How the rest of a plan document looks to a reader. */
export function displayOf(
  rest: Readonly<Record<string, unknown>> = {},
  options: Partial<DisplayOptions> = {},
  language: InterfaceLanguage = german,
): Display {
  const {plan} = parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', ...rest});
  return new Display(plan, language, {contacts: 'all', pages: {}, ...options});
}

/** The text of a node as it is read, without the invisible marks that isolate data. */
export function read(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
