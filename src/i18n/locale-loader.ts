import {locales} from './locales.js';
import type {Locale, LocaleEntry, LocaleModule, TextPart} from './locales.js';
import type {TemplateMap} from './msg.js';

/** The texts of one locale. */
export interface LocaleTexts {
  /** Those of the first views. */
  readonly first: TemplateMap;
  /** These with those of what elements load on demand; absent where the first ones are all. */
  readonly parts?: Readonly<Record<TextPart, () => Promise<TemplateMap>>>;
}

/**
 * Fetches the texts of a locale; `undefined` says that there is nothing to fetch, because the German originals in the
 * code are its texts. The promises reject when a module cannot be loaded.
 */
export type LoadLocale = (code: Locale) => Promise<LocaleTexts> | undefined;

/** Where the texts of each locale come from. */
export type LocaleSources = Readonly<Partial<Record<Locale, Pick<LocaleEntry, 'load'>>>>;

/** Makes a loader that asks each source once, however many elements want it, and again only after a failure. */
export function createLocaleLoader(sources: LocaleSources): LoadLocale {
  const loaders: Partial<Record<Locale, () => Promise<LocaleTexts>>> = {};
  return (code) => {
    const load = sources[code]?.load;
    if (!load) return undefined;
    loaders[code] ??= untilItFails(async () => textsOf(await load()));
    return loaders[code]();
  };
}

/** The loader that all elements of the page share. */
export const loadLocale: LoadLocale = createLocaleLoader(locales);

function textsOf({templates: first, parts}: LocaleModule): LocaleTexts {
  if (!parts) return {first};
  const withFirst = (part: TextPart) => untilItFails(async () => ({...first, ...(await parts[part]()).templates}));
  return {first, parts: {plan: withFirst('plan'), help: withFirst('help')}};
}

/** Asks once, and again only after a failure. */
function untilItFails<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
