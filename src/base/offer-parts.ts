import {languageName} from '../i18n/language-name.js';
import {isAudienceCode} from '../plan/offer-facets.js';
import {offerTexts, type OfferTextKind} from '../plan/offer-texts.js';
import type {Offer, Text} from '../plan/plan.js';
import {wordingOf, type Wording} from '../plan/text.js';
import type {Part, PartKind} from '../search/search-index.js';
import {audienceLabel} from './audience-labels.js';
import type {SearchScope} from './plan-search.js';
import {reassurances} from './reassurances.js';

const partKinds: Readonly<Record<OfferTextKind, PartKind>> = {
  title: 'title',
  keyword: 'keyword',
  topic: 'topic',
  summary: 'text',
  text: 'text',
  contact: 'name',
  alias: 'name',
  name: 'name',
};
/** What readers see without opening the details. */
const onCard: ReadonlySet<OfferTextKind> = new Set(['title', 'topic', 'summary', 'contact']);

/** The texts of an offer for the search: in all languages, and what the document states by a code in our words. */
export function* offerParts(offer: Offer, {plan, words: ours, code, contacts}: SearchScope): Generator<Part> {
  for (const {kind, text} of offerTexts(offer, plan, contacts)) {
    const seen = wordingOf(text, code, plan.lang);
    for (const {words, lang} of wordingsOf(text, plan.lang)) {
      yield {kind: partKinds[kind], words, lang, shown: onCard.has(kind) && lang === seen.lang};
    }
  }
  const audiences = (offer.audiences ?? []).filter(isAudienceCode).map((audience) => audienceLabel(ours, audience));
  const languages = (offer.languages ?? []).map((language) => languageName(ours, language));
  for (const words of [...audiences, ...languages]) yield {kind: 'text', words, lang: code, shown: false};
  for (const words of reassurances(ours, offer)) yield {kind: 'text', words, lang: code, shown: true};
}

function wordingsOf(text: Text, documentLang: string): readonly Wording[] {
  if (typeof text === 'string') return [{words: text, lang: documentLang}];
  return Object.entries(text).map(([lang, words]) => ({words, lang}));
}
