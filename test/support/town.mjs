/** The demo town in a real browser, for the tests of the built files. */
import {once} from 'node:events';
import {puppeteerCore} from '@web/test-runner-chrome';
import {createDemoServer} from '../../demo/serve.mjs';
import {findBrowser} from './find-browser.mjs';
import {TownPage} from './town-page.mjs';

export class Town {
  #server;
  #browser;

  /** Starts the server on a free port, and a browser. */
  static async open(server = createDemoServer()) {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const {executablePath, args} = await findBrowser();
    const more = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'];
    return new Town(server, await puppeteerCore.launch({executablePath, args: [...args, ...more]}));
  }

  constructor(server, browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /**
   * Opens a path of the town in a page without a past; `prepare` does to the page what must be done before.
   *
   * @param {string} path
   * @param {{width?: number, prepare?: (page: import('puppeteer-core').Page) => Promise<void>}} [options]
   */
  async visit(path, {width = 1280, prepare} = {}) {
    const page = await (await this.#browser.createBrowserContext()).newPage();
    await page.setViewport({width, height: 800});
    await prepare?.(page);
    const visit = new TownPage(page, `http://127.0.0.1:${this.#server.address().port}`);
    await visit.goto(path);
    return visit;
  }

  async close() {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
