/** A message as its translators see it. */
export interface XliffUnit {
  readonly id: string;
  /** The German original. */
  readonly source: string;
  /** The translation; empty without one. */
  readonly target: string;
}

/** The messages of a locale, from the file in which they are translated. */
export async function xliffUnits(code: string): Promise<readonly XliffUnit[]> {
  const response = await fetch(`/locales/${code}.xlf`);
  const file = new DOMParser().parseFromString(await response.text(), 'application/xml');
  return [...file.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.id,
    source: unit.querySelector('source')?.textContent ?? '',
    target: unit.querySelector('target')?.textContent ?? '',
  }));
}
