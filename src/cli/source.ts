import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {importTable} from '../import/import-table.js';
import {parsePlan} from '../plan/parse-plan.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {germanDay} from '../plan/zoned-time.js';
import {planOfList} from '../sources/integreat-shape.js';

/** A plan that a file holds. */
export interface Source {
  /** As it is written down. */
  readonly document: unknown;
  readonly parsed: ParsedPlan;
}

/** What a table does not say of itself. */
export interface TableOptions {
  readonly title?: string;
  readonly lang?: string;
}

/** Reads a file. A plan begins with a brace, a list of Integreat with a bracket; anything else is a table. */
export async function readSource(file: string, options: TableOptions): Promise<Source> {
  const bytes = await readFile(file);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\[/.test(text)) {
    const document = listToPlan(JSON.parse(text));
    return {document, parsed: parsePlan(document)};
  }
  if (/^\s*\{/.test(text)) {
    const document: unknown = JSON.parse(text);
    return {document, parsed: parsePlan(document)};
  }
  const {document, complete} = await importTable(bytes, {...options, name: basename(file)});
  return {document, parsed: complete(parsePlan(document))};
}

function listToPlan(list: unknown): unknown {
  const document = planOfList(list, germanDay(Date.now()));
  if (!document) throw new Error('Die Liste ist keine von Integreat.');
  return document;
}
