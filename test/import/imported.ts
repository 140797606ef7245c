import {importTable, type ImportOptions, type TableInput} from '../../src/import/import-table.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import type {ParsedPlan} from '../../src/plan/read-plan.js';

/** What a table becomes on its whole way: imported, then read as every plan document is. */
export async function importPlan(input: TableInput, options: ImportOptions = {}): Promise<ParsedPlan> {
  const imported = await importTable(input, options);
  return imported.complete(parsePlan(imported.document));
}

/** A table written as lines, with a bar between the cells. */
export function table(...lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(/ ?\| ?/g, '\t')).join('\n');
}

/** What an editor is told, as "place: sentence". */
export function told({issues}: ParsedPlan): readonly string[] {
  return issues.flatMap(({label, sentence}) => (sentence === undefined ? [] : [`${label}: ${sentence}`]));
}

/** What a text that is no table is refused with. */
export async function refusal(input: TableInput, options: ImportOptions = {}): Promise<PlanError> {
  try {
    await importTable(input, options);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('The table was imported.');
}
