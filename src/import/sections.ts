import {oneLine} from './clean-cell.js';

/** A row that says what the rows below it belong to. */
export interface Section {
  readonly title: string;
  readonly number?: string;
  /** The sentence that names the field, where it says more than the name. */
  readonly intro?: string;
}

const word = /^(?:im\s+)?(?:Handlungsfeld|Themenfeld)\b[\s:–-]*/i;
const longestHead = 160;
/** A name in bold or in quotation marks, its number before it or with it. */
const marked = /^(?:(\d+(?:\.\d+)*)[.):]?\s*)?(?:\*\*\s*(?:(\d+(?:\.\d+)*)[.):]?\s*)?(.+?)\*\*|[„“"»](.+?)[“”"«])/;
const numbered = /^(\d+(?:\.\d+)*)[.):]?\s+(.+)$/;

/** "Handlungsfeld 3: Wohnen" and its relatives; a longer sentence only if it marks the name in it. */
export function readSection(text: string): Section | undefined {
  const rest = text.replace(word, '');
  if (rest === text || rest === '') return undefined;
  const [, before, within, bold, quoted] = marked.exec(rest) ?? [];
  const title = bold ?? quoted;
  if (title !== undefined) {
    const number = before ?? within;
    const isSentence = text.length > longestHead;
    return {
      title: title.trim(),
      ...(number !== undefined && {number}),
      ...(isSentence && {intro: oneLine(text.replaceAll('**', ''))}),
    };
  }
  return text.length > longestHead || /^im\s/i.test(text) ? undefined : plainSection(rest);
}

/** A row that is nothing but the name of a field, perhaps with its number. */
export function plainSection(text: string): Section {
  const bare = oneLine(text.replaceAll('**', '')).replace(/[:\s]+$/, '');
  const [, number, title] = numbered.exec(bare) ?? [];
  return number !== undefined && title !== undefined ? {title, number} : {title: bare};
}
