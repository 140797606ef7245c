import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {readJson} from './dist-files.mjs';

const everyChoice = {plan: 'sachsenheim', lang: 'ar', theme: 'dark', width: '360'};
const everyChoiceInQuery = `?${new URLSearchParams(everyChoice)}`;

describe('the bar of the demo', () => {
  let town;
  let visit;
  let page;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  afterEach(() => visit.close());

  async function open(path) {
    visit = await town.visit(path);
    await visit.ready();
    ({page} = visit);
    await page.locator('#demo summary').click();
  }

  async function choose(name, value) {
    await page.select(`#demo select[name="${name}"]`, value);
    await visit.ready();
  }

  it('shows another plan', async () => {
    await open('plan.html');
    await choose('plan', 'sachsenheim');
    assert.deepEqual(await titlesIn(page), titlesOf('sachsenheim'));
    assert.equal(queryOf(page), '?plan=sachsenheim');
  });

  it('hides what the page says of one plan while it shows another', async () => {
    const lead = () => page.$eval('.lead', (element) => element.checkVisibility());
    await open('plan.html');
    const shown = [await lead()];
    for (const plan of ['sachsenheim', 'musterstadt']) {
      await choose('plan', plan);
      shown.push(await lead());
    }
    assert.deepEqual(shown, [true, false, true]);
  });

  it('lets go of an entry that another plan does not have', async () => {
    await open('plan.html#m-1');
    await choose('plan', 'sachsenheim');
    assert.equal(new URL(page.url()).hash, '');
  });

  it('leaves the badge in the news to its own town', async () => {
    await open('index.html?plan=sachsenheim');
    assert.match(await textIn(page, 'status-badge'), /60 %/);
  });

  it('speaks another language, written from the right', async () => {
    await open('plan.html');
    await choose('lang', 'ar');
    assert.match(await textIn(page, 'measure-table'), /مقهى لغوي في كل حي/);
    assert.equal(await page.evaluate(() => document.dir), 'rtl');
    assert.equal(queryOf(page), '?lang=ar');
  });

  it('shows dark colours, of the page and of its elements', async () => {
    await open('plan.html?theme=light');
    const light = await colours(page);
    await choose('theme', 'dark');
    const dark = await colours(page);
    for (const place of Object.keys(light)) assert.notEqual(dark[place], light[place], place);
    assert.equal(queryOf(page), '?theme=dark');
  });

  it('makes the element as narrow as a telephone', async () => {
    await open('plan.html');
    await choose('width', '360');
    assert.equal(await page.$eval('measure-table', (element) => element.clientWidth), 360);
    assert.equal(queryOf(page), '?width=360');
  });

  it('finds its choices in the address', async () => {
    await open(`plan.html${everyChoiceInQuery}`);
    assert.deepEqual(await page.$eval('#demo form', (form) => Object.fromEntries(new FormData(form))), everyChoice);
    assert.deepEqual(await titlesIn(page), titlesOf('sachsenheim'));
  });

  it('takes its choices along to the other pages', async () => {
    await open(`plan.html${everyChoiceInQuery}`);
    await Promise.all([page.waitForNavigation(), page.locator('.site-nav a[href*="angebote"]').click()]);
    assert.equal(queryOf(page), everyChoiceInQuery);
  });

  it('names only what differs from the beginning', async () => {
    await open(`plan.html${everyChoiceInQuery}`);
    for (const [name, first] of Object.entries({plan: 'musterstadt', lang: 'de', theme: 'system', width: 'full'})) {
      await choose(name, first);
    }
    assert.equal(queryOf(page), '');
  });

  it('does not follow an address to what it does not offer', async () => {
    await open('plan.html?plan=..%2F..%2Fsecret&lang=xx&theme=pink&width=9');
    assert.deepEqual(await titlesIn(page), titlesOf('musterstadt'));
    assert.deepEqual(visit.faults, []);
  });
});

function titlesOf(plan) {
  return readJson(`demo/plans/${plan}.plan.json`)
    .measures.map(({title}) => title.de ?? title)
    .sort();
}

/** The titles of the measures in the table. */
async function titlesIn(page) {
  const titles = await page.$$eval('measure-table >>> th.title[scope="row"]', (heads) =>
    heads.map((head) => head.innerText),
  );
  return titles.map((title) => title.split('\n')[0].trim()).sort();
}

function textIn(page, tag) {
  return page.$eval(tag, (element) => element.shadowRoot.textContent);
}

function queryOf(page) {
  return new URL(page.url()).search;
}

function colours(page) {
  return page.evaluate(() => ({
    page: getComputedStyle(document.body).backgroundColor,
    element: getComputedStyle(document.querySelector('measure-table').shadowRoot.querySelector('[part="row"]')).color,
  }));
}
