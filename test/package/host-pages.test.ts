import {expect} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';

/** The library of types for the DOM does not know Trusted Types yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): {createScriptURL(url: string): unknown};
}

type Page = Window & typeof globalThis & {readonly trustedTypes?: TrustedTypes};

/** What a page of a town may bring along before `planweiser.js` runs in it. */
interface HostPage {
  readonly that: string;
  readonly head?: string;
  readonly body?: string;
  readonly scripts?: readonly string[];
  prepare?(page: Page): void;
}

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types planweiser",
].join('; ');

const taken = [
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'],
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
  'litElementHydrateSupport',
];

const pages: readonly HostPage[] = [
  {that: 'brings nothing along'},
  {that: 'allows its own files only', head: meta(policy)},
  {
    that: 'has a Lit of its own under Trusted Types',
    head: meta(`${policy} lit-html`),
    prepare: (page) => void page.trustedTypes?.createPolicy('lit-html', {createHTML: String}),
  },
  {that: 'has elements with the names of global variables', body: taken.map((id) => `<a id="${id}"></a>`).join('')},
  {
    that: 'has old scripts that add to every object',
    prepare: (page) => void Object.assign(page.Object.prototype, {extend: () => undefined}),
  },
  {that: 'loads it twice', scripts: ['/cdn/planweiser.js', '/cdn/planweiser.js?again']},
  {that: 'mixes it with files of single elements', scripts: ['/cdn/status-badge.js', '/cdn/planweiser.js']},
];

const plan = {schemaVersion: 1, lang: 'de', title: 'Plan', measures: [{title: 'Sprachcafé', status: 'completed'}]};

describe('a page of a town that', () => {
  for (const page of pages) {
    it(`${page.that} shows a badge and a table, and reports nothing`, async () => {
      const {frame, reports} = await open(page);
      const {document, customElements} = windowOf(frame);
      await customElements.whenDefined('measure-table');
      const badge = Object.assign(document.createElement('status-badge'), {status: 'completed'});
      const table = Object.assign(document.createElement('measure-table'), {plan});
      document.body.append(badge, table);
      await Promise.all([shown(badge, 'abgeschlossen'), shown(table, 'Sprachcafé')]);
      expect(reports).to.deep.equal([]);
      frame.remove();
    });
  }
});

async function open({head = '', body = '', scripts = ['/cdn/planweiser.js'], prepare}: HostPage) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = windowOf(frame);
  const reports: string[] = [];
  page.addEventListener('error', ({message}) => reports.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => reports.push(String(reason)));
  page.document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective));
  prepare?.(page);
  for (const address of scripts) await load(page.document, address);
  return {frame, reports};
}

/** As a tag in the page would; only that a policy which is not the page's own must vouch for the address. */
function load(page: Document, address: string): Promise<unknown> {
  const script = Object.assign(page.createElement('script'), {type: 'module'});
  script.src = vouchFor(address);
  const done = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  return done;
}

const tester = (window as Page).trustedTypes?.createPolicy('tester', {createScriptURL: String});

function vouchFor(address: string): string {
  return (tester?.createScriptURL(address) ?? address) as string;
}

/** Not by frames: a page beside another one gets none. */
function shown(element: HTMLElement, text: string): Promise<void> {
  return waitUntil(() => element.shadowRoot?.textContent.includes(text) === true);
}

function windowOf(frame: HTMLIFrameElement): Page {
  return frame.contentWindow as Page;
}

function meta(content: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}
