import {isLocale} from './locales.js';
import type {Locale} from './locales.js';

const longestTag = 35;

/** Subtags by which pages and content systems mark easy German. */
const easyGerman = /^(simple|leicht|einfach|easy|plain|ls|si)$/;

/** Languages under a code of their own that are read as one of ours. */
const aliases: Readonly<Record<string, string>> = {prs: 'fa', pes: 'fa', arb: 'ar', als: 'sq', aln: 'sq', mo: 'ro'};

/**
 * Finds the locale that serves a language tag from outside: `de_DE` → `de`, `ar-EG` → `ar`, `de-si` → `de-simple`.
 * Returns `undefined` for anything that is no tag and for languages that Planweiser does not speak. Never throws.
 */
export function negotiate(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string' || tag.length > longestTag) return undefined;
  const [language = '', ...subtags] = tag.trim().toLowerCase().replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}$/.test(language) || !subtags.every(isSubtag)) return undefined;
  if (language === 'de' && subtags.some((subtag) => easyGerman.test(subtag))) return 'de-simple';
  const code = aliases[language] ?? language;
  return isLocale(code) ? code : undefined;
}

function isSubtag(text: string): boolean {
  return /^[a-z0-9]{1,8}$/.test(text);
}
