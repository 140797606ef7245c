/** One page of the demo town: what it shows, and what goes wrong on it. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {axeTags} from './axe-tags.mjs';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Those whose scripts are there: the loader fetches them only near the viewport. */
const elements = ':is(measure-table, offer-finder, plan-overview, plan-timeline, status-badge, wegweiser-nav):defined';
const patience = 15_000;

export class TownPage {
  /** What the console said (a broken policy says it there too), and requests that failed or went to somebody else. */
  faults = [];

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} origin of the town
   */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    page.setDefaultTimeout(patience);
    page.on('console', (message) => this.#note(`console ${message.type()}`, message.text()));
    page.on('pageerror', (error) => this.#note('uncaught', error.message));
    page.on('requestfailed', (request) => this.#note('failed', request.url()));
    page.on('response', (response) => response.status() >= 400 && this.#note(response.status(), response.url()));
    page.on('request', (request) => request.url().startsWith(`${origin}/`) || this.#note('foreign', request.url()));
  }

  /** @param {string} path in the town */
  async goto(path) {
    await this.page.goto(new URL(path, this.origin).href, {waitUntil: 'load'});
  }

  /** Waits until every element shows its plan in its language, and until all has come that they load after that. */
  async ready() {
    await this.page.waitForFunction(allReady, {}, elements).catch(() => {
      throw new Error(`Not ready: ${this.page.url()}\n${this.faults.join('\n')}`);
    });
    await this.page.waitForNetworkIdle({idleTime: 100});
  }

  /**
   * What axe holds against the page as it is now, and what it cannot decide.
   *
   * @param {Record<string, string>} excuses why it is no fault that axe cannot decide; by the id of the rule, followed
   *   by its reason if it has one
   */
  async axeFindings(excuses = {}) {
    await this.page.evaluate(axeScript);
    const {faults, undecided} = await this.page.evaluate(runAxe, axeTags);
    const unexcused = undecided.filter(({what}) => !Object.hasOwn(excuses, what));
    return [...faults, ...unexcused].map(({what, help, place}) => `${what}: ${help}: ${place}`);
  }

  /** The names of all that the town has left on the device. */
  async keptOnDevice() {
    const cookies = await this.page.browserContext().cookies();
    return [...cookies.map(({name}) => name), ...(await this.page.evaluate(namesInStorage))];
  }

  /** How many pixels of the page readers find only by scrolling sideways. */
  sidewaysScroll() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async close() {
    await this.page.browserContext().close();
  }

  #note(kind, text) {
    this.faults.push(`${kind}: ${text}`);
  }
}

/** Runs in the page. */
function allReady(selector) {
  const inItsLanguage = (element) => {
    const locale = element.shadowRoot?.querySelector('[part="base"]')?.dataset.locale;
    return locale !== undefined && element.closest('[lang]').lang.startsWith(locale);
  };
  const hasPlan = (element) => !element.hasAttribute('src') || element.matches(':state(ready)');
  return [...document.querySelectorAll(selector)].every((element) => inItsLanguage(element) && hasPlan(element));
}

/** Runs in the page. */
async function runAxe(values) {
  const {violations, incomplete} = await globalThis.axe.run({runOnly: {type: 'tag', values}});
  const findings = ({id, help, nodes}) =>
    nodes.map(({target, any}) => {
      const reasons = any.flatMap(({data}) => data?.messageKey ?? []);
      return {what: [id, ...reasons].join(' '), help, place: target.flat().join(' » ')};
    });
  return {faults: violations.flatMap(findings), undecided: incomplete.flatMap(findings)};
}

/** Runs in the page. */
async function namesInStorage() {
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
  const databases = (await indexedDB.databases()).map(({name}) => name);
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope);
  return [...stored, ...databases, ...workers];
}
