import {badTable} from './table-error.js';
import type {CellLink, Row, Sheet} from './grid.js';
import {tableLimits} from './table-limits.js';

/** Elements that begin and end a line. */
const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** What stands in the page but is not meant to be read any more, or never was. */
const unread = new Set(['DEL', 'S', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** A cell that reaches into rows below. */
interface Span {
  readonly text: string;
  rows: number;
}

/** Reads a table of a page as readers see it: what a cell spans, it fills; what is struck out is left out. */
export function readHtmlTable(table: HTMLTableElement): Sheet {
  if (table.rows.length === 0) throw badTable('Die Tabelle in der Seite ist leer.');
  if (table.rows.length > tableLimits.rows) throw badTable('Die Tabelle in der Seite hat zu viele Zeilen.');
  const spans: Span[] = [];
  const rows = Array.from(table.rows, (row, index) => readRow(row, index + 1, spans));
  const caption = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  const title = caption ? textOf(caption).trim() : '';
  return {rows, ...(title && {title})};
}

/** Cells side by side are filled once: the head of a section reaches over the whole table. */
function readRow(row: HTMLTableRowElement, line: number, spans: Span[]): Row {
  const cells: string[] = [];
  const spanned = new Set<number>();
  const fromAbove = (): void => {
    for (let span = spans[cells.length]; span && span.rows > 0; span = spans[cells.length]) {
      span.rows -= 1;
      if (span.text !== '') spanned.add(cells.length);
      cells.push(span.text);
    }
  };
  for (const cell of row.cells) {
    fromAbove();
    const text = textOf(cell);
    const width = Math.min(cell.colSpan, tableLimits.columns - cells.length);
    for (let column = 0; column < width; column += 1) {
      const words = column === 0 ? text : '';
      spans[cells.length] = {text: words, rows: cell.rowSpan - 1};
      cells.push(words);
    }
  }
  fromAbove();
  const isHeading = row.cells.length === 1 && spanned.size === 0 && cells.length > 1;
  return {line, cells, spanned, isHeading, links: linksIn(row)};
}

/** The words of a part of a page, with a line for each block and a bullet for each entry of a list. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (unread.has(node.nodeName)) return '';
  const ofWord = wordList(node);
  if (ofWord === 'mark') return '';
  const text = Array.from(node.childNodes, textOf).join('');
  if (node.nodeName === 'LI' || ofWord === 'entry') return `\n• ${text}\n`;
  return blocks.has(node.nodeName) ? `\n${text}\n` : text;
}

/**
 * Word writes lists as paragraphs that say so in their style, with the bullet as text of its own. What is pasted has its
 * styles as data.
 */
function wordList(node: Node): 'entry' | 'mark' | undefined {
  if (!(node instanceof Element)) return undefined;
  const style = node.getAttribute('style') ?? node.getAttribute('data-style');
  const [, kind] = /mso-list:\s*(ignore)?/i.exec(style ?? '') ?? [undefined, null];
  if (kind === null) return undefined;
  return kind ? 'mark' : 'entry';
}

function linksIn(row: HTMLTableRowElement): CellLink[] {
  return Array.from(row.querySelectorAll('a'), (link) => ({
    label: (link.textContent ?? '').trim(),
    href: link.getAttribute('href') ?? '',
  })).filter(({label, href}) => label !== '' && href !== '');
}
