import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';
import {after, before, describe, it} from 'node:test';
import {HostServer, kit, loader, plan, strictest, table} from '../support/host-server.mjs';
import {Town} from '../support/town.mjs';
import {readJson, readText} from './dist-files.mjs';

const embed = `${kit}/embed.html`;
const link = `<p><a href="${embed}?widget=measure-table&amp;src=${plan}">Maßnahmenplan</a></p>`;
const placeholder = `<div data-widget="measure-table" data-src="${plan}" data-lang="en"><a href="${table}">Tabelle</a></div>`;
const tag = `<measure-table src="${plan}"><a href="${table}">Tabelle</a></measure-table>`;
const ownTable = `<figure class="wp-block-table"><table><tbody>
  <tr><td>Nr.</td><td>Maßnahme</td><td>Status</td></tr><tr><td>1</td><td>Café</td><td>läuft</td></tr>
</tbody></table><figcaption>Unser Plan</figcaption></figure>`;
const tableLink = `<p><a href="${embed}?widget=measure-table&amp;src=table">Als Liste zum Filtern</a></p>`;
const frame = `<iframe src="${embed}?widget=measure-table&amp;src=${plan}" title="Plan" width="100%" height="200"></iframe>`;

const rows = 'measure-table >>> [part="row"]';

const scriptUrl = ['javascript', 'alert(1)'].join(':');

describe('the loader', {concurrency: 2}, () => {
  const site = new HostServer();
  let town;
  before(async () => void (town = await Town.open(site.server)));
  after(() => town.close());

  async function open(body, more = {}) {
    return town.visit(site.page(body, more), more);
  }

  const snippets = {
    'a link': link,
    'a placeholder': placeholder,
    'a tag': tag,
    'a link before a table of the page': tableLink + ownTable,
    'a link in markup that an editor has put around it': `<div>\n<p>\n<strong>${link.slice(3, -4)}</strong></p></div>`,
    'a link to the embed page of another version': link.replace('/v1/', '/v1.4.2/'),
  };
  for (const [what, body] of Object.entries(snippets)) {
    it(`makes a table of ${what} under the strictest policy, and asks and keeps nothing else`, async () => {
      const visit = await open(`<h1>Plan</h1>${body}<p>Ende</p>`, {policy: strictest});
      await visit.page.waitForSelector(rows, {visible: true});
      await visit.page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual(visit.faults, []);
      assert.deepEqual(await visit.keptOnDevice(), []);
      await visit.close();
    });
  }

  it('takes the settings of a link and of a placeholder, but nothing that is none', async () => {
    const settings = '&lang=en&heading=Our%20plan&onclick=alert(1)&style=color:red&class=x&id=y&slot=z&plan=1';
    const visit = await open(
      link.replace('">', `${settings}">`) +
        placeholder.replace('<div', '<div data-onclick="alert(1)" data-page-size="2"'),
    );
    await visit.page.waitForFunction(() => document.querySelectorAll('measure-table').length === 2);
    const names = await visit.page.$$eval('measure-table', (found) =>
      found.map((one) => one.getAttributeNames().sort()),
    );
    assert.deepEqual(
      names.map((list) => list.filter((name) => name !== 'style')),
      [
        ['heading', 'lang', 'src'],
        ['lang', 'page-size', 'src'],
      ],
    );
    await visit.close();
  });

  it('knows every setting of every element', async () => {
    const {modules} = readJson('dist/custom-elements.json');
    const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    const body = elements.map(({tagName, attributes}) => {
      const data = attributes.map(({name}) => (name === 'src' ? `data-src="${plan}"` : `data-${name}="1"`));
      return `<div data-widget="${tagName}" data-lang="de" ${data.join(' ')}></div>`;
    });
    const visit = await open(body.join(''));
    for (const {tagName, attributes} of elements) {
      const found = await visit.page.waitForSelector(`div > ${tagName}`);
      await found.evaluate((element) => element.scrollIntoView());
      const names = await found.evaluate((element) => element.getAttributeNames());
      const missing = attributes.filter(({name}) => !names.includes(name)).map(({name}) => name);
      assert.deepEqual(missing, [], tagName);
    }
    await visit.close();
  });

  it('keeps what an editor wrote as what is shown without data', async () => {
    const gone = '/plans/gone.json';
    for (const body of [link.replace(plan, gone), placeholder.replace(plan, gone), tag.replace(plan, gone)]) {
      const visit = await open(body);
      await visit.page.waitForSelector('measure-table:state(failed)');
      assert.match(await visit.page.$eval('body', ({innerText}) => innerText), /Maßnahmenplan|Tabelle/);
      await visit.close();
    }
  });

  const mishaps = {
    'scripts are switched off': (page) => page.setJavaScriptEnabled(false),
    'the loader is gone': (page) => answer(page, '/loader.js', {status: 404}),
    'the files of the elements are gone': (page) => answer(page, '/measure-table.js', {status: 404}),
  };
  for (const [mishap, prepare] of Object.entries(mishaps)) {
    it(`leaves the page as it is when ${mishap}`, async () => {
      const visit = await open(link + placeholder + tableLink + ownTable, {prepare});
      await visit.page.waitForNetworkIdle({idleTime: 300});
      const shown = await visit.page.$eval('body', ({innerText}) => innerText);
      for (const words of ['Maßnahmenplan', 'Tabelle', 'Als Liste', 'Café']) assert.match(shown, new RegExp(words));
      await visit.close();
    });
  }

  it('keeps the fallback of data that is broken, and of a table of the page that is none', async () => {
    site.file('/kaputt.json', '{"title": ');
    const noPlan = ownTable.replace('Maßnahme', 'Wetter').replace('Nr.', 'Tag').replace('Status', 'Wind');
    const visit = await open(link.replace(plan, '/kaputt.json') + tableLink + noPlan);
    await visit.page.waitForFunction(() => document.querySelectorAll('measure-table:state(failed)').length === 2);
    const shown = await visit.page.$eval('body', ({innerText}) => innerText);
    for (const words of ['Maßnahmenplan', 'Als Liste', 'Café']) assert.match(shown, new RegExp(words));
    await visit.close();
  });

  it('asks again for a file that did not come', async () => {
    let asked = 0;
    const visit = await open(link, {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const fails = request.url().includes('/measure-table.js') && ++asked === 1;
          return fails ? request.abort('connectionreset') : request.continue();
        });
      },
    });
    await visit.page.waitForSelector(rows);
    assert.equal(asked, 2);
    await visit.close();
  });

  it('waits until a reader comes near', async () => {
    const space = '<hr width="1" size="5000" />';
    const visit = await open(
      `${tag.replace('measure-table', 'offer-finder').replace('/measure-table', '/offer-finder')}${space}${link}`,
    );
    await visit.page.waitForSelector('offer-finder:state(ready)');
    assert.equal(await visit.page.$('measure-table'), null);
    await visit.page.$eval('a[href*="embed.html"]', (element) => element.scrollIntoView());
    await visit.page.waitForSelector(rows);
    await visit.close();
  });

  describe('refuses', () => {
    const foreign = 'https://example.org/plan.json';
    const refused = {
      'a link to data of another site': link.replace(plan, foreign),
      'a placeholder with data of another site': placeholder.replace(plan, foreign),
      'a tag with data of another site': tag.replace(plan, foreign),
      'an address that is a script': placeholder.replace(plan, scriptUrl),
      'an address that is data': placeholder.replace(plan, 'data:application/json,{}'),
    };
    for (const [what, body] of Object.entries(refused)) {
      it(`${what}, with a sentence and without a request`, async () => {
        const visit = await open(body);
        await visit.page.waitForFunction(() => document.body.innerText.includes('werden nicht geladen'));
        await visit.page.waitForNetworkIdle({idleTime: 100});
        assert.deepEqual(visit.faults, []);
        assert.equal(await visit.page.$('measure-table[src]'), null);
        await visit.close();
      });
    }

    it('in English on an English page', async () => {
      const visit = await open(link.replace(plan, foreign), {lang: 'en-GB'});
      await visit.page.waitForFunction(() => document.body.innerText.includes('is not loaded'));
      await visit.close();
    });

    const left = {
      'an embed page of another site': link.replace(kit, `https://example.org${kit}`),
      'an embed page in another folder': link.replace(kit, '/uploads'),
      'an embed page below another folder with a version': link.replace(kit, '/uploads/v1'),
      'a widget that does not exist': link.replace('measure-table', 'script'),
      'a placeholder for what is none of ours': placeholder.replace('"measure-table"', '"iframe"'),
      'a link to a table that is not there': tableLink,
      'a link in a sentence': link.replace('<p>', '<p>Mehr steht im '),
      'a link in a menu': `<nav><ul><li>${link}</li></ul></nav>`,
      'what an editor is writing': `<div contenteditable="true">${link}</div>`,
    };
    for (const [what, body] of Object.entries(left)) {
      it(`to touch ${what}`, async () => {
        const visit = await open(`<main id="x">${body}</main>${placeholder.replace('measure-table', 'offer-finder')}`);
        await visit.page.waitForSelector('offer-finder:state(ready)');
        const html = await visit.page.$eval('#x', ({innerHTML}) => innerHTML);
        assert.equal(html, await visit.page.evaluate(parsed, body));
        await visit.close();
      });
    }
  });

  it('shows data of another site that the page has listed', async () => {
    const other = new HostServer();
    const elsewhere = await Town.open(other.server);
    const away = await elsewhere.visit('/index.html');
    const head = loader.replace('defer=', `data-allow-origin="https://example.org ${away.origin}" defer=`);
    const visit = await open(link.replace(plan, `${away.origin}/open${plan}`), {head});
    await visit.page.waitForSelector(rows);
    await Promise.all([visit.close(), elsewhere.close()]);
  });

  const waysIn = {
    'in the head, before there is a body': {head: `<script src="${kit}/loader.js"></script>`},
    'as a module': {head: `<script type="module" src="${kit}/loader.js"></script>`},
    twice: {head: loader + loader},
    'in one file with other scripts, beside a line that says where': {
      head: '<script src="/alles.js" data-base="/planweiser/v1/" defer="defer"></script>',
    },
    'in one file with other scripts, beside its own file': {
      head: `<script src="/alles.js" defer="defer"></script><script src="${kit}/loader.js" type="text/plain"></script>`,
    },
    'besides the elements themselves': {head: `${loader}<script type="module" src="${kit}/planweiser.js"></script>`},
  };
  for (const [way, more] of Object.entries(waysIn)) {
    it(`works ${way}`, async () => {
      site.file('/alles.js', `window.andere = 1;\n${readText('cdn/loader.js')}`, {'content-type': 'text/javascript'});
      const visit = await open(link + placeholder, more);
      await visit.page.waitForFunction(() => document.querySelectorAll('measure-table:state(ready)').length === 2);
      assert.deepEqual(visit.faults, []);
      await visit.close();
    });
  }

  it('warns once of another version, which then does nothing', async () => {
    const {version} = readJson('package.json');
    site.file('/other/loader.js', readText('cdn/loader.js').replaceAll(version, '99.0.0'), {
      'content-type': 'text/javascript',
    });
    const other = '<script src="/other/loader.js" defer="defer"></script>';
    const visit = await open(link, {head: loader + other + other});
    await visit.page.waitForSelector(rows);
    assert.deepEqual(visit.faults, [`console warn: Planweiser: ${version} and 99.0.0 on one page`]);
    await visit.close();
  });

  it('works when it and the content come late', async () => {
    const visit = await open('<main></main>', {head: ''});
    await visit.page.addScriptTag({url: `${kit}/loader.js`});
    await visit.page.evaluate((markup) => (document.querySelector('main').innerHTML = markup), link + placeholder);
    await visit.page.waitForFunction(() => document.querySelectorAll('measure-table:state(ready)').length === 2);
    await visit.close();
  });

  it('works in the frame of an editor, which has no body yet', async () => {
    const visit = await open('<iframe id="editor" title="Editor" width="800" height="600"></iframe>', {head: ''});
    await visit.page.evaluate(editorFrame, `${kit}/loader.js`, placeholder);
    const inner = await (await visit.page.$('#editor')).contentFrame();
    await inner.waitForSelector(rows);
    await visit.close();
  });

  describe('gives a frame', () => {
    for (const [what, attributes] of Object.entries({
      'of the embed page': '',
      'that may run scripts only': 'sandbox="allow-scripts"',
    })) {
      it(`${what} the height of its content`, async () => {
        const own = attributes ? `/open${embed}?widget=measure-table&src=/open${plan}` : undefined;
        const html = frame.replace('<iframe', `<iframe ${attributes}`);
        const visit = await open(
          own ? html.replace(/(?<=embed.html).*?(?=")/, `?widget=measure-table&amp;src=/open${plan}`) : html,
        );
        await visit.page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1_000);
        await visit.close();
      });
    }

    it('no height from anybody else', async () => {
      const message = {type: 'planweiser:height', height: 999};
      site.file('/fremd.html', '<!doctype html><title>x</title><script src="/fremd.js"></script>', {
        'content-type': 'text/html',
      });
      site.file(
        '/fremd.js',
        `parent.postMessage(${JSON.stringify(message)}, '*'); parent.postMessage('fertig', '*');`,
        {
          'content-type': 'text/javascript',
        },
      );
      const visit = await open('<p>Seite</p>');
      const heights = await visit.page.evaluate(strangers, message);
      assert.deepEqual(heights, [200, 200]);
      await visit.close();
    });

    it('no height that no content has', async () => {
      const visit = await open(frame.replace(plan, '/plans/gone.json'));
      const heights = [-5, 0, 1e9, NaN, Infinity, '900px', null];
      assert.deepEqual(
        await visit.page.evaluate(impossibleHeights, heights),
        heights.map(() => 'unchanged'),
      );
      await visit.close();
    });
  });

  it('has at most 2 kB', () => {
    assert.ok(gzipSync(readText('cdn/loader.js'), {level: 9}).length <= 2_000);
  });
});

async function answer(page, part, response) {
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().includes(part) ? request.respond(response) : request.continue()));
}

/** Runs in the page: markup as the browser writes it. */
function parsed(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.innerHTML;
}

/** Runs in the page: as WordPress does, a document whose head is there first. */
async function editorFrame(address, markup) {
  const {contentDocument: inner} = document.querySelector('#editor');
  inner.documentElement.replaceChildren(inner.createElement('head'));
  const base = Object.assign(inner.createElement('base'), {href: `${location.origin}/`});
  const script = Object.assign(inner.createElement('script'), {src: new URL(address, location.origin).href});
  inner.head.append(base, script);
  await new Promise((resolve) => (script.onload = resolve));
  const body = inner.createElement('body');
  body.innerHTML = markup;
  inner.documentElement.append(body);
}

/** Runs in the page: a frame of somebody else that tells a height, and a message from the page itself. */
async function strangers(message) {
  const frames = ['/fremd.html', '/fremd.html'].map((src) =>
    Object.assign(document.createElement('iframe'), {src, height: 200, frameBorder: '0'}),
  );
  let done = 0;
  const heard = new Promise((resolve) => {
    addEventListener('message', ({data}) => data === 'fertig' && ++done === frames.length && resolve());
  });
  document.body.append(...frames);
  await heard;
  postMessage(message, '*');
  await new Promise((resolve) => setTimeout(resolve));
  return frames.map(({clientHeight}) => clientHeight);
}

/** Runs in the page: messages as if they came from the frame of the embed page. */
function impossibleHeights(heights) {
  const frame = document.querySelector('iframe');
  return heights.map((height) => {
    frame.style.height = '';
    const data = {type: 'planweiser:height', height};
    dispatchEvent(new MessageEvent('message', {data, source: frame.contentWindow}));
    return frame.style.height === '' ? 'unchanged' : frame.style.height;
  });
}
