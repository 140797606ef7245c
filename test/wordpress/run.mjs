/** Planweiser in a real WordPress, written by an author who may not write HTML. Needs Debian's packages. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {puppeteerCore} from '@web/test-runner-chrome';
import {forms, usualFolder} from '../../demo/einbetten/snippets.js';
import {pathOf} from '../package/dist-files.mjs';
import {findBrowser, quiet} from '../support/find-browser.mjs';
import {TownPage} from '../support/town-page.mjs';
import {Editor} from './editor.mjs';
import {missingPackages, WordPressSite} from './site.mjs';

const csv = 'Handlungsfeld;Nr.;Maßnahme;Status\nBegegnung;1;Café für alle;Wird fortgesetzt\n;2;Räume öffnen;geplant\n';
const titles = ['Café für alle', 'Räume öffnen'];
const table = `<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Maßnahme</th><th>Status</th></tr></thead>
<tbody>${titles.map((title) => `<tr><td>${title}</td><td>geplant</td></tr>`).join('')}</tbody></table></figure><!-- /wp:table -->`;
const paragraph = (html) => `<!-- wp:paragraph --><p>${html}</p><!-- /wp:paragraph -->`;
const linkOf = ([[, words], [, address]]) => `<a href="${address.replaceAll('&', '&amp;')}">${words}</a>`;

assert.deepEqual(missingPackages(), [], 'Install these packages first: apt-get install …');
assert.ok(existsSync(pathOf('cdn/loader.js')), 'There is no cdn/loader.js: build it first.');

describe('in WordPress an author', () => {
  let site;
  let browser;
  let author;
  let choice;

  before(async () => {
    site = await WordPressSite.open(usualFolder);
    const {executablePath, args} = await findBrowser();
    browser = await puppeteerCore.launch({executablePath, args: [...args, ...quiet]});
    author = await Editor.logIn(browser, site.origin, 'autorin');
    choice = {
      widget: 'measure-table',
      src: await author.upload('massnahmen.csv', csv),
      label: 'Unser Plan',
      options: {},
    };
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What citizens see of the measures, without being logged in. */
  async function shown(address) {
    const page = await (await browser.createBrowserContext()).newPage();
    const visit = new TownPage(page, site.origin);
    await visit.goto(address);
    await visit.ready();
    await page.waitForSelector('measure-table:state(ready)');
    assert.deepEqual(visit.faults, []);
    const rows = await page.$$eval('measure-table >>> [part=row] > .title', (cells) =>
      cells.map(({innerText}) => innerText.split('\n')[0].trim()),
    );
    await visit.close();
    return rows;
  }

  /** Without what WordPress has in the heads of its pages. */
  async function htmlOf(address) {
    return (await (await fetch(address)).text()).replace(/^[^]*<body>/, '');
  }

  describe('with nothing but the loader in the theme,', () => {
    it('shows the plan by a link', async () => {
      const address = await author.publish(paragraph(linkOf(forms.link.parts(choice))));
      assert.deepEqual(await shown(address), titles);
    });

    it('shows the plan by a placeholder', async () => {
      const [[, html]] = forms.placeholder.parts(choice);
      assert.deepEqual(await shown(await author.publish(`<!-- wp:html -->${html}<!-- /wp:html -->`)), titles);
    });

    it('shows a table of the editor by the link before it', async () => {
      const address = await author.publish(paragraph(linkOf(forms.table.parts(choice))) + table);
      assert.deepEqual(await shown(address), titles);
    });

    it('loses tag and script without a word, and keeps the link in them', async () => {
      const [[, html]] = forms.element.parts(choice);
      const page = await htmlOf(await author.publish(`<!-- wp:html -->${html}<!-- /wp:html -->`));
      assert.doesNotMatch(page, /<measure-table|measure-table\.js/);
      assert.match(page, /<a href="[^"]+massnahmen\.csv">Unser Plan<\/a>/);
    });
  });

  describe('with the plugin and nothing in the theme,', () => {
    before(() => {
      site.run(
        "switch_theme('ohne-loader'); require 'wp-admin/includes/plugin.php'; echo activate_plugin('planweiser/planweiser.php');",
      );
    });

    it('sees the plan in the editor, by the block, and so do citizens', async () => {
      const {preview, address} = await author.publishBlock({
        type: 'measure-table',
        src: choice.src,
        label: 'Unser Plan',
      });
      assert.equal(preview, 2);
      assert.deepEqual(await shown(address), titles);
    });

    it('shows the plan by a shortcode', async () => {
      const [[, line]] = forms.shortcode.parts(choice);
      const address = await author.publish(`<!-- wp:shortcode -->${line}<!-- /wp:shortcode -->`);
      assert.deepEqual(await shown(address), titles);
    });

    it('shows the plan by its address on a line of its own, as for a video', async () => {
      const [, [, address]] = forms.link.parts({...choice, site: site.origin});
      assert.deepEqual(await shown(await author.publishAddress(address)), titles);
    });

    for (const form of ['link', 'placeholder', 'tag']) {
      it(`shows the plan by what may stand in a post: ${form}`, async () => {
        const parts = forms[form].parts(choice);
        const content = form === 'link' ? paragraph(linkOf(parts)) : `<!-- wp:html -->${parts[0][1]}<!-- /wp:html -->`;
        assert.deepEqual(await shown(await author.publish(content)), titles);
      });
    }

    it('cannot bring anything else in by the shortcode', async () => {
      const line = `[planweiser type="measure-table" src="javascript:alert(1)" label="<img src=x onerror=alert(1)>" onclick="alert(1)" style="color:red"]`;
      const page = await htmlOf(await author.publish(`<!-- wp:shortcode -->${line}<!-- /wp:shortcode -->`));
      assert.doesNotMatch(page, /javascript:|<img|onclick|color:red/);
      const other = await htmlOf(await author.publish('[planweiser type="script" src="/x.js" label="Quatsch"]'));
      assert.doesNotMatch(other, /x\.js|Quatsch/);
    });

    it('leaves pages without a plan without our script', async () => {
      assert.doesNotMatch(await htmlOf(await author.publish(paragraph('Nur Text'))), /loader\.js/);
    });
  });
});
