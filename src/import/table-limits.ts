/** What a table may hold. A town's plan is far below; what lies beyond is a mistake or an attack and is refused. */
export const tableLimits = {
  rows: 50_000,
  columns: 200,
  /** Sheets of a workbook, hidden ones included. */
  sheets: 50,
  /** Files in a workbook. */
  parts: 500,
  /** Bytes of all XML files of a workbook, unpacked. */
  unpacked: 20_000_000,
} as const;
