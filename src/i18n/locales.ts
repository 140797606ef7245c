import type {TemplateMap} from './msg.js';

/** What a generated locale module exports. */
export interface LocaleModule {
  readonly templates: TemplateMap;
  /** Fetches the texts of what elements load on demand. */
  readonly parts?: Readonly<Record<TextPart, () => Promise<Pick<LocaleModule, 'templates'>>>>;
}

/** Texts that elements need when they load more: those that show a plan, and those that help to find something. */
export type TextPart = 'plan' | 'help';

/** One language in which Planweiser speaks. */
export interface LocaleEntry {
  readonly dir: 'ltr' | 'rtl';
  /** The tag for `lang` in the page, where it is not the code itself. */
  readonly lang?: string;
  /** The tag whose conventions numbers and dates follow, where it is not `lang`. */
  readonly formats?: string;
  /** Fetches its texts. Without it the German originals are shown. */
  readonly load?: () => Promise<LocaleModule>;
}

/**
 * The one list of locales. A new one needs a line here, an entry in `locales/lit-localize.json` and its XLIFF file.
 *
 * `de-simple` has no texts of its own yet: the interface stays in German, but the plan's texts in easy German are
 * chosen and its layout applies. In the page it is `lang="de"`, because screen readers ignore tags they do not know
 * and would go on in the voice of the page's language.
 */
const table = {
  de: {dir: 'ltr'},
  'de-simple': {dir: 'ltr', lang: 'de'},
  en: {dir: 'ltr', formats: 'en-GB', load: () => import('../generated/locales/en.js')},
  ar: {dir: 'rtl', load: () => import('../generated/locales/ar.js')},
  fa: {dir: 'rtl', load: () => import('../generated/locales/fa.js')},
  fr: {dir: 'ltr', load: () => import('../generated/locales/fr.js')},
  hr: {dir: 'ltr', load: () => import('../generated/locales/hr.js')},
  it: {dir: 'ltr', load: () => import('../generated/locales/it.js')},
  pl: {dir: 'ltr', load: () => import('../generated/locales/pl.js')},
  ro: {dir: 'ltr', load: () => import('../generated/locales/ro.js')},
  ru: {dir: 'ltr', load: () => import('../generated/locales/ru.js')},
  sq: {dir: 'ltr', load: () => import('../generated/locales/sq.js')},
  tr: {dir: 'ltr', load: () => import('../generated/locales/tr.js')},
  uk: {dir: 'ltr', load: () => import('../generated/locales/uk.js')},
} satisfies Record<string, LocaleEntry>;

/** The code of a locale that Planweiser speaks. */
export type Locale = keyof typeof table;

/** Every locale by its code. */
export const locales: Readonly<Record<Locale, LocaleEntry>> = table;

/** The language of the originals in the code. */
export const sourceLocale: Locale = 'de';

/** Whether Planweiser speaks this language; safe for any input. */
export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

/** The value for `lang` in the page. */
export function langOf(code: Locale): string {
  return locales[code].lang ?? code;
}

/** The only kind of tag that `Intl` may see: it fixes the Gregorian calendar and Latin digits in every language. */
export function intlTagOf(code: Locale): string {
  return `${locales[code].formats ?? langOf(code)}-u-ca-gregory-nu-latn`;
}
