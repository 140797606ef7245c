import type {Offer} from '../../plan/plan.js';

/** A reader opened the details of an offer. Cancel it to keep them closed, for example to show a page of your own. */
export class OfferSelectEvent extends Event {
  static readonly type = 'offer-select';
  constructor(readonly offer: Offer) {
    super(OfferSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/**
 * A reader found nothing, and has stopped typing: for the statistics of the town, which learns from it what is missing.
 * Planweiser itself counts nothing. Comes once, until something is found again.
 */
export class OfferSearchEmptyEvent extends Event {
  static readonly type = 'offer-search-empty';
  /** @param query what was searched for, as typed; empty where only filters were set */
  constructor(readonly query: string) {
    super(OfferSearchEmptyEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'offer-select': OfferSelectEvent;
    'offer-search-empty': OfferSearchEmptyEvent;
  }
}
