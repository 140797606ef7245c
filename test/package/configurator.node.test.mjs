import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';

/* eslint-disable no-script-url -- among what must be refused */

const page = 'einbetten/konfigurator.html';

describe('who uses the configurator', () => {
  let town;
  let visit;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  afterEach(() => visit.close());

  async function open(fragment = '') {
    visit = await town.visit(page + fragment);
    await visit.ready();
  }

  async function choose(name, value) {
    await visit.page.select(`select[name="${name}"]`, value);
    await visit.ready();
  }

  const snippet = () => textsOf(visit.page, '#schnipsel pre');
  const element = (read) => visit.page.$eval('#vorschau > *', read);

  it('gets by keyboard alone from the plan to the snippet and the way there', async () => {
    await open();
    await focusByTab(visit.page, 'element');
    await visit.page.keyboard.type('Angebote');
    await focusByTab(visit.page, 'cms');
    await visit.page.keyboard.type('TYPO3');
    await visit.ready();
    assert.deepEqual(await snippet(), [
      'Angebote',
      'https://www.ihre-stadt.de/planweiser/v0.1.0/embed.html?widget=offer-finder&src=/plans/musterstadt.plan.json',
    ]);
    assert.match((await textsOf(visit.page, '#schritte li')).join(), /Inhaltselement „Text“.*Externe URL/);
    assert.match((await textsOf(visit.page, '#anzeichen')).join(), /zeigt TYPO3 den Besuchern als Code/);
    assert.equal(await element(({localName}) => localName), 'offer-finder');
    assert.equal(await visit.page.evaluate(() => document.activeElement.name), 'cms');
  });

  it('hears that the snippet has changed', async () => {
    await open();
    await choose('rolle', 'admin');
    assert.deepEqual(await textsOf(visit.page, '#angesagt[role=status]'), ['Schnipsel: Script und Element']);
  });

  it('sees each setting at once, in the preview and in the snippet', async () => {
    await open('#einbetten:rolle=admin');
    await choose('group-by', 'status');
    await choose('without-search', 'ja');
    assert.deepEqual(await element((one) => [one.groupBy, one.withoutSearch]), ['status', true]);
    assert.match((await snippet()).join(), / group-by="status" without-search="without-search">/);
    await choose('without-search', '');
    assert.equal(await element((one) => one.withoutSearch), false);
  });

  it('sees the preview as on a telephone, in the dark, in Arabic from the right', async () => {
    await open('#einbetten:breite=320&farben=dark&sprache=ar');
    const seen = await visit.page.$eval('#vorschau', (box) => {
      const {width} = box.getBoundingClientRect();
      const base = box.firstElementChild.shadowRoot.querySelector('[part=base]');
      return [width, getComputedStyle(box).colorScheme, base.dir, base.lang];
    });
    assert.deepEqual(seen, [320, 'dark', 'rtl', 'ar']);
    assert.equal(await visit.sidewaysScroll(), 0);
  });

  it('finds everything again under the address', async () => {
    await open();
    await choose('element', 'plan-timeline');
    await type('from', '2025');
    await choose('cms', 'drupal');
    await choose('rolle', 'html');
    await choose('weg', 'placeholder');
    const before = await snippet();
    await open(new URL(visit.page.url()).hash);
    assert.deepEqual(await snippet(), before);
    assert.match(before.join(), /data-widget="plan-timeline".*data-from="2025"/);
  });

  it('keeps the choice when the skip link changes the fragment', async () => {
    await open('#einbetten:element=plan-timeline');
    await visit.page.evaluate(() => (location.hash = '#inhalt'));
    await choose('cms', 'joomla');
    assert.equal(await element(({localName}) => localName), 'plan-timeline');
  });

  it('can name an address of the own website, and sees the example where there is nothing', async () => {
    await open('#einbetten:quelle=eigene&rolle=admin');
    await type('src', 'https://www.example.org/plan.csv');
    await visit.ready();
    assert.match((await snippet()).join(), /src="https:\/\/www\.example\.org\/plan\.csv"/);
    assert.match((await textsOf(visit.page, '#hinweis-quelle')).join(), /keine fremden Server/);
    assert.deepEqual(visit.faults, []);
    await type('src', '/verschwunden.csv');
    await visit.page.waitForFunction(() => document.querySelector('#hinweis-quelle').textContent.includes('nichts'));
    await visit.page.waitForSelector('#vorschau > :state(ready)');
  });

  it('is told when an address is none, and nothing changes', async () => {
    await open('#einbetten:quelle=eigene&rolle=admin');
    const before = await snippet();
    await type('website', 'javascript:alert(1)');
    assert.match(await visit.page.$eval('[name=website]', (field) => field.validationMessage), /Erwartet wird/);
    assert.deepEqual(await snippet(), before);
    assert.match(await visit.page.$eval('#probe', ({href}) => href), /^http:/);
  });

  it('keeps the link for a test when the bar of the demo switches the language', async () => {
    await open();
    await visit.page.locator('#demo summary').click();
    await visit.page.select('#demo select[name="lang"]', 'ar');
    const address = await visit.page.$eval('#probe', ({href}) => new URL(href).search);
    assert.equal(address, '?widget=measure-table&src=/plans/musterstadt.plan.json');
  });

  it('copies the snippet', async () => {
    await open();
    await visit.page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (document.title = text)));
    await visit.page.locator('#schnipsel .copy:last-child button').click();
    await visit.page.waitForFunction(() => document.title.includes('embed.html?widget=measure-table'));
    assert.match((await textsOf(visit.page, '#schnipsel .copy:last-child [role=status]')).join(), /Kopiert/);
  });

  it('is not led astray by an address that somebody else has written', async () => {
    const evil = {
      ...{element: 'script', cms: '__proto__', rolle: 'constructor', weg: 'eval', quelle: 'toString'},
      ...{src: 'javascript:alert(1)', website: 'javascript:alert(1)//', ordner: '//evil.example/', sprache: '"><b>'},
    };
    await open(`#einbetten:${new URLSearchParams(evil)}`);
    assert.deepEqual(visit.faults, []);
    const links = await visit.page.$$eval('main a[href]', (all) => all.map(({href}) => href));
    assert.deepEqual(
      links.filter((href) => !href.startsWith(visit.origin)),
      [],
    );
    assert.doesNotMatch((await snippet()).join(), /javascript|evil/);
  });

  /** As somebody types and goes on. */
  async function type(name, text) {
    const field = await visit.page.$(`[name="${name}"]`);
    await field.evaluate((one, value) => {
      one.value = value;
      one.dispatchEvent(new Event('input', {bubbles: true}));
      one.dispatchEvent(new Event('change', {bubbles: true}));
    }, text);
  }
});

async function textsOf(page, selector) {
  return page.$$eval(selector, (found) => found.map(({textContent}) => textContent.trim()));
}

async function focusByTab(page, name) {
  for (let key = 0; key < 200; key++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.name === wanted, name)) return;
  }
  throw new Error(`No way by keyboard to ${name}`);
}
