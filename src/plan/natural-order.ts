const collators = new Map<string, Intl.Collator>();

/**
 * A comparison for `sort` that counts digits as numbers and letters as readers of the language expect:
 * 2 before 10 before 10a, Ä beside A. Equal labels give 0, so `sort` keeps their order.
 *
 * @param language a tag that `Intl` accepts; tags from documents are checked by the caller
 */
export function naturalOrder(language = 'de'): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, {numeric: true});
    collators.set(language, collator);
  }
  return collator.compare;
}
