/** One page of the demo town: what it shows, and what goes wrong on it. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {axeTags} from './axe-tags.mjs';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const elements = 'measure-table, offer-finder, status-badge, wegweiser-nav';

export class TownPage {
  /** What the console said (broken policies too), and requests that failed or went to somebody else. */
  faults = [];

  /** @param {import('puppeteer-core').Page} page @param {string} origin of the town */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    page.on('console', (message) => this.#note(`console ${message.type()}`, message.text()));
    page.on('pageerror', (error) => this.#note('uncaught', error.message));
    page.on('requestfailed', (request) => this.#note('failed', request.url()));
    page.on('response', (response) => response.status() >= 400 && this.#note('refused', response.url()));
    page.on('request', (request) => request.url().startsWith(`${origin}/`) || this.#note('foreign', request.url()));
  }

  async goto(path) {
    await this.page.goto(new URL(path, this.origin).href, {waitUntil: 'load'});
  }

  /** Waits until every element shows its plan in this language, and all that they ask for after that has come. */
  async ready(lang = 'de') {
    await this.page.waitForFunction(allReady, {}, elements, lang);
    await this.page.waitForNetworkIdle({idleTime: 100});
  }

  /** What axe holds against the page as it is now, or cannot decide; `excuses` are ids of rules with a reason each. */
  async axeFindings(excuses = {}) {
    await this.page.evaluate(axeScript);
    const findings = await this.page.evaluate(runAxe, axeTags);
    return findings.filter(({kind, id}) => kind === 'fault' || !Object.hasOwn(excuses, id)).map(({text}) => text);
  }

  /** What the site has left on the device. */
  async keptOnDevice() {
    const cookies = await this.page.browserContext().cookies();
    return [...cookies.map(({name}) => `cookie ${name}`), ...(await this.page.evaluate(namesInStorage))];
  }

  /** How many pixels readers would have to scroll to the side. */
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

/* What follows runs in the page. */

function allReady(selector, lang) {
  const found = [...document.querySelectorAll(selector)];
  return found.every((element) => {
    const base = element.shadowRoot?.querySelector('[part="base"]');
    return element.matches(':state(ready)') && base?.dataset.locale === lang;
  });
}

async function runAxe(values) {
  const {violations, incomplete} = await globalThis.axe.run({runOnly: {type: 'tag', values}});
  const inWords = (kind) => (result) => ({kind, id: result.id, text: `${kind} ${result.id}: ${result.help}${places(result)}`});
  const places = ({nodes}) => nodes.map(({target, failureSummary}) => `\n  ${target.flat().join(' » ')} ${failureSummary ?? ''}`).join('');
  return [...violations.map(inWords('fault')), ...incomplete.map(inWords('undecided'))];
}

async function namesInStorage() {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({name}) => name), ...(await caches.keys()), ...workers.map(({scope}) => scope)];
}
