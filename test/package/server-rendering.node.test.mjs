import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import * as vue from 'vue';
import {renderToString} from 'vue/server-renderer';
import {createDemoServer} from '../../demo/serve.mjs';
import {Town} from '../support/town.mjs';
import {readText} from './dist-files.mjs';

/** A page as an app writes it, on the server and in the browser alike. */
function createApp({createSSRApp, h}) {
  const attributes = {src: '/plans/musterstadt.plan.json', 'page-size': 5};
  const onPlanLoad = () => (document.title = 'da');
  const fallback = h('a', {href: '/plan.pdf'}, 'Der Plan als PDF');
  return createSSRApp({render: () => [h('measure-table', {...attributes, onPlanLoad}, [fallback])]});
}

const hydrate = `import * as vue from '/vue.js'; (${createApp})(vue).mount('#app');`;
const ownScripts = {
  '/vue.js': () => readText('node_modules/vue/dist/vue.runtime.esm-browser.js'),
  '/hydrate.js': () => hydrate,
};

describe('a page that Vue has rendered on a server', () => {
  let town;
  let visit;
  before(async () => void (town = await Town.open(renderingServer())));
  after(() => town.close());
  afterEach(() => visit.close());

  it('shows the fallback without scripts', async () => {
    visit = await town.visit('/rendered', {prepare: (page) => page.setJavaScriptEnabled(false)});
    assert.match(await visit.page.$eval('measure-table', ({outerHTML}) => outerHTML), /^<measure-table src="[^>]*5">/);
    assert.equal(await visit.page.$eval('measure-table', ({innerText}) => innerText), 'Der Plan als PDF');
  });

  for (const order of ['element,vue', 'vue,element']) {
    it(`becomes the table, with its listeners, when scripts come in the order ${order}`, async () => {
      visit = await town.visit(`/rendered?scripts=${order}`);
      await visit.ready();
      await visit.page.waitForFunction(() => document.title === 'da');
      assert.equal((await visit.page.$$('measure-table >>> [part=row]')).length, 5);
      assert.deepEqual(
        visit.faults.filter((fault) => /mismatch|uncaught/i.test(fault)),
        [],
      );
    });
  }
});

/** The demo town, Vue, and a page that Vue renders. */
function renderingServer() {
  const demo = createDemoServer();
  return createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    if (ownScripts[pathname]) return void answer(response, 'text/javascript', ownScripts[pathname]());
    if (pathname !== '/rendered') return void demo.emit('request', request, response);
    answer(response, 'text/html', pageWith(await renderToString(createApp(vue)), searchParams.get('scripts') ?? ''));
  });
}

function answer(response, type, body) {
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`});
  response.end(body);
}

function pageWith(body, order) {
  const files = {element: '/cdn/measure-table.js', vue: '/hydrate.js', '': '/cdn/measure-table.js'};
  const scripts = order.split(',').map((name) => `<script type="module" src="${files[name]}"></script>`);
  return `<!doctype html><html lang="de"><title>Plan</title><div id="app">${body}</div>${scripts.join('')}</html>`;
}
