import {foundBy, foundHow, howWords} from './found.template.js';
import {OfferSearch} from './offer-search.js';

/** What the finder needs to search: it is fetched for the first search, in one piece. */
export interface Searching {
  readonly offers: OfferSearch;
  readonly foundBy: typeof foundBy;
  readonly foundHow: typeof foundHow;
  readonly howWords: typeof howWords;
}

/** One for each finder: the search keeps what it has prepared. */
export function searching(): Searching {
  return {offers: new OfferSearch(), foundBy, foundHow, howWords};
}
