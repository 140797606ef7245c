const maxLength = 60;
const umlauts: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/**
 * The slug of a title, as ids are derived from it (the plan format, section 3). Letters of other scripts are left out,
 * so the result may be empty or start with a digit.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]|(?![a-z])\p{L}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
}
