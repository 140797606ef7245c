import type {Plan} from '../plan/plan.js';
import {Thesaurus} from '../search/thesaurus.js';
import {ownWords, readWords, type WordList, type WrittenWords} from '../search/word-list.js';

/** The languages for which we know everyday words, each a file of its own. */
const lists: ReadonlyMap<string, () => Promise<WrittenWords>> = new Map([
  ['de', async () => (await import('../search/synonyms/de.js')).de],
  ['en', async () => (await import('../search/synonyms/en.js')).en],
  ['ar', async () => (await import('../search/synonyms/ar.js')).ar],
  ['ru', async () => (await import('../search/synonyms/ru.js')).ru],
  ['tr', async () => (await import('../search/synonyms/tr.js')).tr],
  ['uk', async () => (await import('../search/synonyms/uk.js')).uk],
]);

/**
 * The words that readers of a plan may use for what it calls otherwise: those of the document, and ours in German, in
 * the languages of document and interface, and in those that the browser is set to. A list that cannot be fetched is
 * left out.
 *
 * @param lang language of the interface
 */
export async function loadThesaurus({synonyms = [], lang: documentLang}: Plan, lang: string): Promise<Thesaurus> {
  const languages = ['de', documentLang, lang, ...navigator.languages].map((tag) => tag.split('-')[0] ?? tag);
  const loaded = await Promise.allSettled([...new Set(languages)].flatMap((language) => lists.get(language)?.() ?? []));
  const ours = loaded.flatMap((list): WordList[] => (list.status === 'fulfilled' ? [readWords(list.value)] : []));
  return new Thesaurus([ownWords(synonyms, documentLang), ...ours]);
}
