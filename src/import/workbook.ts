import {strFromU8} from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type {Sheet} from './grid.js';
import type {RowLog} from './row-log.js';
import {badTable, tooLarge} from './table-error.js';
import {tableLimits} from './table-limits.js';
import {repack, unpack, type Parts} from './unpack.js';

type CellValue = string | number | boolean | Date | null;

const sheetTag = /<(?:\w+:)?sheet\b[^>]*>/g;
const cellTag = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;
const rowTag = /<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g;
const emptyFormula =
  /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

/**
 * Reads the visible sheets of an Excel workbook. Formulas are not calculated: what Excel has kept as their value counts.
 * Throws a `PlanError` of kind `too-large` or `syntax`.
 */
export async function readWorkbook(bytes: Uint8Array, log: RowLog): Promise<readonly Sheet[]> {
  const parts = unpack(bytes);
  const hidden = hiddenSheets(parts);
  for (const [name, part] of Object.entries(parts)) {
    if (/worksheets\/[^/]*\.xml$/i.test(name)) checkSheet(strFromU8(part), log);
  }
  const sheets = await readSheets(parts);
  for (const name of hidden) {
    const sentence = 'Diese Tabelle ist ausgeblendet und wurde nicht gelesen.';
    log.add({sheet: name}, {effect: 'hint', code: 'wrong-type', sentence});
  }
  return sheets
    .filter(({sheet}) => !hidden.has(sheet))
    .map(({sheet, data}) => ({
      name: sheet,
      rows: data.map((cells, index) => ({line: index + 1, cells: cells.map((value) => textOf(value as CellValue))})),
    }));
}

async function readSheets(parts: Parts): ReturnType<typeof readXlsxFile> {
  try {
    return await readXlsxFile(repack(parts));
  } catch {
    throw badTable('Die Arbeitsmappe kann nicht gelesen werden. Speichern Sie sie noch einmal, zum Beispiel als CSV.');
  }
}

/** The names of the sheets that their author does not show. */
function hiddenSheets(parts: Parts): ReadonlySet<string> {
  const workbook = Object.entries(parts).find(([name]) => /(?:^|\/)workbook\.xml$/i.test(name))?.[1];
  const tags = workbook ? (strFromU8(workbook).match(sheetTag) ?? []) : [];
  if (tags.length > tableLimits.sheets) throw tooLarge(`Die Arbeitsmappe hat mehr als ${tableLimits.sheets} Tabellen.`);
  const hidden = tags.filter((tag) => /\bstate="(?:hidden|veryHidden)"/.test(tag));
  return new Set(hidden.map((tag) => unescape(/\bname="([^"]*)"/.exec(tag)?.[1] ?? '')));
}

/** One cell in the last corner of a sheet would make a table of 17 billion cells. */
function checkSheet(xml: string, log: RowLog): void {
  for (const [, column = '', row] of xml.matchAll(cellTag)) {
    if (column.length > 2 || columnNumber(column) > tableLimits.columns) {
      throw tooLarge(`Eine Tabelle der Arbeitsmappe hat mehr als ${tableLimits.columns} Spalten.`);
    }
    checkRow(Number(row));
  }
  for (const [, row] of xml.matchAll(rowTag)) checkRow(Number(row));
  for (const [, cell = ''] of xml.matchAll(emptyFormula)) {
    const sentence = `Die Formel in ${cell} hat keinen gespeicherten Wert. Die Zelle gilt als leer.`;
    log.add({line: Number(cell.replace(/\D/g, ''))}, {effect: 'dropped', code: 'missing', sentence});
  }
}

function checkRow(row: number): void {
  if (row > tableLimits.rows) throw tooLarge(`Eine Tabelle der Arbeitsmappe hat mehr als ${tableLimits.rows} Zeilen.`);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return String(value);
}

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => entities[name] ?? all);
}
