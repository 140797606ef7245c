import type {Offer, Plan} from './plan.js';

type PlanEvent = NonNullable<Plan['events']>[number];

/** An event of the plan as readers find it among the offers. */
export interface EventOffer extends Offer {
  readonly event: PlanEvent;
  /** The days on which it takes place next; `undefined` where the document names no date. */
  readonly days: EventDays | undefined;
}

/** Both `YYYY-MM-DD` and inclusive. */
export interface EventDays {
  readonly from: string;
  readonly to: string;
}

/** Whether an entry of the finder is an event. No offer of a document has this key. */
export function isEvent(offer: Offer): offer is EventOffer {
  return 'event' in offer;
}
