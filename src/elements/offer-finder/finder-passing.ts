import type {CSSResult, LitElement} from 'lit';
import {OnDemand} from '../../base/on-demand.js';
import type {StatusLine} from '../../base/status-line.js';
import type {Offer, Plan} from '../../plan/plan.js';
import type {PassingOn} from './passing-on.js';

/** The finder that readers take something along from. */
export interface PassingFinder {
  /** With the attributes of the finder. */
  readonly host: LitElement & {readonly share?: string; readonly shortlist: boolean};
  readonly line: StatusLine;
  /** Ids of the offers on the shortlist, as it is now. */
  readonly kept: () => readonly string[];
  /** An offer that readers may see. */
  readonly offerOf: (plan: Plan, id: string) => Offer | undefined;
  /** Makes a list of ids the shortlist, also in the address. */
  readonly keep: (ids: readonly string[], how?: 'replace' | 'push') => void;
  /** Makes a list of ids the shortlist, but leaves the address alone. */
  readonly carry: (ids: readonly string[]) => void;
  /** The address that leads to a shortlist and nothing else. */
  readonly addressOf: (ids: readonly string[]) => string;
  /** Waits for the texts of a part besides. */
  readonly withTexts: <Part>(loading: Promise<Part>) => Promise<Part>;
}

/** What readers take along from a finder: a shortlist, links, paper, dates. Fetched only where it is wanted. */
export class FinderPassing extends OnDemand<PassingOn> {
  constructor(private readonly finder: PassingFinder) {
    super(finder.host, async () => new (await finder.withTexts(import('./passing-on.js'))).PassingOn(finder));
  }

  get styles(): readonly CSSResult[] {
    return this.part?.styles ?? [];
  }

  /**
   * Resolves when all is there that is wanted, or cannot be had.
   *
   * @param opened an offer whose details are open: dates to save are among them
   */
  async prepare(opened?: string): Promise<void> {
    const {share, shortlist} = this.finder.host;
    if ((shortlist || (opened ?? share) !== undefined) && !this.hasFailed) await this.load();
  }
}
