import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {filesIn} from './dist-files.mjs';

const everyPage = filesIn('demo').filter((file) => file.endsWith('.html'));
const townPages = ['index.html', 'angebote.html', 'plan.html'];
const otherPlans = ['sachsenheim', 'boeblingen', 'leinfelden-echterdingen', 'plochingen', 'esslingen'];

/** What a reader may have chosen in the bar of the demo, and the width of the window. */
const views = [
  ['', 1280],
  ['', 320],
  ['?lang=ar', 1280],
  ['?lang=ar', 320],
  ['?theme=dark', 1280],
];

const visits = [
  ...everyPage.flatMap((page) => views.map(([query, width]) => ({address: page + query, width}))),
  ...townPages.flatMap((page) => otherPlans.map((plan) => ({address: `${page}?plan=${plan}`, width: 1280}))),
];

/** What axe cannot decide, and why it is no fault. */
const excuses = {
  'color-contrast nonBmp': 'signs such as arrows have the colour of the words beside them',
  'frame-tested': 'the embed page in it is tested by itself',
  'th-has-data-cells': 'the head of a group speaks of the rows below it',
};

describe('the demo town', {concurrency: 2}, () => {
  let town;
  before(async () => void (town = await Town.open()));
  after(() => town.close());

  for (const {address, width} of visits) {
    describe(`${address}, ${width} pixels wide,`, {concurrency: false}, () => {
      let visit;
      before(async () => {
        visit = await town.visit(address, {width});
        await visit.ready();
      });
      after(() => visit.close());

      it('says nothing in the console and asks nobody else', () => {
        assert.deepEqual(visit.faults, []);
      });

      it('leaves nothing on the device', async () => {
        assert.deepEqual(await visit.keptOnDevice(), []);
      });

      it('needs no scrolling sideways', async () => {
        assert.equal(await visit.sidewaysScroll(), 0);
      });

      it('is accessible, as far as axe can see', async () => {
        assert.deepEqual(await visit.axeFindings(excuses), []);
      });
    });
  }
});
