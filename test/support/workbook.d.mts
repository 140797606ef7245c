/** What a cell holds: a value, or the inside of a `c` element with its attributes. */
export type WorkbookCell = string | number | null | {readonly attributes?: string; readonly xml: string};

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows?: readonly (readonly WorkbookCell[])[];
  /** Instead of `rows`: the whole inside of `sheetData`. */
  readonly data?: string;
}

/** An Excel workbook with these sheets, and perhaps further files. */
export function workbook(sheets: readonly WorkbookSheet[], more?: Record<string, Uint8Array>): Uint8Array;
