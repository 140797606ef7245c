import {isPartialDate} from '../plan/dates.js';

const terms = [
  ['short', /\bkurzfristig/i],
  ['medium', /\bmittelfristig/i],
  ['long', /\blangfristig/i],
] as const;
const date = String.raw`(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}[./]\d{4}|\d{4}(?:-\d\d){0,2})`;
const range = new RegExp(`^${date} ?(?:-|–|bis) ?${date}$`, 'i');
const opened = new RegExp(`^(ab|seit|bis)\\s(?:ca\\. )?${date}$`, 'i');
const single = new RegExp(`^${date}$`);
const roughDate =
  /\b(?:im|in|ab|seit|bis|am)\s(?:(?!\b(?:im|in|ab|seit|bis|am)\b)[^,;:!?()→]){0,40}?\d{4}(?:\/\d{2,4})?/i;

/** A period with its wording (the plan format, section 2). */
export interface PeriodValue {
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
}

/** A stretch of time as a word, with its wording (the plan format, section 4.3). */
export interface TimeframeValue {
  readonly term: 'short' | 'medium' | 'long';
  readonly text: string;
}

/** "Kurzfristig (innerhalb eines Jahres); langfristig": one entry for each, with its own words. */
export function readTimeframes(parts: readonly string[]): readonly TimeframeValue[] {
  return parts
    .flatMap((part) => part.split(/[;/]|\bund\b(?=\s*(?:kurz|mittel|lang)fristig)/i))
    .flatMap((part) => terms.flatMap(([term, word]) => (word.test(part) ? [{term, text: part.trim()}] : [])));
}

/** A period from what a cell says: its dates where they are clear, its wording always. */
export function readPeriod(text: string): PeriodValue {
  const [, from, to] = range.exec(text) ?? [];
  if (from && to) return {...ends(asDate(from), asDate(to)), text};
  const [, word, end] = opened.exec(text) ?? [];
  if (word && end) return {...(/bis/i.test(word) ? ends(undefined, asDate(end)) : ends(asDate(end), undefined)), text};
  const [, day] = single.exec(text) ?? [];
  return day ? {...ends(asDate(day), asDate(day)), text} : {text};
}

/** "im Mai und Juli 2023": when something was, in the words of a sentence. */
export function roughDateIn(sentence: string): string | undefined {
  return roughDate.exec(sentence)?.[0];
}

/** `03/2024`, `15.03.2024` and `2024` as partial dates; `undefined` for what is no date. */
function asDate(words: string): string | undefined {
  const parts = words.includes('-') ? words.split('-') : words.split(/[./]\s?/).reverse();
  const written = parts.map((part) => part.padStart(2, '0')).join('-');
  return isPartialDate(written) ? written : undefined;
}

function ends(from: string | undefined, to: string | undefined): {from?: string; to?: string} {
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})};
}
