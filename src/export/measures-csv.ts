import type {Measure, Plan} from '../plan/plan.js';
import {csvOf} from './csv.js';
import type {ExportWords} from './export-words.js';
import {cellsOfMeasure, measureColumns} from './measure-cells.js';

/**
 * Measures as a CSV file, one row each: everything that the plan format knows about a measure and readers may see.
 * Columns without a value in the whole plan are left out (the plan format, section 4.4), so that all files of one plan
 * have the same columns, however many measures they hold.
 *
 * @param measures those to export, in this order
 * @param words how heads and values are put into the reader's language
 */
export function measuresCsv(plan: Plan, measures: readonly Measure[], words: ExportWords): string {
  const all = new Map(plan.measures.map((measure) => [measure.id, cellsOfMeasure(measure, plan, words)]));
  const columns = measureColumns.filter((column) => [...all.values()].some((cells) => cells[column] !== ''));
  const rows = measures.map(({id}) => columns.map((column) => all.get(id)?.[column] ?? ''));
  return csvOf([columns.map((column) => words.heads[column]), ...rows]);
}
