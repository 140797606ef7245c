import {dsvFormat} from 'd3-dsv';
import type {Row, Sheet} from './grid.js';
import {checkDelimited} from './quotes.js';

const delimiters = ['\t', ';', ',', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const sample = 50;
const lineBreak = /\r\n?|\n/g;

/** Reads CSV, TSV and their relatives, whatever stands between the cells. A line `sep=;` at the top decides. */
export function readDelimited(text: string): Sheet {
  const stated = /^sep=([\t;,|])(?:\r\n?|\n|$)/i.exec(text);
  const body = text.slice(stated?.[0].length ?? 0);
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? guessDelimiter(body);
  checkDelimited(body, delimiter);
  return {rows: numbered(dsvFormat(delimiter).parseRows(body), stated ? 2 : 1)};
}

/**
 * The mark that stands equally often in the most lines. Two lines with tabs are enough: no prose has them, while other
 * marks are part of it.
 */
function guessDelimiter(text: string): Delimiter {
  const lines = text
    .split(lineBreak)
    .filter((line) => /[\t;,|]/.test(line))
    .slice(0, sample)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  if (lines.filter((line) => line.includes('\t')).length >= 2) return '\t';
  const ranked = delimiters.map((delimiter) => ({delimiter, score: regularity(lines, delimiter)}));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function regularity(lines: readonly string[], delimiter: string): number {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + count);
  }
  return Math.max(0, ...linesByCount.values());
}

/** The parser counts rows; editors count lines, and a quoted cell may hold several. */
function numbered(table: readonly (readonly string[])[], first: number): Row[] {
  let line = first;
  return table.map((cells) => {
    const row = {line, cells};
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(lineBreak)?.length ?? 0), 0);
    return row;
  });
}
