import {readLang} from '../plan/lang.js';
import {isRecord} from '../plan/raw.js';
import {objectAt, type Raw} from './raw-entry.js';

/** Languages that Integreat calls otherwise than BCP 47, by its own tag in lower case. */
const ownTags: Readonly<Record<string, string>> = {'fa-af': 'prs', ku: 'kmr', 'ar-arb': 'ar'};

/** The language that a tag of Integreat stands for, as plans write it; `undefined` if it is no tag. */
export function langOfSlug(slug: string): string | undefined {
  const lang = readLang(slug);
  return lang === undefined ? undefined : (ownTags[lang] ?? lang);
}

/** Which of the tags that a list offers serves a reader: the very language, else another form of it. */
export function slugFor(lang: string, offered: Iterable<string>): string | undefined {
  const slugs = [...offered];
  const isForm = (slug: string): boolean => {
    const read = readLang(slug);
    return read !== 'de-simple' && read?.split('-')[0] === lang.split('-')[0];
  };
  return slugs.find((slug) => langOfSlug(slug) === lang) ?? (lang === 'de-simple' ? undefined : slugs.find(isForm));
}

/** The tags of the languages into which any entry is translated. What is only shown in place of a translation is none. */
export function offeredSlugs(entries: readonly unknown[]): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    const languages = objectAt(entry, 'available_languages');
    for (const slug of Object.keys(languages)) if (isOffered(languages, slug, entry)) slugs.add(slug);
  }
  return slugs;
}

/** Dates of a recurring event are made on the fly and never have an id. */
function isOffered(languages: Raw, slug: string, {path}: Raw): boolean {
  const {id} = objectAt(languages, slug);
  return (id !== null && id !== undefined) || (typeof path === 'string' && path.includes('$'));
}
