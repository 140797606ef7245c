import {listParts, type ListParts} from '../../base/list-parts.js';
import type {FacetName} from '../../plan/offer-facets.js';
import {emptyHelp} from './empty-help.template.js';
import {facetLabel} from './facet-label.js';
import {offerDetails} from './offer-details.template.js';
import {toolbar} from './toolbar.template.js';

/** What the first offers do without, in one piece. */
export interface FinderParts extends ListParts<FacetName> {
  readonly toolbar: typeof toolbar;
  readonly details: typeof offerDetails;
  readonly emptyHelp: typeof emptyHelp;
}

export const finderParts: FinderParts = {
  ...listParts,
  details: offerDetails,
  emptyHelp,
  toolbar,
  labelOf: facetLabel,
};
