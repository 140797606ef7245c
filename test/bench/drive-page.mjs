/** One page in a browser that has never seen it: what it loads, what a reader does in it, what it holds in memory. */
import {readFileSync} from 'node:fs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const viewport = {width: 1280, height: 900};

/** What a reader does, from the event at which the clock starts to the one after which the page can answer. */
const events = {press: {from: 'keydown', on: 'input'}, click: {from: 'click', on: 'click'}};

/** Something took longer than a reader waits. */
export class TooSlow extends Error {}

export class BenchPage {
  #page;
  #cdp;
  #patience;
  #bodies = new Map();
  #heads = new Map();

  /**
   * An empty page whose processor is slowed down so many times; `patience` is in milliseconds.
   *
   * @param {import('puppeteer-core').Browser} browser
   */
  static async open(browser, {slowdown, patience}) {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport(viewport);
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
    const cdp = await page.createCDPSession();
    for (const domain of ['Network', 'Performance', 'HeapProfiler']) await cdp.send(`${domain}.enable`);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    return new BenchPage(page, cdp, patience);
  }

  constructor(page, cdp, patience) {
    this.#page = page;
    this.#cdp = cdp;
    this.#patience = patience;
    cdp.on('Network.responseReceived', ({requestId, type, response}) =>
      this.#heads.set(requestId, {type, url: response.url, bytes: response.encodedDataLength}),
    );
    cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => this.#note(requestId, encodedDataLength));
  }

  /**
   * Goes to a page and waits for its first row; gives the milliseconds from the start of the navigation.
   *
   * @param {string} url
   * @param {Record<string, (...args: never[]) => unknown>} table finds rows and controls; runs in the page
   * @param {string} firstNumber what the first row is known by
   */
  async load(url, table, firstNumber) {
    const functions = Object.entries(table).map(([name, find]) => `${name}: ${find}`);
    const set = `bench.table = {${functions.join(',\n')}};\nbench.expectFirst(${JSON.stringify(firstNumber)});`;
    await this.#page.evaluateOnNewDocument(`${probe}\n${set}`);
    await this.#soon(this.#page.goto(url, {waitUntil: 'domcontentloaded', timeout: 0}), 'loading');
    return this.#soon(
      this.#page.evaluate(() => globalThis.bench.firstRow),
      'the first row',
    );
  }

  /** Waits until the page has nothing to do; gives the longest task so far, in milliseconds (0: none above 50). */
  settled() {
    return this.#page.evaluate(() => globalThis.bench.settled());
  }

  /**
   * Does what a reader does and gives the milliseconds to the first frame with these rows.
   *
   * @param {{press: string} | {click: readonly string[]}} act a key, or the name of a control with its arguments
   * @param {readonly string[]} expected
   */
  async answerTo(act, expected) {
    const arm = (rows, types) => globalThis.bench.expectAnswer(rows, types);
    await this.#page.evaluate(arm, expected, act.press ? events.press : events.click);
    if (act.press) await this.#soon(this.#page.keyboard.press(act.press), 'a key');
    else await this.#soon(this.click(act.click), 'a click');
    return this.#soon(
      this.#page.evaluate(() => globalThis.bench.answer),
      `rows after ${JSON.stringify(act)}`,
    );
  }

  /** Clicks on a control with the mouse. */
  async click([name, ...args]) {
    const find = (control, given) => globalThis.bench.table[control](...given);
    const handle = (await this.#page.evaluateHandle(find, name, args)).asElement();
    if (!handle) throw new Error(`${this.#page.url()} has no ${name} ${args}`);
    await handle.click();
    await handle.dispose();
  }

  /** Sets a filter and takes it back, so many times. */
  cycle({group, times, filtered, all}) {
    const run = (...args) => globalThis.bench.cycle(...args);
    return this.#soon(this.#page.evaluate(run, group, times, filtered, all), 'filter cycles');
  }

  /** Nodes and bytes of the heap that are left when all that is no longer used has been cleared away. */
  async memory() {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    const valueOf = (wanted) => metrics.find(({name}) => name === wanted).value;
    return {heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes')};
  }

  /** Bytes of scripts and styles, compressed and without headers: those there before a moment, and all until now. */
  async bytes(moment) {
    const ends = await this.#page.evaluate(() =>
      performance.getEntriesByType('resource').map(({name, responseEnd}) => [name, responseEnd]),
    );
    const endOf = new Map(ends);
    const files = [...this.#bodies].map(([url, bytes]) => ({bytes, end: endOf.get(url) ?? Infinity}));
    const sum = (some) => some.reduce((total, {bytes}) => total + bytes, 0);
    return {before: sum(files.filter(({end}) => end <= moment)), all: sum(files), files: files.length};
  }

  /** Whether the page answers at once. */
  async isIdle() {
    const wait = new Promise((resolve) => setTimeout(() => resolve(false), 1_000));
    return Promise.race([this.#page.evaluate(() => true).catch(() => false), wait]);
  }

  async close() {
    await this.#page.browserContext().close();
  }

  #note(requestId, total) {
    const head = this.#heads.get(requestId);
    if (head && ['Script', 'Stylesheet'].includes(head.type)) this.#bodies.set(head.url, total - head.bytes);
  }

  async #soon(promise, what) {
    let timer;
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new TooSlow(what)), this.#patience);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
      promise.catch(() => {}); // it ends when the page is closed
    }
  }
}
