import type {Display} from '../../base/display.js';
import type {Offer} from '../../plan/plan.js';
import type {OfferHours} from './hours.template.js';

/** What the cards need to know and whom they tell. */
export interface FinderScene {
  readonly display: Display;
  /** The moment for which opening hours are told. */
  readonly now: number;
  /** The day in Germany, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days for which a check of an offer is good. */
  readonly staleAfter: number;
  /** Whether any offer states when it was checked or changed: only then is it a fact that another one does not. */
  readonly statesDates: boolean;
  /** Level of the headings of offers. */
  readonly headingLevel: number;
  /** Draws opening hours; absent until that part of the library is there. */
  readonly hours: OfferHours | undefined;
  /** Draws what the plan knows about an offer, or that it is on its way. */
  readonly details: (offer: Offer) => unknown;
  /** Draws why the search found an offer. */
  readonly foundBy: (offer: Offer) => unknown;
  /** Draws which of the facts that are asked for an offer does not state. */
  readonly missing: (offer: Offer) => unknown;
  /** Draws the button that puts an offer on the shortlist. */
  readonly keep: (offer: Offer) => unknown;
  /** Draws the ways to pass an offer on. */
  readonly passOn: (offer: Offer) => unknown;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (offer: Offer) => void;
}
