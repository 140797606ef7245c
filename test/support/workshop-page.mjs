/** The plan workshop of the demo town in a browser: what editors bring into it, and what they save. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {excelMarkup, paste} from './clipboard.mjs';

/** What axe cannot decide, and why it is no fault. */
const excuses = {
  'color-contrast nonBmp': 'signs such as arrows have the colour of the words beside them',
  'color-contrast elmPartiallyObscured': 'cells of the source go out of sight in a box that scrolls',
  'color-contrast bgOverlap': 'the bar and the numbers of lines stay in sight above what scrolls',
  'color-contrast elmPartiallyObscuring': 'the heads of its lines stay in sight above them',
  'th-has-data-cells': 'the head of a group speaks of the rows below it',
};

export class WorkshopPage {
  #folder = mkdtempSync(join(tmpdir(), 'workshop-'));

  /** @param {import('./town.mjs').Town} town */
  static async open(town) {
    const workshop = new WorkshopPage(await town.visit('werkstatt/index.html'));
    await workshop.#prepare();
    return workshop;
  }

  /** @param {import('./town-page.mjs').TownPage} visit */
  constructor(visit) {
    this.visit = visit;
    this.page = visit.page;
  }

  async #prepare() {
    const client = await this.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: this.#folder,
      browserContextId: this.page.browserContext().id,
    });
    await this.page.waitForSelector('#einfuegen');
  }

  /** Pastes rows as Excel puts them on the clipboard. */
  async pasteExcel(rows) {
    await this.page.focus('#einfuegen');
    await paste(this.page, {'text/html': excelMarkup(rows), 'text/plain': 'not this'});
    await this.page.waitForSelector('#spalten');
  }

  /** Opens a file as an editor would choose it. */
  async openFile(name, content) {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    await (await this.page.$('#datei')).uploadFile(path);
    await this.page.waitForSelector('#meldungen');
  }

  /** Presses a button to save and reads what came. */
  async saved(button, ending) {
    await this.page.locator(`::-p-text(${button})`).click();
    const file = await waitFor(() => readdirSync(this.#folder).find((name) => name.endsWith(ending)));
    return readFileSync(join(this.#folder, file));
  }

  /** Types into a field and leaves it. */
  async write(name, value) {
    await this.page.$eval(`[name="${name}"]`, change, value);
  }

  /** What the workshop said last. */
  said() {
    return this.page.$eval('[role=status]', (line) => line.textContent);
  }

  async until(condition, ...args) {
    await this.page.waitForFunction(condition, {polling: 50}, ...args);
  }

  axeFindings() {
    return this.visit.axeFindings(excuses);
  }

  async close() {
    await this.visit.close();
    rmSync(this.#folder, {recursive: true});
  }
}

/** Runs in the page: what typing and leaving a field does. */
function change(control, value) {
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

async function waitFor(find) {
  for (let round = 0; round < 100; round += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nothing came.');
}
