import type {ReactiveControllerHost} from 'lit';
import type {Display} from '../../base/display.js';
import {OnDemand} from '../../base/on-demand.js';
import type {Offer, Plan} from '../../plan/plan.js';
import {Alarm} from './alarm.js';
import type {OfferHours} from './hours.template.js';

/** The opening hours of offers: fetched only where an offer has some, and told anew when they have else to say. */
export class OpeningTimes {
  readonly #hours: OnDemand<OfferHours>;
  readonly #alarm: Alarm;

  /** @param withTexts waits for the texts of a part besides */
  constructor(host: ReactiveControllerHost, withTexts: <Part>(loading: Promise<Part>) => Promise<Part>) {
    this.#hours = new OnDemand(host, async () => (await withTexts(import('./hours.template.js'))).offerHours);
    this.#alarm = new Alarm(host);
  }

  /** Draws hours; absent until that part of the library is there. */
  get part(): OfferHours | undefined {
    return this.#hours.part;
  }

  /** Fetches that part where it is needed. */
  prepare({offers, actors}: Plan): void {
    const contacts = [
      ...offers.flatMap((offer) => offer.contacts ?? []),
      ...actors.flatMap(({contact}) => contact ?? []),
    ];
    if ([...offers, ...contacts].some(({hours}) => hours !== undefined)) void this.#hours.load();
  }

  /** Sees to it that the host is drawn again when a place opens or closes. */
  watch(display: Display, offers: readonly Offer[], now: number): void {
    const stated = offers.flatMap(({hours}) => hours ?? []);
    if (this.part && stated.length > 0) this.#alarm.set(this.part.nextChange(display, stated, now) - now);
  }
}
