import {limits} from '../plan/limits.js';
import {decodeEntities} from './decode-entities.js';

/** A character of a text may be written as a reference of ten; what lies beyond is cut anyway. */
const longestRaw = 10 * limits.text;
const longestSummary = 300;
const shortestSummary = 80;
const sentenceEnd = /[.!?…؟۔](?=\s)/g;

/** Blanks but for a single plain one, which may stay: to replace each word's blank by itself costs most of the time. */
const oddBlanks = /[^\S\n]{2,}|[^\S\n ]/g;

/** A text that came from an editor's field: no tags, no references, one kind of blank and of line break. */
export function plainText(raw: string): string {
  return decodeEntities(raw.slice(0, longestRaw).replace(/<\/?[a-z][^<>]*>/gi, ' '))
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(oddBlanks, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .trim();
}

/** The same in one line. */
export function plainLine(raw: string): string {
  return raw === '' ? '' : lineOf(plainText(raw));
}

/** A plain text in one line. */
export function lineOf(plain: string): string {
  return plain.replace(/\n+/g, ' ');
}

/** A plain text with every line as a paragraph: where tags were taken out, each line was one. */
export function paragraphsOf(plain: string): string {
  return plain.replace(/\n+/g, '\n\n');
}

/** The beginning of a longer line: whole sentences if they say enough, else whole words. */
export function beginningOf(line: string): string {
  if (line.length <= longestSummary) return line;
  const start = line.slice(0, longestSummary);
  const end = [...start.matchAll(sentenceEnd)].at(-1)?.index ?? 0;
  if (end >= shortestSummary) return start.slice(0, end + 1);
  const words = start.slice(0, start.lastIndexOf(' ')) || start.slice(0, -2);
  return `${words}…`;
}
