/** Somebody who is logged in to WordPress and writes posts, in a real browser. */
export class Editor {
  #page;
  #origin;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} origin of the site
   */
  static async logIn(browser, origin, name) {
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${origin}/wp-login.php`);
    await page.$eval('#user_login', (field, value) => (field.value = value), name);
    await page.$eval('#user_pass', (field) => (field.value = 'geheim'));
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    return new Editor(page, origin);
  }

  constructor(page, origin) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Puts a file into the library of media and gives its address. */
  async upload(name, text) {
    await this.#openEditor();
    const {source_url: address} = await this.#page.evaluate(uploadFile, name, text);
    return new URL(address).pathname;
  }

  /** Publishes a post as the editor of WordPress saves it, and gives its address. */
  async publish(content) {
    await this.#openEditor();
    return this.#page.evaluate(savePost, content);
  }

  /** Puts our block into a new post, waits for its preview, and publishes. */
  async publishBlock(attributes) {
    await this.#openEditor();
    await this.#page.evaluate(insertBlock, 'planweiser/element', attributes);
    const canvas = await this.#canvas();
    await canvas.waitForSelector('measure-table:state(ready)');
    const preview = await canvas.$$eval('measure-table >>> [part=row] > .title', (rows) => rows.length);
    return {preview, address: await this.#page.evaluate(publishDraft)};
  }

  /** Pastes an address on a line of its own, as for a video, and publishes what comes of it. */
  async publishAddress(address) {
    return this.publish(`<!-- wp:embed {"url":${JSON.stringify(address)}} --><figure class="wp-block-embed">
<div class="wp-block-embed__wrapper">\n${address.replaceAll('&', '&amp;')}\n</div></figure><!-- /wp:embed -->`);
  }

  async #openEditor() {
    await this.#page.goto(`${this.#origin}/wp-admin/post-new.php`);
    await this.#page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  }

  /** Newer versions have a frame around what is written. */
  async #canvas() {
    const frame = await this.#page.$('iframe[name="editor-canvas"]');
    return (await frame?.contentFrame()) ?? this.#page;
  }
}

/* What follows runs in the page of the editor. */

async function uploadFile(name, text) {
  const body = new FormData();
  body.append('file', new File([text], name, {type: 'text/csv'}));
  return globalThis.wp.apiFetch({path: '/wp/v2/media', method: 'POST', body});
}

async function savePost(content) {
  const data = {title: 'Plan', content, status: 'publish'};
  const {link} = await globalThis.wp.apiFetch({path: '/wp/v2/posts', method: 'POST', data});
  return link;
}

function insertBlock(name, attributes) {
  const {blocks, data} = globalThis.wp;
  data.dispatch('core/block-editor').insertBlock(blocks.createBlock(name, attributes));
}

async function publishDraft() {
  const {dispatch, select} = globalThis.wp.data;
  dispatch('core/editor').editPost({title: 'Plan', status: 'publish'});
  await dispatch('core/editor').savePost();
  return select('core/editor').getCurrentPost().link;
}
