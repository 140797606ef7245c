import type {ExportWords} from '../../src/export/export-words.js';
import {measureColumns} from '../../src/export/measure-cells.js';
import type {Plan} from '../../src/plan/plan.js';
import {wordingOf} from '../../src/plan/text.js';

/** Words by which tests know what they see: heads are the names of the columns, codes stay codes. */
export function plainWords(plan: Plan, changes: Partial<ExportWords> = {}): ExportWords {
  const text: ExportWords['text'] = (words) => wordingOf(words, plan.lang, plan.lang).words;
  return {
    heads: Object.fromEntries(measureColumns.map((column) => [column, column])) as ExportWords['heads'],
    contacts: 'all',
    additional: 'additional',
    baseline: 'baseline',
    target: 'target',
    text,
    date: (date) => date,
    number: String,
    period: ({from = '', to = '', text: own}) => (own === undefined ? `${from}/${to}` : text(own)),
    term: (term) => term,
    status: (code) => code,
    qualifier: (code) => code,
    role: (role) => role,
    permalink: ({id}) => `https://town.example/plan#${id}`,
    ...changes,
  };
}
