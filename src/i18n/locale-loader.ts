import {locales} from './locales.js';
import type {Locale, LocaleEntry} from './locales.js';
import type {TemplateMap} from './msg.js';

/**
 * Fetches the texts of a locale; `undefined` says that there is nothing to fetch, because the German originals in the
 * code are its texts. The promise rejects when the module cannot be loaded.
 */
export type LoadLocale = (code: Locale) => Promise<TemplateMap> | undefined;

/** Where the texts of each locale come from. */
export type LocaleSources = Readonly<Partial<Record<Locale, Pick<LocaleEntry, 'load'>>>>;

/** Makes a loader that asks each source once, however many elements want it, and again only after a failure. */
export function createLocaleLoader(sources: LocaleSources): LoadLocale {
  const asked = new Map<Locale, Promise<TemplateMap>>();
  return (code) => {
    const known = asked.get(code);
    if (known) return known;
    const loading = sources[code]?.load?.().then(({templates}) => templates);
    if (!loading) return undefined;
    asked.set(code, loading);
    loading.catch(() => asked.delete(code));
    return loading;
  };
}

/** The loader that all elements of the page share. */
export const loadLocale: LoadLocale = createLocaleLoader(locales);
