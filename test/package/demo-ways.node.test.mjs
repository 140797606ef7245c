import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {readJson} from './dist-files.mjs';

const {offers, measures} = readJson('demo/plans/musterstadt.plan.json');

describe('in the demo town a reader', () => {
  let town;
  let visit;
  let page;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  afterEach(() => visit.close());

  async function startAt(path) {
    visit = await town.visit(path);
    await visit.ready();
    ({page} = visit);
  }

  async function search(words) {
    await page.locator('wegweiser-nav >>> #search').fill(words);
    await page.waitForFunction(
      () => document.querySelector('wegweiser-nav').shadowRoot.querySelector('[role=status]').textContent,
    );
  }

  async function follow(link) {
    await Promise.all([page.waitForNavigation(), page.locator(link).click()]);
    await visit.ready();
  }

  it('comes from a topic of the Wegweiser to the offers on it', async () => {
    await startAt('index.html');
    await follow('wegweiser-nav >>> a[href*="angebote.html"][href$="topic=t-deutsch"]');
    const onTopic = offers.filter(({topics}) => topics?.includes('t-deutsch'));
    assert.deepEqual(await textsOf(page, 'offer-finder >>> .card .title'), titlesOf(onTopic));
  });

  it('comes from a field of the Wegweiser to its measures', async () => {
    await startAt('index.html');
    await follow('wegweiser-nav >>> a[href*="plan.html"][href$="field=f-wohnen"]');
    const inField = measures.filter(({field}) => field === 'f-wohnen');
    assert.deepEqual(await textsOf(page, 'measure-table >>> [part="row"] .title'), titlesOf(inField));
  });

  it('comes from an offer of the Wegweiser to its details', async () => {
    await startAt('index.html');
    await follow('wegweiser-nav >>> a[href$="angebote.html#o-sprachcafe"]');
    assert.equal(await openAndFocused(page, 'offer-finder'), 'Sprachcafé am Markt');
  });

  it('comes from an offer to the measure that it belongs to', async () => {
    await startAt('angebote.html#o-sprachcafe');
    await follow('offer-finder >>> a[href$="plan.html#m-1"]');
    assert.equal(await openAndFocused(page, 'measure-table'), 'Ein Sprachcafé in jedem Stadtteil');
  });

  it('comes from a measure to the offer that it makes possible', async () => {
    await startAt('plan.html#m-1');
    await follow('measure-table >>> a[href$="angebote.html#o-sprachcafe"]');
    assert.equal(await openAndFocused(page, 'offer-finder'), 'Sprachcafé am Markt');
  });

  it('walks from an entry to its offer, on to the measure behind it, and back to the offer', async () => {
    await startAt('index.html#w-deutsch-lernen');
    await follow('wegweiser-nav >>> [data-entry=w-deutsch-lernen] a[href$="angebote.html#o-sprachcafe"]');
    assert.equal(await openAndFocused(page, 'offer-finder'), 'Sprachcafé am Markt');
    await follow('offer-finder >>> a[href$="plan.html#m-1"]');
    assert.equal(await openAndFocused(page, 'measure-table'), 'Ein Sprachcafé in jedem Stadtteil');
    await follow('measure-table >>> a[href$="angebote.html#o-sprachcafe"]');
    assert.equal(await openAndFocused(page, 'offer-finder'), 'Sprachcafé am Markt');
  });

  it('comes from what the search of the Wegweiser finds to the offer, and to the same search among the offers', async () => {
    await startAt('index.html');
    await search('deutsch');
    await follow('wegweiser-nav >>> .hit a[href$="angebote.html#o-sprachcafe"]');
    assert.equal(await openAndFocused(page, 'offer-finder'), 'Sprachcafé am Markt');
    await startAt('index.html');
    await search('deutsch');
    await follow('wegweiser-nav >>> .hits > p > a[href*="offer-finder.q=deutsch"]');
    const field = await page.waitForSelector('offer-finder >>> #search');
    assert.equal(await field.evaluate(({value}) => value), 'deutsch');
  });

  it('comes from an entry to as many offers as it says', async () => {
    await startAt('index.html');
    const link = 'wegweiser-nav >>> a[href*="offer-finder.topic="]';
    const said = await page.$eval(link, ({textContent}) => Number(/\d+/.exec(textContent)?.[0]));
    await follow(link);
    assert.equal((await textsOf(page, 'offer-finder >>> .card .title')).length, said);
  });

  it('comes from the badge in the news to its measure', async () => {
    await startAt('index.html');
    await follow('status-badge >>> a');
    assert.equal(await openAndFocused(page, 'measure-table'), 'Ein Sprachcafé in jedem Stadtteil');
  });

  it('keeps language and colours on the way', async () => {
    await startAt('index.html?lang=ar&theme=dark');
    await follow('wegweiser-nav >>> a[href$="topic=t-deutsch"]');
    assert.equal(new URL(page.url()).search, '?lang=ar&theme=dark');
  });
});

function titlesOf(entries) {
  return entries.map(({title}) => title.de ?? title);
}

function textsOf(page, selector) {
  return page.$$eval(selector, (found) => found.map(({innerText}) => innerText.split('\n')[0].trim()));
}

/** The title of the entry at which a reader arrives, if its details are open. */
function openAndFocused(page, tag) {
  return page.$eval(tag, ({shadowRoot}) => {
    const title = shadowRoot.activeElement;
    const entry = title?.closest('[part="row"], [part="card"]');
    return entry?.querySelector('[aria-expanded="true"]') && title.innerText.trim().split('\n', 1)[0];
  });
}
