import {expect} from '@open-wc/testing';
import type {ParsedPlan} from '../../src/plan/read-plan.js';
import {importPlan, refusal} from './imported.js';

function tableOf(html: string): HTMLTableElement {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const found = page.querySelector('table');
  if (!found) throw new Error('No table.');
  return found;
}

function read(rows: string, around: readonly [string, string] = ['', '']): Promise<ParsedPlan> {
  return importPlan(tableOf(`${around[0]}<table>${rows}</table>${around[1]}`));
}

const head = '<tr><th>Ziel<th>Nr.<th>Maßnahme<th>Status</tr>';

describe('a table of the page', () => {
  it('is called as its caption says', async () => {
    const {plan} = await read(`<caption>Unser Plan</caption>${head}<tr><td>Z<td>1<td>A<td>läuft`);
    expect(plan.title).to.equal('Unser Plan');
  });

  it('is called as the caption of its figure says', async () => {
    const figure = ['<figure>', '<figcaption>Plan 2025</figcaption></figure>'] as const;
    expect((await read(`${head}<tr><td>Z<td>1<td>A<td>läuft`, figure)).plan.title).to.equal('Plan 2025');
  });

  it('gives a cell to all rows that it spans', async () => {
    const {plan} = await read(`${head}<tr><td rowspan="2">Z<td>1<td>A<td rowspan="2">läuft<tr><td>2<td>B`);
    expect(plan.measures.map(({status}) => status?.text)).to.deep.equal(['läuft', 'läuft']);
    expect(plan.goals).to.have.length(1);
  });

  it('makes one measure of rows that share its title', async () => {
    const rows = '<tr><th>Maßnahme<th>Akteure</tr><tr><td rowspan="2">A<td>VHS<tr><td>Jobcenter';
    const {plan} = await read(rows);
    expect(plan.measures).to.have.length(1);
    expect(plan.measures[0]?.actors?.[0]?.actor).to.equal('vhs-jobcenter');
  });

  it('takes a cell over the whole width for a field', async () => {
    const {plan} = await read(`${head}<tr><td colspan="4">Handlungsfeld Wohnen<tr><td>Z<td>1<td>A<td>läuft`);
    expect(plan.measures[0]?.field).to.equal('wohnen');
  });

  it('takes it for a field also where titles stand in the first column', async () => {
    const {plan} = await read('<tr><th>Maßnahme<th>Status</tr><tr><td colspan="2">Wohnen<tr><td>A<td>läuft');
    expect(plan.measures.map(({title, field}) => [title, field])).to.deep.equal([['A', 'wohnen']]);
  });

  it('reads lists as entries and leaves out what is struck out', async () => {
    const cell = 'Treff<ul><li>montags</li><li>freitags</li></ul><del>sonntags</del>';
    const {plan} = await read(`<tr><th>Maßnahme<th>Status</tr><tr><td>${cell}<td>läuft`);
    expect(plan.measures[0]?.title).to.equal('Treff');
    expect(plan.measures[0]?.items?.map(({text}) => text)).to.deep.equal(['montags', 'freitags']);
  });

  it('keeps links that are allowed, and says which are not', async () => {
    const cell = '<a href="/kurs">Kurs</a> <a href="javascript:alert(1)">Böse</a>';
    const parsed = await read(`<tr><th>Maßnahme<th>Status</tr><tr><td>${cell}<td>läuft`);
    expect(parsed.plan.measures[0]?.links).to.deep.equal([{label: 'Kurs', href: '/kurs'}]);
    expect(parsed.issues.map(({code}) => code)).to.include('bad-url');
  });

  const odd: [what: string, cell: string][] = [
    ['spans more columns than there are', '<td>A<td colspan="1000">läuft'],
    ['spans more rows than there are', '<td rowspan="65534">A<td>läuft'],
  ];
  for (const [what, cell] of odd) {
    it(`survives a cell that ${what}`, async () => {
      const {plan} = await read(`<tr><th>Maßnahme<th>Status</tr><tr>${cell}</tr>`);
      expect(plan.measures[0]?.title).to.equal('A');
    });
  }

  it('is refused if it is empty', async () => {
    expect((await refusal(tableOf('<table></table>'))).details.sentence).to.equal('Die Tabelle in der Seite ist leer.');
  });
});
