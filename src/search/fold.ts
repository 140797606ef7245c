/**
 * Folding: writing a text so that all its usual spellings become one. Müller = Mueller = Muller, Straße = Strasse,
 * Łódź = Lodz, كتاب with or without its vowel marks. Texts and queries are folded alike, then compared as strings.
 */

/** A folded text that remembers where each part of it came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each position in `folded`: where the character that it stands for begins in the source. */
  readonly starts: readonly number[];
}

/** Apostrophes, soft hyphen, tatweel, joiners and bidi marks: written or left out at will. */
const ignored = /['`´‘’ʼ\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters that Unicode does not take apart. */
const respelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  '\u2010': '-', // typographic hyphen
  '\u0629': '\u0647', // teh marbuta as heh
  '\u06c3': '\u0647',
  '\u06d5': '\u0647', // what is left of U+06C0 without its hamza
  '\u0649': '\u064a', // alef maksura and Persian yeh as yeh
  '\u06cc': '\u064a',
  '\u06a9': '\u0643', // Persian kaf as kaf
};
const respelledLetter = new RegExp(`[${Object.keys(respelled).join('')}]`, 'g');
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Folds a text. Punctuation stays; the collapse of umlaut spellings is the business of `spellings`. */
export function fold(text: string): string {
  // Apostrophes go first: NFKD would turn ´ into a blank and split "L´inK".
  const bare = text.replace(ignored, '');
  if (!/[\u0080-\uffff]/.test(bare)) return bare.toLowerCase();
  return bare
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(respelledLetter, (letter) => respelled[letter] ?? letter)
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Folds a text and keeps the way back, for marks in the source. `folded` is the same as from `fold`. */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  let start = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let index = 0; index < part.length; index += 1) starts.push(start);
    start += character.length;
  }
  return {folded, starts};
}

/**
 * The spellings under which a folded word is kept and looked for: as it is, and with ae, oe, ue written as a, o, u,
 * so that ü, ue and u are one. The first is needed too: collapsed alone, "Bioenergie" would lose its "energie".
 */
export function spellings(word: string): string[] {
  return /[ao]e|(?<!q)ue/.test(word) ? [word, word.replace(/(?<!q)([aou])e/g, '$1')] : [word];
}
