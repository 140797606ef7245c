import {expect} from '@open-wc/testing';
import {PlanError} from '../../src/plan/plan-error.js';
import {loadPlan} from '../../src/data/load-plan.js';
import type {PlanFormat} from '../../src/data/plan-source.js';
import {PlanStore} from '../../src/data/plan-store.js';
import {Fault, planDocument} from '../support/fault-server.js';
import {PlanHost} from '../support/plan-host.js';
import {workbook} from '../support/workbook.mjs';

const {signal} = new AbortController();
const csv = 'Nr.;Maßnahme;Fortschritt\n1;Sprachcafé eröffnen;halb\n';
const xlsx = workbook([
  {
    rows: [
      ['Nr.', 'Maßnahme'],
      [1, 'Sprachcafé eröffnen'],
    ],
  },
]);

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function titleIn(
  src: string,
  format: PlanFormat = 'auto',
  root: Document | ShadowRoot = document,
): Promise<unknown> {
  const {value} = await loadPlan({src, format, root}, {signal});
  return (value as {measures: {title: string}[]}).measures[0]?.title;
}

describe('a table as source', () => {
  const sources: [what: string, src: () => string, format: PlanFormat][] = [
    ['by its format', () => new Fault('none', {body: csv}).src, 'csv'],
    ['by its name', () => `${new Fault('none', {body: csv.replace('Nr.', '"Nr."')}).src}&file=plan.csv`, 'auto'],
    ['by its type', () => new Fault('none', {body: csv, type: 'text/csv; charset=windows-1252'}).src, 'auto'],
    ['by what it begins with', () => new Fault('none', {body: csv, type: 'application/octet-stream'}).src, 'auto'],
    ['as a workbook, by its format', () => new Fault('bytes', {hex: hexOf(xlsx)}).src, 'xlsx'],
    ['as a workbook, by what it begins with', () => new Fault('bytes', {hex: hexOf(xlsx)}).src, 'auto'],
  ];
  for (const [what, src, format] of sources) {
    it(`is known ${what}`, async () => {
      expect(await titleIn(src(), format)).to.equal('Sprachcafé eröffnen');
    });
  }

  it('is not what the page says is a plan document', async () => {
    const {src} = new Fault('none', {type: 'text/csv'});
    const {value} = await loadPlan({src, format: 'plan', root: document}, {signal});
    expect(value).to.deep.equal(planDocument());
  });

  it('elsewhere is no table of the page, which its editor is told', async () => {
    const failure = await loadPlan({src: '/plan.html', format: 'table', root: document}, {signal}).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(PlanError);
    expect((failure as PlanError).details.sentence).to.contain('nur eine Tabelle dieser Seite');
  });

  it('in the page is the element with the id, or the first table in it', async () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    root.innerHTML = `<figure id="here"><table><tr><th>Nr.<th>Maßnahme<tr><td>1<td>Sprachcafé eröffnen</table></figure>`;
    expect(await titleIn('#here', 'auto', root)).to.equal('Sprachcafé eröffnen');
  });

  it('tells its faults by line and column, beside those of the document', async () => {
    const host = new PlanHost(new PlanStore());
    document.body.append(host);
    host.plan.show({src: new Fault('none', {body: csv}).src});
    const {issues, issueTotal} = await host.reaches('ready');
    host.remove();
    expect(issues.map(({label}) => label)).to.deep.equal(['Zeile 2, Spalte „Fortschritt“']);
    expect(issueTotal).to.equal(1);
  });
});
