import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {HostServer} from '../support/host-server.mjs';
import {Town} from '../support/town.mjs';
import {WorkshopPage} from '../support/workshop-page.mjs';
import {readJson} from './dist-files.mjs';

const measures = [
  ['Nr.', 'Maßnahme', 'Status'],
  ['1', 'Lotsen ausbilden', 'läuft'],
  ['2', 'Messe der Berufe', 'in Planung'],
];
const kit = `/planweiser/v${readJson('package.json').version}/`;

describe('the folder that the plan workshop packs', () => {
  const site = new HostServer();
  let town;
  let workshop;
  before(async () => void (town = await Town.open(site.server)));
  after(() => town.close());
  beforeEach(async () => void (workshop = await WorkshopPage.open(town)));
  afterEach(() => workshop.close());

  async function packed() {
    const files = unzipSync(await workshop.saved('Alles in einem Ordner', '.zip'));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  }

  /** Puts what was packed on the website of the town. */
  function publish(folder, files) {
    for (const [name, text] of Object.entries(files)) {
      site.file(`${folder}${name}`, text, {'content-type': name.endsWith('.html') ? 'text/html' : undefined});
    }
    return `${folder}index.html`;
  }

  it('holds the plan, its table, a page, and what to do with them', async () => {
    await workshop.pasteExcel(measures);
    const files = await packed();
    assert.deepEqual(Object.keys(files).sort(), ['LIESMICH.txt', 'index.html', 'massnahmen.csv', 'plan.json']);
    assert.equal(JSON.parse(files['plan.json']).measures.length, 2);
    const readMe = files['LIESMICH.txt'];
    assert.match(readMe, /https:\/\/www\.ihre-stadt\.de\/plan\/index\.html/);
    assert.ok(readMe.includes(`<script type="module" src="${kit}measure-table.js">`));
    assert.match(readMe, /<measure-table src="\/plan\/plan\.json">/);
    assert.ok(Object.keys(files).every((name) => name === 'LIESMICH.txt' || readMe.includes(name)));
  });

  it('has a page that is a table without scripts and the element with them', async () => {
    await workshop.pasteExcel(measures);
    const path = publish('/plan/', await packed());
    const prepare = (page) => page.setJavaScriptEnabled(false);
    const plain = await town.visit(path, {prepare});
    assert.deepEqual(await plain.page.$$eval('table th[scope=row]', (heads) => heads.map(({innerText}) => innerText)), [
      'Lotsen ausbilden',
      'Messe der Berufe',
    ]);
    await plain.close();
    const visit = await town.visit(path);
    await visit.page.waitForSelector('measure-table:state(ready)');
    assert.equal((await visit.page.$$('measure-table >>> [part=row]')).length, 2);
    assert.deepEqual(visit.faults, []);
    await visit.close();
  });

  it('says where the page will be, if the editor knows, and how to link to its offers', async () => {
    await workshop.openFile('alt.json', JSON.stringify(readJson('demo/plans/musterstadt.plan.json')));
    await workshop.write('kit', '/dateien/planweiser');
    await workshop.write('address', 'https://www.stadt.example/integration/plan');
    const files = await packed();
    const address = 'https://www.stadt.example/integration/plan/';
    assert.ok(files['index.html'].includes('src="/dateien/planweiser/embed.js"'));
    assert.ok(files['index.html'].includes(`<link rel="canonical" href="${address}">`));
    assert.ok(files['index.html'].includes(`href="${address}oembed.json"`));
    assert.ok(JSON.parse(files['oembed.json']).html.includes(`src="${address}"`));
    assert.ok(files['LIESMICH.txt'].includes(`${address}?widget=offer-finder`));
    assert.ok(files['LIESMICH.txt'].includes('<offer-finder src="/integration/plan/plan.json">'));
  });

  it('shows the offers of the plan to who asks for them', async () => {
    await workshop.openFile('alt.json', JSON.stringify(readJson('demo/plans/musterstadt.plan.json')));
    const visit = await town.visit(`${publish('/beides/', await packed())}?widget=offer-finder`);
    await visit.page.waitForSelector('offer-finder:state(ready)');
    assert.deepEqual(visit.faults, []);
    await visit.close();
  });

  it('is not packed for what is no address, which is said', async () => {
    await workshop.pasteExcel(measures);
    for (const [field, wrong] of [
      ['address', 'www.stadt.example/plan'],
      ['kit', 'planweiser'],
    ]) {
      await workshop.write(field, wrong);
      await workshop.page.locator('::-p-text(Alles in einem Ordner)').click();
      await workshop.until((words) => document.querySelector('[role=status]').textContent.includes(words), wrong);
      assert.equal(await workshop.page.evaluate(() => document.activeElement.name), field);
      assert.equal(await workshop.page.$eval(`[name=${field}]`, (input) => input.ariaInvalid), 'true');
      await workshop.write(field, field === 'kit' ? '/planweiser/' : '');
    }
  });
});
