import {strToU8, zipSync} from 'fflate';

/** What a cell holds: a value, or the inside of a `c` element with its attributes. */
export type WorkbookCell = string | number | null | {readonly attributes?: string; readonly xml: string};

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Instead of `rows`: the whole inside of `sheetData`. */
  readonly data?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';

/** An Excel workbook with these sheets, and perhaps further files. */
export function workbook(sheets: readonly WorkbookSheet[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const tags = sheets.map(({name, state}, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name ?? `Tabelle${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="r${index + 1}"/>`;
  });
  const links = sheets.map((_, index) => link(index + 1, `${office}/worksheet`, `worksheets/sheet${index + 1}.xml`));
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packageNs}/content-types"/>`,
    '_rels/.rels': links0(link(1, `${office}/officeDocument`, 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links0(links.join('')),
  };
  for (const [index, sheet] of sheets.entries()) {
    const data = sheet.data ?? sheet.rows.map(rowXml).join('');
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  }
  const texts = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync({...Object.fromEntries(texts), ...more});
}

function links0(inner: string): string {
  return `<Relationships xmlns="${packageNs}/relationships">${inner}</Relationships>`;
}

function link(id: number, type: string, target: string): string {
  return `<Relationship Id="r${id}" Type="${type}" Target="${target}"/>`;
}

function rowXml(cells: readonly WorkbookCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`;
}

function cellXml(cell: WorkbookCell, column: number, row: number): string {
  const place = `r="${String.fromCharCode(65 + column)}${row}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c ${place} ${cell.attributes ?? ''}>${cell.xml}</c>`;
  return `<c ${place} t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
