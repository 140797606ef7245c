/** How one step follows from another: a table is read, or read anew as its editor says; a document is opened or changed. */
import {importTable, parsePlan, readHead, refusalOf, withValue} from '/cdn/workshop.js';

/** A table that was pasted or chosen. Where no head is known, the first row with several cells is offered as one. */
export async function stepOfTable(name, sheets) {
  const step = await readAnew({name, sheets, given: {}, edits: 0});
  if (step.document) return step;
  const headLine = sheets.flatMap(({rows}) => rows).find(isProbablyHead)?.line;
  return {...step, given: headLine === undefined ? {} : {headLine}};
}

/** The table of a step, with other cells or read in another way. Changes to texts do not outlive that. */
export async function readAnew({name, sheets, given}) {
  const base = {name, sheets, given, edits: 0};
  try {
    const imported = await importTable(sheets, {name, ...given});
    return {...base, imported, ...checked(imported.document)};
  } catch (error) {
    return {...base, refusal: refusalOf(error)};
  }
}

/** A plan document that was opened. */
export function stepOfDocument(name, document) {
  return {name, sheets: undefined, given: {}, edits: 0, ...checked(document)};
}

/** The document of a step with another value at a path. */
export function edited(step, path, value) {
  return {...step, ...checked(withValue(step.document, path, value)), edits: step.edits + 1};
}

/** What was read, in words. */
export function summaryOf({parsed, refusal}) {
  if (!parsed) return refusal ?? '';
  const {fields, measures, offers} = parsed.plan;
  const counts = [
    [measures.length, 'Maßnahme', 'Maßnahmen'],
    [offers.length, 'Angebot', 'Angebote'],
    [fields.length, 'Handlungsfeld', 'Handlungsfelder'],
  ];
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return words.length > 0 ? `Gelesen: ${words.join(', ')}.` : 'Gelesen: ein Plan ohne Maßnahmen und Angebote.';
}

function checked(document) {
  try {
    return {document, parsed: parsePlan(document)};
  } catch (error) {
    return {document, refusal: refusalOf(error)};
  }
}

function isProbablyHead({cells}) {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 || filled.some((cell) => readHead(cell)?.isExact);
}
