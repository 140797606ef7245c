import {joinTexts} from './clean-cell.js';
import type {Column} from './columns.js';
import {withCells, type Row} from './grid.js';

/**
 * Whether a row after a page break goes on with the row above (the plan format, section 8, number 1): its title is
 * missing or begins in the middle of a sentence, or its last cell is empty in a table where that is always filled.
 * A number of its own makes it a row of its own.
 */
export function isTornOff(row: Row, above: readonly Row[], columns: readonly Column[]): boolean {
  if (above.length === 0) return false;
  const cellOf = (key: string): string => row.cells[columns.findIndex((column) => column.key === key)] ?? '';
  if (cellOf('number') !== '') return false;
  const title = cellOf('title');
  if (title === '' || /^\p{Ll}/u.test(title)) return true;
  const last = columns.length - 1;
  return (row.cells[last] ?? '') === '' && above.every(({cells}) => (cells[last] ?? '') !== '');
}

/** One row of two, cell by cell; a cell that reaches down from above is there already. */
export function joinRows(above: Row, below: Row): Row {
  const width = Math.max(above.cells.length, below.cells.length);
  const cells = Array.from({length: width}, (_, column) => {
    const [upper, lower] = [above.cells[column] ?? '', below.cells[column] ?? ''];
    return below.spanned?.has(column) ? upper : joinTexts(upper, lower);
  });
  return {...withCells(above, cells), links: [...(above.links ?? []), ...(below.links ?? [])]};
}
