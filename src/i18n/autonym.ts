/**
 * The name of a language in itself: `ar` is `العربية`; `undefined` where the browser does not know it.
 *
 * @param language a tag as the parser of plans gives it
 */
export function autonym(language: string): string | undefined {
  try {
    const [known] = Intl.DisplayNames.supportedLocalesOf(language);
    return known === undefined ? undefined : new Intl.DisplayNames(known, {type: 'language'}).of(language);
  } catch {
    return undefined;
  }
}
