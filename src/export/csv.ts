/** By this mark spreadsheets know UTF-8; without it they make other letters of umlauts. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet calculates instead of showing it, in their full-width forms too; a blank before it changes nothing. */
const looksLikeFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const negativeNumber = /^-\d+(?:[.,]\d+)*(?: ?%)?$/;
/** With the blank behind the country code it is neither a number nor a sum to any spreadsheet. */
const phoneNumber = /^\+\d{1,3} [\d ()/.-]{5,}$/;

const needsQuotes = /[";,'\s]/;

/**
 * Rows of cells as a file for spreadsheets: semicolons, as those in German expect them, lines that end in CR and LF, and
 * quotes where RFC 4180 asks for them. No cell is a formula (OWASP, "CSV Injection").
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('');
}

/**
 * A text that no spreadsheet takes for a formula: where it might, an apostrophe stands before it. Negative numbers and
 * international phone numbers do no harm and stay as they are.
 */
export function harmless(text: string): string {
  const isSafe = !looksLikeFormula.test(text) || negativeNumber.test(text) || phoneNumber.test(text);
  return isSafe ? text : `'${text}`;
}

function cellOf(text: string): string {
  const cell = harmless(text);
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
