import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {filesIn} from './dist-files.mjs';

const everyPage = filesIn('demo').filter((file) => file.endsWith('.html'));
const townPages = ['index.html', 'angebote.html', 'plan.html'];
const otherPlans = ['sachsenheim', 'boeblingen', 'leinfelden-echterdingen'];
const widths = [1280, 320];

/** The addresses at which the pages are looked at, as a reader with the demo bar may have them. */
const addresses = [
  ...everyPage.flatMap((page) => ['', '?lang=ar', '?theme=dark'].map((query) => page + query)),
  ...townPages.flatMap((page) => otherPlans.map((plan) => `${page}?plan=${plan}`)),
];

/** What axe cannot decide, and why it is no fault. */
const excuses = {};

describe('the demo town', {concurrency: 2}, () => {
  let town;
  before(async () => void (town = await Town.open()));
  after(() => town.close());

  for (const address of addresses) {
    for (const width of widths) {
      describe(`${address}, ${width} pixels wide,`, {concurrency: false}, () => {
        let page;
        before(async () => {
          page = await town.visit(address, {width});
          await page.ready();
        });
        after(() => page.close());

        it('says nothing in the console, and asks nobody else', () => {
          assert.deepEqual(page.faults, []);
        });

        it('leaves nothing on the device', async () => {
          assert.deepEqual(await page.keptOnDevice(), []);
        });

        it('needs no scrolling sideways', async () => {
          assert.equal(await page.sidewaysScroll(), 0);
        });

        it('is accessible as far as axe can see', async () => {
          assert.deepEqual(await page.axeFindings(excuses), []);
        });
      });
    }
  }
});
