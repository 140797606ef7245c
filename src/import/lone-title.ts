import type {Column} from './columns.js';
import {filledColumns, type Row} from './grid.js';
import {readSingleRow} from './single-row.js';

/**
 * Whether a row with nothing but its first cell is an entry of which only the title is known, where titles stand in the
 * first column; it could as well be the head of the rows below. Two columns, or no rows below and no gap above, speak
 * for the entry.
 */
export function isLoneTitle(
  row: Row,
  columns: readonly Column[],
  next: Row | undefined,
  before: 'row' | 'page-break',
): boolean {
  const isCell = columns[0]?.key === 'title' && row.cells.length > 1 && !row.isHeading;
  if (!isCell || readSingleRow(row.cells[0] ?? '', 'rows').is !== 'text') return false;
  const isFollowed = next !== undefined && filledColumns(next).length > 1;
  return columns.length === 2 || (!isFollowed && before === 'row');
}

/** A row of the table whose title begins in the middle of a sentence, behind a page break. */
export function isTornTitle({cells}: Row): boolean {
  return cells.length > 1 && /^\p{Ll}/u.test(cells[0] ?? '');
}
