/** Marks of lists that office programs and PDF files leave in a cell, Wingdings' own ones included. */
const bullet = '[▪•○●◦‣■□➢\uf0a7\uf0b7\uf0fc]';
const bulletSplit = new RegExp(`${bullet}|(?:^|\\n)[-–*+·] (?:\\+ )?`);
/** The apostrophe by which exports, ours too, keep spreadsheets from calculating a text. */
const madeHarmless = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const cutAtEnd = /[\p{L}\p{N}]-$/u;

/** A text that ran into a list. */
export interface Bulleted {
  /** What stands before the first bullet. */
  readonly lead: string;
  readonly items: readonly string[];
}

/** The text of a cell: no tags, no soft hyphens, one kind of blank and of line break. Items of lists keep a bullet. */
export function cleanCell(raw: string): string {
  const text = raw.includes('<') ? withoutTags(raw) : raw;
  return text
    .replace(madeHarmless, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** A text in one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function splitBullets(text: string): Bulleted {
  const [lead = '', ...items] = text.split(bulletSplit).map(oneLine);
  return {lead, items: items.filter((item) => item !== '')};
}

/** The entries of a cell that is a list: by bullets, else by lines. */
export function listOf(text: string): readonly string[] {
  const {lead, items} = splitBullets(text);
  const entries = items.length > 0 ? [lead, ...items] : text.split('\n').map(oneLine);
  return entries.filter((entry) => entry !== '');
}

/** Joins what a page break tore apart (the plan format, section 8, numbers 1 and 8). */
export function joinTexts(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  if (new RegExp(`^${bullet}`).test(below)) return `${above}\n${below}`;
  if (!cutAtEnd.test(above)) return `${above} ${below}`;
  const isOneWord = /^\p{Ll}/u.test(below) || (isCapitals(lastWord(above)) && isCapitals(firstWord(below)));
  return (isOneWord ? above.slice(0, -1) : above) + below;
}

function withoutTags(raw: string): string {
  return raw
    .replace(/<li\b[^<>]*>/gi, '\n• ')
    .replace(/<(?:br|\/?p|\/?div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);
}

function lastWord(text: string): string {
  return text.split(/\s/).at(-1) ?? '';
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? '';
}
