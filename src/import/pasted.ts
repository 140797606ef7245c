import type {Row, Sheet} from './grid.js';
import {readHtmlTable, textOf} from './html-table.js';

/**
 * What office programs put on the clipboard as one table: the rows of all tables in their order, and the lines between
 * them as rows with a single cell, as they name the fields. A table right behind another one goes on after a page break.
 *
 * @param body of an inert document: nothing in it runs or loads
 */
export function readPasted(body: Element): Sheet {
  const rows = rowsIn(body).map((row, index) => ({...row, line: index + 1}));
  return {rows};
}

function rowsIn(parent: Element): Omit<Row, 'line'>[] {
  const rows: Omit<Row, 'line'>[] = [];
  let isBehindTable = false;
  for (const node of parent.childNodes) {
    const isTable = node instanceof HTMLTableElement;
    const own = isTable ? tableRows(node) : rowsOf(node);
    if (own.length === 0) continue;
    if (isTable && isBehindTable) rows.push({cells: []});
    rows.push(...own);
    isBehindTable = isTable;
  }
  return rows;
}

function tableRows(table: HTMLTableElement): readonly Row[] {
  return table.rows.length > 0 ? readHtmlTable(table).rows : [];
}

function rowsOf(node: Node): Omit<Row, 'line'>[] {
  if (node instanceof Element && node.querySelector('table')) return rowsIn(node);
  const lines = textOf(node)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({cells: [line]}));
}
