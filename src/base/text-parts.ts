import type {Text} from '../plan/plan.js';
import {wordingOf, type Wording} from '../plan/text.js';
import type {Part, PartKind} from '../search/search-index.js';
import type {SearchScope} from './plan-search.js';

/**
 * A text for the search, in all its languages.
 *
 * @param seenIn whether readers see it where they find what it belongs to, in the language in which they read
 */
export function* textParts(
  text: Text,
  kind: PartKind,
  seenIn: 'list' | 'details',
  {plan, code}: Pick<SearchScope, 'plan' | 'code'>,
): Generator<Part> {
  const seen = wordingOf(text, code, plan.lang);
  for (const {words, lang} of wordingsOf(text, plan.lang)) {
    yield {kind, words, lang, shown: seenIn === 'list' && lang === seen.lang};
  }
}

function wordingsOf(text: Text, documentLang: string): readonly Wording[] {
  if (typeof text === 'string') return [{words: text, lang: documentLang}];
  return Object.entries(text).map(([lang, words]) => ({words, lang}));
}
