import type {UrlState} from './url-state.js';

/** Brings an element into sight when a link leads to a view of it: readers shall not wonder why nothing happens. */
export class Arrival {
  #isFirst = true;

  /** @param focusResults lets the focus follow, once the view is drawn */
  constructor(
    private readonly host: HTMLElement & {readonly updateComplete: Promise<boolean>},
    private readonly url: UrlState,
    private readonly focusResults: () => Promise<void>,
  ) {}

  /** The plan is there: with the first one, readers come from another page, unless they have scrolled meanwhile. */
  planIsThere(): void {
    if (this.#isFirst && this.url.isLedHere() && scrollY === 0) void this.#comeIntoSight();
    this.#isFirst = false;
  }

  /** The address has changed. */
  addressChanged(): void {
    if (this.url.isLedHere()) void this.#comeIntoSight();
  }

  async #comeIntoSight(): Promise<void> {
    await this.host.updateComplete;
    const {top, bottom} = this.host.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return;
    this.host.scrollIntoView();
    await this.focusResults();
  }
}
