import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/serve.mjs';
import {Town} from '../support/town.mjs';
import {workbook} from '../support/workbook.mjs';

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types planweiser",
].join('; ');

const head = ['Handlungsfeld', 'Nr.', 'Maßnahme', 'Status'];
const rows = [
  ['Begegnung', '1', 'Café für alle – täglich', 'Wird fortgesetzt'],
  ['', '2', 'Räume öffnen', 'Zu 40 % umgesetzt'],
];
const csv = [head, ...rows].map((cells) => cells.join(';')).join('\r\n');
const many = Array.from({length: 5_000}, (_, index) => [
  `Feld ${index % 9}`,
  String(index),
  `Vorhaben ${index}`,
  'läuft',
]);

const files = {
  '/t/excel.csv': Buffer.from(csv.replaceAll('–', '\u0096'), 'latin1'),
  '/t/plan.xlsx': Buffer.from(workbook([{rows: [head, ...rows]}])),
  '/t/gross.xlsx': Buffer.from(workbook([{rows: [head, ...many]}])),
  '/t/kaputt.csv': Buffer.from('Maßnahme;Status\n"Café;läuft\n'),
};
const cellsOf = (cells, tag) => cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const table = `<table id="massnahmen"><thead><tr>${cellsOf(head, 'th')}</tr></thead><tbody>
  <tr><td rowspan="2">Begegnung</td>${cellsOf(rows[0].slice(1), 'td')}</tr><tr>${cellsOf(rows[1].slice(1), 'td')}</tr>
</tbody></table>`;

const sources = {
  'a CSV file of German Excel': {src: '/t/excel.csv'},
  'an Excel workbook': {src: '/t/plan.xlsx'},
  'the table that is its own fallback': {src: '#massnahmen', content: table},
  'a table in a figure elsewhere in the page': {src: '#abbildung', before: `<figure id="abbildung">${table}</figure>`},
};

describe('a page whose plan is a table, under the strictest policy', () => {
  let town;
  before(async () => void (town = await Town.open(tableServer())));
  after(() => town.close());

  for (const [what, {src, content = '', before: above = ''}] of Object.entries(sources)) {
    it(`shows ${what} as rows, without a violation`, async () => {
      const visit = await town.visit(`/table?${new URLSearchParams({src, content, above})}`);
      await visit.page.waitForSelector('measure-table:state(ready)');
      assert.deepEqual(await textsOf(visit, '[part=row] > .title'), ['Café für alle – täglich', 'Räume öffnen']);
      assert.match((await textsOf(visit, '[part=row] > .status')).join(), /Wird fortgesetzt.*40/);
      assert.deepEqual(visit.faults, []);
      await visit.close();
    });
  }

  it('shows a large workbook, for which its reader would start a worker', async () => {
    const visit = await town.visit(`/table?${new URLSearchParams({src: '/t/gross.xlsx'})}`);
    await visit.page.waitForSelector('measure-table:state(ready)');
    const count = await visit.page.$eval('measure-table', ({state}) => state.plan.measures.length);
    assert.equal(count, 5_000);
    assert.deepEqual(visit.faults, []);
    await visit.close();
  });

  it('keeps the fallback of a broken file, and says where it is broken', async () => {
    const visit = await town.visit(`/table?${new URLSearchParams({src: '/t/kaputt.csv', content: table})}`);
    await visit.page.waitForSelector('measure-table:state(failed)');
    assert.match((await textsOf(visit, '[part=error]')).join(), /Zeile 2, Spalte 1/);
    assert.equal(await visit.page.$eval('#massnahmen', (shown) => shown.checkVisibility()), true);
    await visit.close();
  });
});

function textsOf(visit, selector) {
  return visit.page.$$eval(`measure-table >>> ${selector}`, (found) =>
    found.map(({textContent}) =>
      textContent
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

/** The demo town, the files and a page with a table, all under the policy. */
function tableServer() {
  const demo = createDemoServer();
  return createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    if (files[pathname]) return void response.end(files[pathname]);
    if (pathname !== '/table') return void demo.emit('request', request, response);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
    response.end(pageWith(Object.fromEntries(searchParams)));
  });
}

function pageWith({src, content = '', above = ''}) {
  const element = `<measure-table src="${src}" page-size="50">${content}</measure-table>`;
  const script = '<script type="module" src="/cdn/measure-table.js"></script>';
  return `<!doctype html><html lang="de"><head><title>Plan</title>${script}</head><body>${above}${element}</body></html>`;
}
