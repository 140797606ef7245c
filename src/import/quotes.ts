import {badTable, tooLarge} from './table-error.js';
import {tableLimits} from './table-limits.js';

const quote = '"';

/**
 * Looks at a text before it is taken apart. The parser would swallow all that follows an unclosed quote, and would
 * build a table of any size. Throws a `PlanError`: `syntax` with the place of the quote, or `too-large`.
 */
export function checkDelimited(text: string, delimiter: string): void {
  const cellEnd = new RegExp(`[${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]|$`, 'g');
  let columns = 1;
  let rows = 1;
  for (let at = 0; at < text.length; at += 1) {
    at = text[at] === quote ? passQuoted(text, at, delimiter) : endOf(cellEnd, text, at);
    if (text[at] === delimiter) columns += 1;
    else if (at < text.length) {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      columns = 1;
      rows += 1;
    }
    if (columns > tableLimits.columns) throw tooLarge(`Zeile ${rows} hat mehr als ${tableLimits.columns} Spalten.`);
    if (rows > tableLimits.rows) throw tooLarge(`Die Tabelle hat mehr als ${tableLimits.rows} Zeilen.`);
  }
}

function endOf(cellEnd: RegExp, text: string, at: number): number {
  cellEnd.lastIndex = at;
  return cellEnd.exec(text)?.index ?? text.length;
}

/** The position behind the closing quote, which a delimiter or the end of the line must follow. */
function passQuoted(text: string, start: number, delimiter: string): number {
  let end = text.indexOf(quote, start + 1);
  while (end >= 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  if (end < 0) throw badTable('Ein Anführungszeichen wird geöffnet und nicht geschlossen.', placeOf(text, start));
  const next = text[end + 1];
  if (next === undefined || next === delimiter || next === '\r' || next === '\n') return end + 1;
  throw badTable('Nach dem schließenden Anführungszeichen steht noch Text.', placeOf(text, end));
}

function placeOf(text: string, at: number): {line: number; column: number} {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}
