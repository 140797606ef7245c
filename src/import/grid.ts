/** What every source of a table is turned into before anything is known about its columns. */

/** A row as its author knows it. */
export interface Row {
  /** Line of the file, or row of the sheet or of the table in the page; counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** One cell reaches over all columns: a heading, whatever the columns are. */
  readonly isHeading?: boolean;
  /** Columns whose cell reaches down from the row above and is repeated here. */
  readonly spanned?: ReadonlySet<number>;
  /** Links in the cells, for a table in a page. */
  readonly links?: readonly CellLink[];
}

export interface CellLink {
  readonly label: string;
  readonly href: string;
}

/** One table with its rows, empty ones included: they mark page breaks. */
export interface Sheet {
  /** The name of a sheet in a workbook. */
  readonly name?: string;
  /** What the table is called where it stands: its caption. */
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** A row with another list of cells. */
export function withCells(row: Row, cells: readonly string[]): Row {
  return {...row, cells};
}

/** The positions of the cells that say something. */
export function filledColumns({cells}: Row): readonly number[] {
  return cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
}
