/** Endings by which the forms of one word differ, in German and in folded Cyrillic. */
const endings = 'innen|ern|em|en|er|es|in|[ens]|ами|ями|ов|ев|ам|ям|ах|ях|ом|ем|ой|ои|ого|[аеиоуыьэюяі]';
const inflected = new RegExp(`^(\\p{L}{4,}?)(?:${endings})$`, 'u');
const ending = new RegExp(`^(?:${endings})?$`, 'u');

/** A folded word without its ending: `kurs` for "kurse". The word itself where too little would be left. */
export function stemOf(word: string): string {
  return inflected.exec(word)?.[1] ?? word;
}

/** Whether this may stand behind a stem without making it another word: an ending, or nothing. */
export function isEnding(rest: string): boolean {
  return ending.test(rest);
}
