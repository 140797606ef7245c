import {pageAt, pagingOf, type Paging} from '../../base/paging.js';
import {indexOf} from '../../plan/plan-index.js';
import type {Offer, Plan} from '../../plan/plan.js';
import {selectOffers, type OfferSelection} from '../../plan/select-offers.js';
import type {FinderView} from './finder-view.js';

/** What the finder shows of a plan is computed from these. */
export interface FinderInput {
  readonly plan: Plan;
  readonly view: FinderView;
  /** The offers that the search found, the best first; absent without words. */
  readonly found: readonly Offer[] | undefined;
  /** The offer that the address names, shown even where a filter hides it. */
  readonly linked: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Offers on one page; `Infinity` for one page. */
  readonly pageSize: (found: number) => number;
}

/** What the finder shows: which offers, on which page, and what other choices would find. */
export class FinderModel {
  readonly selection: OfferSelection;
  /** An offer that is shown only because the address names it. */
  readonly hiddenByFilter: Offer | undefined;
  readonly paging: Paging;
  readonly #offers: readonly Offer[];

  constructor({plan, view, found, linked, today, pageSize}: FinderInput) {
    const hits = found && new Set(found);
    this.selection = selectOffers(plan, {matches: hits && ((offer) => hits.has(offer)), chosen: view.facets}, today);
    const selected = new Set(this.selection.offers);
    const offers = found?.filter((offer) => selected.has(offer)) ?? this.selection.offers;
    const named = linked === undefined ? undefined : indexOf(plan).offers.get(linked);
    this.hiddenByFilter = named && !offers.includes(named) ? named : undefined;
    this.#offers = this.hiddenByFilter ? [this.hiddenByFilter, ...offers] : offers;
    this.paging = pagingOf(this.#offers.length, pageSize(this.#offers.length), view.page);
  }

  /** How many offers are shown on all pages. */
  get count(): number {
    return this.#offers.length;
  }

  /** Nothing passes search and filters. */
  get isNothingFound(): boolean {
    return this.count === 0;
  }

  /** The offers of the page. */
  get offers(): readonly Offer[] {
    const {first, last} = this.paging;
    return this.#offers.slice(first - 1, last);
  }

  /** The page on which an offer stands, from 1. */
  pageOf(id: string): number {
    return pageAt(
      this.#offers.findIndex((offer) => offer.id === id),
      this.paging,
    );
  }
}
