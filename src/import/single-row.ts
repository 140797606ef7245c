import {oneLine, splitBullets} from './clean-cell.js';
import {readSection, type Section} from './sections.js';

/** What rows with a single cell belong to, by what came before them. */
export type Mode = 'outside' | 'field' | 'visions' | 'additional' | 'rows';

/** What a row with nothing but its first cell says. */
export type SingleRow =
  | {readonly is: 'section'; readonly section: Section}
  /** "Vision:" with nothing behind it announces the rows below. */
  | {readonly is: 'visions'}
  | {readonly is: 'vision'; readonly text: string}
  /** "Weitere Maßnahmen" announces bullets. */
  | {readonly is: 'additional'}
  | {readonly is: 'measure'; readonly title: string}
  | {readonly is: 'text'; readonly text: string};

const vision = /^Vision(?:en)?\s*:\s*/i;
const additional = /^(?:weitere|zusätzliche) (?:Maßnahmen|Projekte|Vorhaben)\b.{0,20}$/i;
const longestName = 100;
const titleLength = {from: 12, to: 200};

export function readSingleRow(cell: string, mode: Mode): SingleRow {
  const text = oneLine(cell);
  if (vision.test(text)) {
    const words = text.replace(vision, '');
    return words === '' ? {is: 'visions'} : {is: 'vision', text: words};
  }
  const section = readSection(text);
  if (section) return {is: 'section', section};
  if (mode === 'visions') return {is: 'vision', text};
  if (additional.test(text)) return {is: 'additional'};
  const [title] = mode === 'additional' ? splitBullets(cell).items : [];
  return title === undefined ? {is: 'text', text} : {is: 'measure', title};
}

/** Whether a text could be the bare name of a field: short, and neither a sentence nor an entry of a list. */
export function looksLikeName(text: string): boolean {
  return text.length <= longestName && !/[.!?:]$/.test(text) && splitBullets(text).items.length === 0;
}

/** Whether a first line could be the title of a document: not "Anlage 1", and no sentence. */
export function looksLikeTitle(text: string): boolean {
  return text.length >= titleLength.from && text.length <= titleLength.to && /\p{L}{5}.*[^.:]$/u.test(text);
}
