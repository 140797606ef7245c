import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {filesIn} from './dist-files.mjs';

const pages = filesIn('demo').filter((file) => file.endsWith('.html'));
const widths = [1280, 320];

describe('the demo town', {concurrency: 2}, () => {
  let town;
  before(async () => void (town = await Town.open()));
  after(() => town.close());

  for (const page of pages) {
    for (const lang of ['de', 'ar']) {
      for (const width of widths) {
        it(`${page} in ${lang} at ${width}`, async () => {
          const visit = await town.visit(`${page}?lang=${lang}`, {width});
          await visit.ready(lang);
          const faults = [...visit.faults];
          const kept = await visit.keptOnDevice();
          const scroll = await visit.sidewaysScroll();
          const axe = await visit.axeFindings();
          await visit.close();
          assert.deepEqual({faults, kept, scroll, axe}, {faults: [], kept: [], scroll: 0, axe: []});
        });
      }
    }
  }
});
