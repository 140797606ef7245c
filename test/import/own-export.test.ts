import {expect} from '@open-wc/testing';
import {exportWords} from '../../src/elements/measure-table/export-words.js';
import {measuresCsv} from '../../src/export/measures-csv.js';
import {importTable} from '../../src/import/import-table.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import type {Plan} from '../../src/plan/plan.js';
import {german} from '../base/drawing.js';
import {Display} from '../../src/base/display.js';
import {demoPlan, loadDemoPlans} from '../plan/demo-plans.js';
import {planOf} from '../plan/plan-of.js';

/** What readers saved as a file, as a page shows it that names this file as its source. */
async function readBack(plan: Plan): Promise<Plan> {
  const display = new Display(plan, german, {contacts: 'all', pages: {}});
  const file = measuresCsv(plan, plan.measures, exportWords(display));
  const {document} = await importTable(new TextEncoder().encode(file));
  return parsePlan(document).plan;
}

function essence({measures}: Plan): readonly unknown[] {
  return measures.map(({number, title, status}) => [number, title, status?.text, status?.code, status?.percent]);
}

describe('a CSV file that our table exported', () => {
  before(loadDemoPlans);

  for (const name of ['leinfelden-echterdingen', 'boeblingen'] as const) {
    it(`gives back the measures of ${name} with wording, code and percentage`, async () => {
      const plan = demoPlan(name);
      expect(essence(await readBack(plan))).to.deep.equal(essence(plan));
    });
  }

  it('gives back what looked like a formula', async () => {
    const titles = ['=1+1', '+A1', '-1+1', '@SUM(A1)'];
    const plan = planOf({measures: titles.map((title) => ({title, status: 'planned'}))});
    expect((await readBack(plan)).measures.map(({title}) => title)).to.deep.equal(titles);
  });
});
