import type {ReactiveControllerHost} from 'lit';
import {OnDemand} from '../../base/on-demand.js';
import type {Offer} from '../../plan/plan.js';
import type {Found} from '../../search/find.js';
import type {Query} from '../../search/query.js';
import type {SearchScope} from './offer-parts.js';
import type {Searching} from './searching.js';

/** The search of a finder: fetched, and the offers indexed, when somebody searches. */
export class FinderSearch {
  /** What was found; `undefined` without a search and as long as it cannot be answered. */
  found: Found<Offer> | undefined;
  readonly parts: OnDemand<Searching>;
  #isAsked = false;

  /** @param withTexts waits for the texts of a part besides */
  constructor(
    private readonly host: ReactiveControllerHost,
    withTexts: <Part>(loading: Promise<Part>) => Promise<Part>,
  ) {
    this.parts = new OnDemand(host, async () => (await withTexts(import('./searching.js'))).searching());
  }

  /** Finds what it can find by now. */
  ask(query: Query, scope: SearchScope): void {
    this.#isAsked = query.terms.length > 0;
    this.found = this.#isAsked ? this.parts.part?.offers.find(query, scope) : undefined;
  }

  /** Whether something is searched for that cannot be answered yet. */
  get isWaiting(): boolean {
    return this.#isAsked && !this.found;
  }

  /** Resolves when the offers of a scope can be searched, or what that needs cannot be had. */
  async prepare(scope: SearchScope): Promise<void> {
    await this.parts.load();
    await this.parts.part?.offers.prepare(scope);
    if (this.isWaiting) this.host.requestUpdate();
  }
}
