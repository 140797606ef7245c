/** One visit to one page: everything that is measured there. */
import {setTimeout as pause} from 'node:timers/promises';
import {BenchPage, TooSlow} from './drive-page.mjs';

/** Milliseconds for the first row, or for an answer, after which a contender is not measured further. */
export const patience = 10_000;
/** Milliseconds after which a series of steps ends as soon as it can: what is slow needs no more samples. */
const seriesTime = 5_000;
/** Milliseconds that filter cycles may take. */
const cyclesTime = 120_000;
/** Filter cycles before the count. */
const warmUp = 10;
/** Milliseconds between an answer and the next step: a quick typist. */
const pace = 30;

/**
 * What one visit measured. Times are in milliseconds, `Infinity` stands for more than `patience`; what was not reached
 * is missing.
 *
 * @typedef {object} Visit
 * @property {number} [firstRow]
 * @property {number} [longestTask] while loading; 0 if none took 50 ms
 * @property {{before: number, all: number, files: number}} [bytes] until the first row, and in all
 * @property {{heap: number, nodes: number}} [loaded] memory after loading
 * @property {{heap: number, nodes: number}} [used] memory after all steps
 * @property {Record<string, number[]>} series
 * @property {string} [tooSlow] what took too long
 * @property {boolean} [lost] whether the page did nothing at all in that time
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{url: string, table: object, steps: object, slowdown: number}} task
 * @returns {Promise<Visit>}
 */
export async function visit(browser, {url, table, steps, slowdown}) {
  const page = await BenchPage.open(browser, {slowdown, patience});
  const found = {series: {}};
  try {
    await load(page, found, {url, table, first: steps.first});
    for (const [name, list] of Object.entries(steps.series)) await runSeries(page, (found.series[name] = []), list);
    found.used = await page.memory();
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    found.tooSlow = error.message;
    found.lost = found.firstRow !== undefined && (await page.isIdle());
    found.firstRow ??= Infinity;
  } finally {
    await page.close();
  }
  return found;
}

/**
 * Memory before and after a filter was set and taken back many times on a page of its own. It is done for a while before
 * the count, so that what is made once and kept is there, and what the engine notes about code that runs often.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{url: string, table: object, first: string, cycles: object}} task
 */
export async function visitForCycles(browser, {url, table, first, cycles}) {
  const page = await BenchPage.open(browser, {slowdown: 1, patience: cyclesTime});
  try {
    await page.load(url, table, first);
    await page.settled();
    await page.cycle({...cycles, times: warmUp});
    await page.settled();
    const before = await page.memory();
    await page.cycle(cycles);
    await page.settled();
    return {before, after: await page.memory()};
  } catch (error) {
    if (error instanceof TooSlow) return undefined;
    throw error;
  } finally {
    await page.close();
  }
}

async function load(page, found, {url, table, first}) {
  const firstRow = await page.load(url, table, first);
  if (firstRow > patience) throw new TooSlow('the first row');
  found.firstRow = firstRow;
  found.longestTask = await page.settled();
  found.bytes = await page.bytes(firstRow);
  found.loaded = await page.memory();
}

async function runSeries(page, samples, steps) {
  const end = performance.now() + seriesTime;
  for (const {act, expected, counted, isHome} of steps) {
    const time = await page.answerTo(act, expected).catch((error) => {
      samples.push(Infinity);
      throw error;
    });
    if (counted) samples.push(time);
    if (isHome && performance.now() > end) return;
    await pause(pace);
  }
}
