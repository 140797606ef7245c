/** A town's website with pages of any kind, and our files where an agency puts them. */
import {createServer} from 'node:http';
import {createDemoServer} from '../../demo/serve.mjs';

export const strictest = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'",
  "require-trusted-types-for 'script'; trusted-types planweiser",
].join('; ');

/** The folder of our files; every other version beside it holds the same. */
export const kit = '/planweiser/v1';
export const loader = `<script src="${kit}/loader.js" defer="defer"></script>`;
export const plan = '/plans/musterstadt.plan.json';
export const table = '/plans/beispiel.csv';

export class HostServer {
  #demo = createDemoServer();
  #pages = new Map();
  server = createServer((request, response) => this.#answer(request, response));

  /**
   * Puts a page on the site and gives its address.
   *
   * @param {string} body
   * @param {{head?: string, lang?: string, policy?: string}} [more]
   */
  page(body, {head = loader, lang = 'de', policy} = {}) {
    const path = `/seite-${this.#pages.size}.html`;
    const html = `<!doctype html><html lang="${lang}"><head><title>Seite</title>${head}</head><body>${body}</body></html>`;
    return this.file(path, html, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
  }

  /** Puts any file on the site; headers without a value are left out. */
  file(path, content, headers = {}) {
    this.#pages.set(path, {content, headers: Object.entries(headers).filter(([, value]) => value !== undefined)});
    return path;
  }

  /** What begins with `/open/` may be read from anywhere. */
  #answer(request, response) {
    const isOpen = request.url.startsWith('/open/');
    if (isOpen) response.setHeader('access-control-allow-origin', '*');
    const address = isOpen ? request.url.slice('/open'.length) : request.url;
    const page = this.#pages.get(address.split('?', 1)[0]);
    if (page) {
      for (const [name, value] of page.headers) response.setHeader(name, value);
      return void response.end(page.content);
    }
    request.url = address.replace(/^\/planweiser\/v[\d.]+\//, '/cdn/');
    this.#demo.emit('request', request, response);
  }
}
