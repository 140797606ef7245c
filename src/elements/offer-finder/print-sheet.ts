import type {Offer} from '../../plan/plan.js';

/** What a reader wants on paper. */
export interface PaperWish {
  readonly title: string;
  readonly offers: readonly Offer[];
  /** Leads to the same on the screen. */
  readonly address: string;
}

/** Prints a sheet in the place of the page: the wish holds until the browser has printed. */
export class PrintSheet {
  wish: PaperWish | undefined;

  /** @param prepare gets ready what paper cannot wait for */
  constructor(private readonly prepare: () => Promise<void>) {}

  async print(wish: PaperWish): Promise<void> {
    await this.prepare();
    this.wish = wish;
    addEventListener('afterprint', () => (this.wish = undefined), {once: true});
    print();
  }
}
