import {nothing} from 'lit';
import type {Display} from '../../base/display.js';
import type {OnDemand} from '../../base/on-demand.js';
import type {SearchOnDemand} from '../../base/search-on-demand.js';
import {waiting} from '../../base/waiting.template.js';
import type {Offer} from '../../plan/plan.js';
import {factsMissing} from '../../plan/select-offers.js';
import {germanDay} from '../../plan/zoned-time.js';
import type {FinderModel} from './finder-model.js';
import type {OfferHours} from './hours.template.js';
import type {FinderParts} from './on-demand.js';
import type {PassingOn} from './passing-on.js';
import type {FinderSearching} from './searching.js';

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

/** What a finder has to draw its cards with. */
export interface SceneOptions extends Pick<
  FinderScene,
  'display' | 'now' | 'staleAfter' | 'headingLevel' | 'hours' | 'isOpen' | 'onToggle'
> {
  readonly model: FinderModel;
  /** What draws details, on demand. */
  readonly parts: OnDemand<FinderParts>;
  readonly search: SearchOnDemand<Offer, FinderSearching>;
  /** What readers take along, where the page offers that. */
  readonly passing: PassingOn | undefined;
}

/** The scene of the cards. What has not been fetched yet is drawn as nothing, details as being on their way. */
export function finderScene({model, parts, search, passing, ...given}: SceneOptions): FinderScene {
  const {display, now} = given;
  const {asked, unstated} = model;
  const {part} = parts;
  const {found, parts: searching} = search;
  const scene: FinderScene = {
    ...given,
    today: germanDay(now),
    statesDates: display.plan.offers.some(({checkedOn, updatedOn}) => checkedOn ?? updatedOn),
    details: (offer) => (part ? part.details(scene, offer) : waiting(display.locale, parts)),
    foundBy: (offer) => (found ? searching.part?.foundBy(display, offer.title, found.reasonsFor(offer)) : nothing),
    missing: (offer) => (unstated.includes(offer) ? part?.missing(display, factsMissing(offer, asked)) : nothing),
    keep: (offer) => passing?.keep(display, offer),
    passOn: (offer) => passing?.ways(scene, offer),
  };
  return scene;
}
