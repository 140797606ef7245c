import {pageAt, pagingOf, type Paging} from '../../base/paging.js';
import {isEvent} from '../../plan/event-offer.js';
import {findableOffers} from '../../plan/findable.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Offer, Plan} from '../../plan/plan.js';
import {selectOffers, type Facts, type OfferView} from '../../plan/select-offers.js';
import type {FinderView} from './finder-view.js';

/** What the finder shows of a plan is computed from these. */
export interface FinderInput {
  readonly plan: Plan;
  readonly view: FinderView;
  /** The offers that the search found, the best first; absent without words. */
  readonly found: readonly Offer[] | undefined;
  /** What offers say about facts; needed where values of one are chosen. */
  readonly facts: Facts | undefined;
  /** The offer that the address names, shown even where a filter hides it. */
  readonly linked: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Offers on one page; `Infinity` for one page. */
  readonly pageSize: (found: number) => number;
}

/** What the finder shows: which offers, on which page. */
export class FinderModel {
  /** Search and filters, for counting what other choices would find. */
  readonly asked: OfferView;
  /** How many offers and events there are without any filter. */
  readonly total: number;
  /** Whether the plan has events to come, which are counted with the offers but are none. */
  readonly hasEvents: boolean;
  /** What passes search and filters for sure: offers and events. */
  readonly matching: readonly Offer[];
  /** What may pass them but does not say so. */
  readonly unstated: readonly Offer[];
  /** An offer that is shown only because the address names it. */
  readonly hiddenByFilter: Offer | undefined;
  readonly paging: Paging;

  constructor({plan, view, found, facts, linked, today, pageSize}: FinderInput) {
    const hits = found && new Set(found);
    this.asked = {matches: hits && ((offer) => hits.has(offer)), chosen: view.facets, facts};
    const {offers, unstated, total} = selectOffers(plan, this.asked, today);
    const named = linked === undefined ? undefined : indexOf(plan).offers.get(linked);
    this.total = total;
    this.hasEvents = findableOffers(plan, today).some(isEvent);
    this.hiddenByFilter = named && ![...offers, ...unstated].includes(named) ? named : undefined;
    this.matching = [...(this.hiddenByFilter ? [this.hiddenByFilter] : []), ...inOrder(offers, found)];
    this.unstated = inOrder(unstated, found);
    this.paging = pagingOf(this.count, pageSize(this.#all.filter((offer) => !isEvent(offer)).length), view.page);
  }

  /** How many offers and events are shown on all pages. */
  get count(): number {
    return this.#all.length;
  }

  /** Nothing passes search and filters. */
  get isNothingFound(): boolean {
    return this.count === 0;
  }

  /** The offers of the page. */
  get offers(): readonly Offer[] {
    const {first, last} = this.paging;
    return this.#all.slice(first - 1, last);
  }

  /** The page on which an offer stands, from 1. */
  pageOf(id: string): number {
    return pageAt(
      this.#all.findIndex((offer) => offer.id === id),
      this.paging,
    );
  }

  get #all(): readonly Offer[] {
    return [...this.matching, ...this.unstated];
  }
}

/** As the search ranks them, else as they stand in the document. */
function inOrder(offers: readonly Offer[], found: readonly Offer[] | undefined): readonly Offer[] {
  if (!found) return offers;
  const left = new Set(offers);
  return found.filter((offer) => left.has(offer));
}
