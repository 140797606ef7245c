export interface GeneratedOffer {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly contacts: readonly {readonly name: string}[];
}

/** Offers without end, the same on each run, with the long compounds of German offices. */
export function manyOffers(count: number): readonly GeneratedOffer[];
