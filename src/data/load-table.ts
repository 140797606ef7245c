import type {ImportOptions, TableInput} from '../import/import-table.js';
import {PlanError} from '../plan/plan-error.js';
import {germanDay} from '../plan/zoned-time.js';
import {inSlices} from './in-slices.js';
import type {LoadedDocument} from './load-plan.js';
import {loadJson} from './parse-json.js';
import type {PlanFormat, PlanSource} from './plan-source.js';
import type {Answer} from './request-bytes.js';

/** Loads the table that `#id` names: the element itself or the first one in it. */
export function loadPageTable({src, root}: PlanSource): Promise<LoadedDocument> {
  const element = root.getElementById(src.slice(1));
  if (!element) throw new PlanError('not-found');
  const table = element.matches('table') ? element : element.querySelector('table');
  if (!table) throw new PlanError('no-table');
  return load(table, {}, root.baseURI);
}

/** Markup of other pages is not parsed: a strict policy forbids it. */
export function refuseElsewhere(): never {
  const sentence = 'Mit format="table" wird nur eine Tabelle dieser Seite gelesen, zum Beispiel src="#massnahmen".';
  throw new PlanError('syntax', {code: 'bad-table', sentence});
}

/** Loads an answer that does not begin like the JSON of a plan: a table, a list of Integreat, or neither. */
export async function loadAnswer(answer: Answer, format: PlanFormat, signal: AbortSignal): Promise<LoadedDocument> {
  const {bytes, address} = answer;
  if (format === 'csv' || format === 'xlsx') return load(bytes, {format, name: address}, address);
  if (looksLikeTable(answer)) return load(bytes, {name: address}, address);
  const loaded = await loadJson(bytes, address);
  return Array.isArray(loaded.value) ? loadList(loaded, signal) : loaded;
}

/** A list may be a saved answer of Integreat. */
async function loadList(loaded: LoadedDocument, signal: AbortSignal): Promise<LoadedDocument> {
  const {readList} = await import('../sources/integreat-shape.js');
  const value = await inSlices(readList(loaded.value, germanDay(Date.now())), {signal});
  return value === undefined ? loaded : {...loaded, value};
}

async function load(table: TableInput, options: ImportOptions, address: string): Promise<LoadedDocument> {
  const {importTable} = await import('../import/import-table.js');
  const {document, complete} = await importTable(table, options);
  return {value: document, size: Infinity, address, complete};
}

/** By its name, by its type, or by a beginning that neither JSON nor HTML has. */
function looksLikeTable({address, type, bytes}: Answer): boolean {
  if (/\.(?:csv|tsv|txt|xlsx)(?=$|[?&])/i.test(address) || /csv|tab-separated|spreadsheet/.test(type)) return true;
  const [start] = new TextDecoder().decode(bytes.slice(0, 99)).replace(/[\s\ufffd\0]+/g, '');
  return start !== undefined && !'{["<'.includes(start);
}
