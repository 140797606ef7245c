import {languageName} from '../i18n/language-name.js';
import {isAudienceCode} from '../plan/offer-facets.js';
import {offerTexts, type OfferTextKind} from '../plan/offer-texts.js';
import type {Offer} from '../plan/plan.js';
import type {Part, PartKind} from '../search/search-index.js';
import {audienceLabel} from './audience-labels.js';
import type {SearchScope} from './plan-search.js';
import {reassurances} from './reassurances.js';
import {textParts} from './text-parts.js';

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
export function* offerParts(offer: Offer, scope: SearchScope): Generator<Part> {
  const {plan, words: ours, code, contacts} = scope;
  for (const {kind, text} of offerTexts(offer, plan, contacts)) {
    yield* textParts(text, partKinds[kind], onCard.has(kind) ? 'list' : 'details', scope);
  }
  const audiences = (offer.audiences ?? []).filter(isAudienceCode).map((audience) => audienceLabel(ours, audience));
  const languages = (offer.languages ?? []).map((language) => languageName(ours, language));
  for (const words of [...audiences, ...languages]) yield {kind: 'text', words, lang: code, shown: false};
  for (const words of reassurances(ours, offer)) yield {kind: 'text', words, lang: code, shown: true};
}
