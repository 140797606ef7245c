/** Excel workbooks for tests, as small as Excel would still open them. */
import {strToU8, zipSync} from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

export function workbook(sheets, more = {}) {
  const tags = sheets.map(({name, state}, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name ?? `Tabelle${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="r${index + 1}"/>`;
  });
  const links = sheets.map((_, index) => link(index + 1, `${office}/worksheet`, `worksheets/sheet${index + 1}.xml`));
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"/>`,
    '_rels/.rels': relationships(link(1, `${office}/officeDocument`, 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links.join('')),
  };
  for (const [index, {rows = [], data = rows.map(rowXml).join('')}] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  }
  const texts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({...Object.fromEntries(texts), ...more});
}

function relationships(inner) {
  return `<Relationships xmlns="${packaging}/relationships">${inner}</Relationships>`;
}

function link(id, type, target) {
  return `<Relationship Id="r${id}" Type="${type}" Target="${target}"/>`;
}

function rowXml(cells, index) {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`;
}

function cellXml(cell, column, row) {
  const place = `r="${String.fromCharCode(65 + column)}${row}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c ${place} ${cell.attributes ?? ''}>${cell.xml}</c>`;
  return `<c ${place} t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
