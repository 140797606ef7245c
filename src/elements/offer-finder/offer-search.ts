import type {Display} from '../../base/display.js';
import {languageName} from '../../i18n/language-name.js';
import {isAudienceCode} from '../../plan/offer-facets.js';
import {offerTexts} from '../../plan/offer-texts.js';
import type {Offer} from '../../plan/plan.js';
import {allWordings} from '../../plan/text.js';
import {matches, searchText, type SearchText} from '../../search/match.js';
import type {Query} from '../../search/query.js';
import {audienceLabel} from './audience-labels.js';
import {reassurances} from './reassurances.js';

/** Finds offers by their words in every language. The texts are prepared on the first search and kept. */
export class OfferSearch {
  #texts = new WeakMap<Offer, SearchText>();
  #madeFor = '';

  /** Tells which offers have the words of a query; `undefined` for a query without words. */
  test(query: Query, display: Display): ((offer: Offer) => boolean) | undefined {
    if (query.terms.length === 0) return undefined;
    this.#forgetOthers(display);
    return (offer) => matches(query, this.#textOf(offer, display));
  }

  /** Another language has other words of ours; contacts that are not shown are not found. */
  #forgetOthers({locale, options}: Display): void {
    const madeFor = `${locale.code} ${options.contacts}`;
    if (madeFor !== this.#madeFor) this.#texts = new WeakMap();
    this.#madeFor = madeFor;
  }

  #textOf(offer: Offer, display: Display): SearchText {
    const text = this.#texts.get(offer) ?? searchText([...ownTexts(offer, display), ...ourWords(offer, display)]);
    this.#texts.set(offer, text);
    return text;
  }
}

function ownTexts(offer: Offer, {plan, options}: Display): readonly string[] {
  return [...offerTexts(offer, plan, options.contacts)].flatMap(allWordings);
}

/** What the document states by a code, readers see and search in words. */
function ourWords(offer: Offer, {locale}: Display): readonly string[] {
  const audiences = (offer.audiences ?? []).filter(isAudienceCode).map((code) => audienceLabel(locale, code));
  const languages = (offer.languages ?? []).map((language) => languageName(locale, language));
  return [...audiences, ...languages, ...reassurances(locale, offer)];
}
