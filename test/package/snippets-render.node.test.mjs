import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import {forms, loaderLine, usualFolder} from '../../demo/einbetten/snippets.js';
import {createDemoServer} from '../../demo/serve.mjs';
import {Town} from '../support/town.mjs';

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'",
  "require-trusted-types-for 'script'; trusted-types planweiser",
].join('; ');

const choice = {
  widget: 'measure-table',
  src: '/plans/beispiel.csv',
  label: 'Unser Plan',
  options: {'group-by': 'status', report: 'ja', heading: 'Maß & „mehr" <b>'},
};
const table = `<figure><table><tr><th>Maßnahme</th><th>Status</th></tr>
  <tr><td>Sprachcafé</td><td>läuft</td></tr></table></figure>`;

describe('what the configurator writes, under the strictest policy,', () => {
  let town;
  let visit;
  before(async () => void (town = await Town.open(townWithSnippets())));
  after(() => town.close());
  afterEach(() => visit.close());

  for (const form of ['element', 'tag', 'placeholder', 'link', 'table', 'frame']) {
    it(`becomes the table with all its settings: ${form}`, async () => {
      visit = await town.visit(`/snippet?form=${form}`);
      const frame = form === 'frame' && (await visit.page.waitForSelector('iframe'));
      const place = frame ? await frame.contentFrame() : visit.page;
      await place.waitForSelector('measure-table:state(ready)');
      const shown = await place.$eval('measure-table', ({groupBy, report, heading, state}) => {
        return [groupBy, report, heading, state.plan.measures.length];
      });
      assert.deepEqual(shown, ['status', true, choice.options.heading, form === 'table' ? 1 : 6]);
      assert.deepEqual(visit.faults, []);
    });
  }

  it('can be looked at without a content system', async () => {
    visit = await town.visit('einbetten/konfigurator.html');
    await visit.ready();
    await Promise.all([visit.page.waitForNavigation(), visit.page.locator('#probe').click()]);
    await visit.page.waitForSelector('measure-table:state(ready)');
  });
});

/** The demo town, our files where an agency has put them, and a page with one snippet. */
function townWithSnippets() {
  const demo = createDemoServer();
  return createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    request.url = request.url.replace(usualFolder, '/cdn/');
    if (pathname !== '/snippet') return void demo.emit('request', request, response);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
    response.end(pageWith(searchParams.get('form')));
  });
}

function pageWith(form) {
  const [[, first], second] = forms[form].parts(choice);
  const snippet = second ? `<p><a href="${second[1].replaceAll('&', '&amp;')}">${first}</a></p>` : first;
  const own = form === 'table' ? table : '';
  return `<!doctype html><html lang="de"><title>Plan</title><body>${snippet}${own}${form === 'element' ? '' : loaderLine({})}`;
}
