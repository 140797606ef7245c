import {listParts, type ListParts} from '../../base/list-parts.js';
import {KeptFacts} from '../../plan/kept-facts.js';
import type {FacetName} from '../../plan/offer-facets.js';
import {emptyHelp} from './empty-help.template.js';
import {facetLabel} from './facet-label.js';
import {hiddenText} from './hidden-text.js';
import {missingFacts} from './missing-facts.template.js';
import {offerDetails} from './offer-details.template.js';
import styles from './on-demand.styles.js';
import {toolbar} from './toolbar.template.js';

/** What the first offers do without, in one piece. */
export interface FinderParts extends ListParts<FacetName> {
  readonly toolbar: typeof toolbar;
  readonly details: typeof offerDetails;
  readonly emptyHelp: typeof emptyHelp;
  readonly missing: typeof missingFacts;
  readonly facts: KeptFacts;
}

/** One for each finder: it keeps what offers say about facts. */
export function finderParts(): FinderParts {
  return {
    ...listParts,
    styles: [...listParts.styles, styles],
    details: offerDetails,
    emptyHelp,
    toolbar,
    labelOf: facetLabel,
    hiddenText,
    missing: missingFacts,
    facts: new KeptFacts(),
  };
}
