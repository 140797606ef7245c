import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {OfferSearchEmptyEvent} from './offer-finder.events.js';

/** Milliseconds after which a reader has stopped typing. */
const pause = 500;

/** Tells the page that nothing was found: once, and with what the reader meant to type, not its first letters. */
export class EmptyReport implements ReactiveController {
  #told = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  /** @param found how many offers there are for this query */
  update(query: string, found: number): void {
    clearTimeout(this.#timer);
    if (found > 0) this.#told = false;
    else if (!this.#told) this.#timer = setTimeout(() => this.#tell(query.trim()), pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tell(query: string): void {
    this.#told = true;
    this.host.dispatchEvent(new OfferSearchEmptyEvent(query));
  }
}
