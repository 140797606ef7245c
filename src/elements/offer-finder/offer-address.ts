import type {Display} from '../../base/display.js';
import {isEvent} from '../../plan/event-offer.js';
import type {Offer} from '../../plan/plan.js';

/** The permalink of an offer; events have none, and stand on the page of the offers. */
export function addressOf(display: Display, offer: Offer): string {
  return display.pageHref('offers', isEvent(offer) ? '' : `#${offer.id}`);
}
