import {emptyHelp} from './empty-help.template.js';
import {offerDetails} from './offer-details.template.js';
import {OfferSearch} from './offer-search.js';

/** What the first view of the offers does without: it is fetched when they are there, in one piece. */
export interface FinderParts {
  readonly details: typeof offerDetails;
  readonly emptyHelp: typeof emptyHelp;
  readonly search: OfferSearch;
}

/** One for each finder: the search keeps what it has prepared. */
export function finderParts(): FinderParts {
  return {details: offerDetails, emptyHelp, search: new OfferSearch()};
}
