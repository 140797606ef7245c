import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {HostServer, kit, plan, strictest, table} from '../support/host-server.mjs';
import {Town} from '../support/town.mjs';
import {workbook} from '../support/workbook.mjs';
import {pathOf, readJson, readText, tags} from './dist-files.mjs';

const embed = `${kit}/embed.html`;
const rows = 'measure-table >>> [part="row"]';
const titles = readJson(`demo${plan}`).measures.map(({title}) => title.de ?? title);

describe('the embed page', {concurrency: 2}, () => {
  const site = new HostServer();
  let town;
  before(async () => void (town = await Town.open(site.server)));
  after(() => town.close());

  it('shows every element under the strictest policy, and asks and keeps nothing else', async () => {
    const policy = {'content-type': 'text/html', 'content-security-policy': strictest};
    site.file(`${kit}/streng.html`, readText('cdn/embed.html'), policy);
    for (const tag of tags) {
      const visit = await town.visit(`${kit}/streng.html?widget=${tag}&src=${plan}&measure=m-1`);
      await visit.page.waitForSelector(`${tag}:state(ready)`);
      await visit.page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual([visit.faults, await visit.keptOnDevice()], [[], []], tag);
      await visit.close();
    }
  });

  it('has the title and the heading of the plan, and is accessible', async () => {
    const visit = await town.visit(`${embed}?widget=measure-table&src=${plan}`, {width: 320});
    await visit.ready();
    const shown = await visit.page.evaluate(() => [document.title, document.querySelector('h1').innerText]);
    const {title} = readJson(`demo${plan}`);
    assert.deepEqual(shown, [title.de ?? title, title.de ?? title]);
    assert.equal(await visit.sidewaysScroll(), 0);
    const excuses = {'color-contrast nonBmp': 'signs such as arrows have the colour of the words beside them'};
    assert.deepEqual(await visit.axeFindings({...excuses, 'th-has-data-cells': 'the head of a group'}), []);
    await visit.close();
  });

  for (const [lang, words] of Object.entries({en: /Search/, ar: /بحث/})) {
    it(`speaks ${lang} where the address says so`, async () => {
      const visit = await town.visit(`${embed}?widget=measure-table&src=${plan}&lang=${lang}`);
      await visit.ready();
      await visit.page.waitForSelector('measure-table >>> input[type="search"]');
      assert.match(await textOf(visit.page, 'measure-table'), words);
      assert.equal(await visit.page.evaluate(() => document.documentElement.lang), lang);
      assert.deepEqual(visit.faults, []);
      await visit.close();
    });
  }

  it('reads CSV and workbooks, and says what is wrong with a broken one', async () => {
    const cells = [
      ['Nr.', 'Maßnahme', 'Status'],
      ['1', 'Café', 'läuft'],
    ];
    site.file('/plan.xlsx', Buffer.from(workbook([{rows: cells}])));
    site.file('/wetter.xlsx', Buffer.from('PK\u0003\u0004kein Archiv'));
    for (const src of [table, '/plan.xlsx']) {
      const visit = await town.visit(`${embed}?widget=measure-table&src=${src}`);
      await visit.page.waitForSelector(rows);
      assert.deepEqual(visit.faults, [], src);
      await visit.close();
    }
    const visit = await town.visit(`${embed}?widget=measure-table&src=/wetter.xlsx`);
    await visit.page.waitForSelector('measure-table:state(failed)');
    assert.deepEqual(await visit.page.$eval('measure-table', ({state}) => state.error.kind), 'syntax');
    await visit.close();
  });

  it('keeps the view in the fragment, and the secret of WordPress', async () => {
    const visit = await town.visit(`${embed}?widget=measure-table&src=${plan}#m-1`);
    await visit.page.waitForSelector('measure-table >>> .detail');
    const other = await town.visit(`${embed}?widget=measure-table&src=${plan}#?secret=abc123`);
    await other.page.waitForSelector(rows);
    await other.page.$eval('measure-table', ({shadowRoot}) => shadowRoot.querySelector('[aria-expanded]').click());
    await other.page.waitForSelector('measure-table >>> .detail');
    assert.match(other.page.url(), /#\?secret=abc123$/);
    await Promise.all([visit.close(), other.close()]);
  });

  describe('refuses with a sentence', () => {
    const refused = {
      'an element that does not exist': ['widget=script&src=/plan.json', /keine Ansicht/],
      'nothing at all': ['', /keine Ansicht/],
      'an element without data': ['widget=measure-table', /keine Daten/],
      'data of another site': [`widget=measure-table&src=https://example.org/plan.json`, /example\.org/],
      'data of another site that looks like ours': ['widget=measure-table&src=//example.org/plan.json', /example\.org/],
      'a script as data': ['widget=measure-table&src=javascript:alert(1)', /javascript:alert/],
      'an address with data in it': ['widget=measure-table&src=data:application/json,{}', /data:application/],
      'a table that is elsewhere': ['widget=measure-table&src=table', /auf der Seite, von der Sie kommen/],
      'in English': ['widget=measure-table&lang=en', /names no data/],
    };
    for (const [what, [query, sentence]] of Object.entries(refused)) {
      it(`${what}, and asks nobody`, async () => {
        const visit = await town.visit(`${embed}?${query}`);
        await visit.page.waitForNetworkIdle({idleTime: 100});
        assert.match(await visit.page.$eval('main', ({innerText}) => innerText), sentence);
        assert.deepEqual(visit.faults, []);
        await visit.close();
      });
    }
  });

  it('shows data of an origin that its operators have listed', async () => {
    const elsewhere = await Town.open(new HostServer().server);
    const {origin} = await elsewhere.visit('/index.html');
    const listed = readText('cdn/embed.html').replace('content=""', `content="https://example.org ${origin}"`);
    site.file(`${kit}/listed.html`, listed, {'content-type': 'text/html'});
    const visit = await town.visit(`${kit}/listed.html?widget=measure-table&src=${origin}/open${plan}`);
    await visit.page.waitForSelector(rows);
    await Promise.all([visit.close(), elsewhere.close()]);
  });

  it('lets no setting of its address run as a script', async () => {
    const hostile = `onload=alert(1)&style=x&href=javascript:alert(1)&text=x&measures-href=javascript:alert(1)`;
    for (const tag of ['status-badge', 'plan-overview']) {
      const visit = await town.visit(`${embed}?widget=${tag}&src=${tag === 'status-badge' ? '' : plan}&${hostile}`);
      await visit.page.waitForSelector(tag);
      await visit.page.waitForNetworkIdle({idleTime: 100});
      const hrefs = await visit.page.$eval(tag, (element) => [
        element.getAttributeNames().filter((name) => /^on|style/.test(name)),
        [...element.shadowRoot.querySelectorAll('a')].filter(({protocol}) => /^javascript/.test(protocol)).length,
      ]);
      assert.deepEqual(hrefs, [[], 0], tag);
      await visit.close();
    }
  });

  const mishaps = {
    'scripts are switched off': (page) => page.setJavaScriptEnabled(false),
    'its script is gone': async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().endsWith('/embed.js') ? request.respond({status: 404}) : request.continue(),
      );
    },
  };
  for (const [mishap, prepare] of Object.entries(mishaps)) {
    it(`says what is the matter when ${mishap}`, async () => {
      const visit = await town.visit(`${embed}?widget=measure-table&src=${plan}`, {prepare});
      assert.match(await visit.page.$eval('main', ({textContent}) => textContent), /sind Skripte .* gesperrt/);
      await visit.close();
    });
  }

  it('names the address of data that do not come', async () => {
    const visit = await town.visit(`${embed}?widget=measure-table&src=/fehlt.json`);
    await visit.page.waitForSelector('measure-table:state(failed)');
    assert.match(await visit.page.$eval('measure-table', ({innerText}) => innerText), /http:.*\/fehlt\.json/);
    await visit.close();
  });

  it('tells its height to pages without the loader, and to WordPress with its secret', async () => {
    const visit = await town.visit(site.page('<p>Seite</p>', {head: ''}));
    const heard = await visit.page.evaluate(listen, `${embed}?widget=measure-table&src=${plan}#?secret=abc123`);
    assert.ok(heard.some(({type, height}) => type === 'planweiser:height' && height > 500));
    assert.ok(heard.some(({message, value, secret}) => message === 'height' && value > 500 && secret === 'abc123'));
    await visit.close();
  });

  it('gets its height from the lines in the README, on a page without the loader', async () => {
    const [lines] = readText('README.md').match(/(?<=```js\n)addEventListener\('message'[^]*?(?=```)/);
    site.file('/zeilen.js', lines, {'content-type': 'text/javascript'});
    const frame = `<iframe src="${embed}?widget=measure-table&amp;src=${plan}" title="Plan" height="200"></iframe>`;
    const visit = await town.visit(site.page(frame, {head: '<script src="/zeilen.js"></script>'}));
    await visit.page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1_000);
    await visit.close();
  });

  it('leads links out of a frame', async () => {
    const visit = await town.visit(site.page('<p>Seite</p>', {head: ''}));
    const inner = await frameWith(visit.page, `${embed}?widget=measure-table&src=/fehlt.json`);
    const link = await inner.waitForSelector('measure-table:state(failed) a');
    await Promise.all([visit.page.waitForNavigation(), link.click()]);
    assert.match(visit.page.url(), /\/fehlt\.json$/);
    await visit.close();
  });
});

describe('a page that planweiser prerender wrote', {concurrency: 2}, () => {
  const site = new HostServer();
  const folder = mkdtempSync(join(tmpdir(), 'planweiser-'));
  let town;
  before(async () => {
    for (const [name, source] of Object.entries({plan, csv: table})) {
      const options = ['--out', join(folder, name), '--url', 'https://www.stadt.example/plan/'];
      execFileSync(process.execPath, [
        pathOf('dist/cli/planweiser.js'),
        'prerender',
        pathOf(`demo${source}`),
        ...options,
      ]);
      for (const file of filesUnder(join(folder, name))) {
        const type = {html: 'text/html', js: 'text/javascript', css: 'text/css'}[file.split('.').at(-1)];
        site.file(`/${name}/${file}`, readFileSync(join(folder, name, file)), {'content-type': type});
      }
    }
    site.file('/streng/index.html', readFileSync(join(folder, 'plan/index.html')), {
      'content-type': 'text/html',
      'content-security-policy': strictest,
    });
    for (const file of ['embed.js', 'embed.css']) {
      const type = file.endsWith('js') ? 'text/javascript' : 'text/css';
      site.file(`/streng/${file}`, readFileSync(join(folder, 'plan', file)), {'content-type': type});
    }
    town = await Town.open(site.server);
  });
  after(async () => {
    await town.close();
    rmSync(folder, {recursive: true});
  });

  it('is the element under the strictest policy, without a request for data', async () => {
    const visit = await town.visit('/streng/index.html');
    await visit.page.waitForSelector('measure-table:state(ready)');
    await visit.page.waitForNetworkIdle({idleTime: 100});
    assert.deepEqual(visit.faults, []);
    const asked = await visit.page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    assert.ok(!asked.some((address) => address.includes('.json')), asked.join());
    await visit.close();
  });

  it('loses nothing of the plan', async () => {
    const visit = await town.visit('/plan/index.html');
    const other = await town.visit(`${embed}?widget=measure-table&src=${plan}`);
    const plans = await Promise.all(
      [visit, other].map(async ({page}) => {
        await page.waitForSelector('measure-table:state(ready)');
        return page.$eval('measure-table', ({state}) => JSON.stringify(state.plan));
      }),
    );
    assert.deepEqual(JSON.parse(plans[0]), JSON.parse(plans[1]));
    await Promise.all([visit.close(), other.close()]);
  });

  it('shows the plan in other elements, too', async () => {
    const visit = await town.visit('/plan/index.html?widget=offer-finder');
    await visit.page.waitForSelector('offer-finder:state(ready)');
    const other = await town.visit('/plan/index.html?widget=nothing&src=https://example.org/plan.json');
    await other.page.waitForSelector(rows);
    assert.deepEqual(other.faults, []);
    await Promise.all([visit.close(), other.close()]);
  });

  const sandboxes = {
    'without a sandbox': [undefined, 'element'],
    'with a sandbox that lets scripts run': ['allow-scripts', 'element'],
    'with a sandbox that allows nothing': ['', 'table'],
  };
  for (const [how, [sandbox, shown]] of Object.entries(sandboxes)) {
    for (const [server, prefix] of Object.entries({'sends no CORS headers': '', 'sends CORS headers': '/open'})) {
      it(`in a frame ${how} shows the ${shown}, where the server ${server}`, async () => {
        const visit = await town.visit(site.page('<p>Seite</p>', {head: ''}));
        const inner = await frameWith(visit.page, `${prefix}/plan/index.html`, sandbox);
        if (shown === 'element') await inner.waitForSelector('measure-table:state(ready)');
        const text = await inner.$eval(
          'main',
          (main) => (main.querySelector('measure-table')?.shadowRoot ?? main).textContent,
        );
        for (const title of titles) assert.ok(text.includes(title), title);
        assert.deepEqual(
          visit.faults.filter((fault) => !fault.includes("'allow-scripts' permission is not set")),
          [],
        );
        await visit.close();
      });
    }
  }

  it('says the address of a link that its sandbox does not let it follow', async () => {
    const visit = await town.visit(site.page('<p>Seite</p>', {head: ''}));
    const inner = await frameWith(visit.page, '/plan/index.html', 'allow-scripts');
    await inner.waitForSelector('measure-table:state(ready)');
    await inner.$eval('a[href="plan.json"]', (link) => link.click());
    const status = await inner.waitForSelector('body > [role="status"]');
    assert.match(await status.evaluate(({textContent}) => textContent), /Die Adresse lautet: http:.*plan\.json/);
    await visit.close();
  });

  it('is an accessible table where scripts are switched off, 320 pixels wide', async () => {
    const visit = await town.visit('/csv/index.html', {
      width: 320,
      prepare: (page) => page.setJavaScriptEnabled(false),
    });
    await visit.page.setJavaScriptEnabled(true); // for axe alone: the page has been loaded without
    assert.equal(await visit.page.$('measure-table'), null);
    const excuses = {'color-contrast elmPartiallyObscured': 'the table scrolls in its box'};
    assert.deepEqual(await visit.axeFindings(excuses), []);
    assert.equal(await visit.sidewaysScroll(), 0);
    await visit.close();
  });

  it('has an answer for content systems that embed an address', () => {
    const page = readFileSync(join(folder, 'plan/index.html'), 'utf8');
    const {title, type, html} = JSON.parse(readFileSync(join(folder, 'plan/oembed.json'), 'utf8'));
    assert.match(
      page,
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/www\.stadt\.example\/plan\/oembed\.json"/,
    );
    assert.equal(type, 'rich');
    const address = 'https://www.stadt.example/plan/';
    assert.match(
      html,
      new RegExp(`^<blockquote><a href="${address}">${title}</a></blockquote><iframe src="${address}"[^>]*></iframe>$`),
    );
  });
});

function filesUnder(folder) {
  return execFileSync('find', ['.', '-type', 'f'], {cwd: folder, encoding: 'utf8'})
    .trim()
    .split('\n')
    .map((file) => file.slice(2));
}

async function textOf(page, tag) {
  return page.$eval(tag, ({shadowRoot}) => shadowRoot.textContent);
}

/** Puts a frame on the page and gives what is in it. */
async function frameWith(page, address, sandbox) {
  await page.evaluate(addFrame, address, sandbox);
  return (await page.waitForSelector('iframe')).contentFrame();
}

/** Runs in the page. */
async function addFrame(src, sandbox) {
  const frame = Object.assign(document.createElement('iframe'), {src, width: 600, height: 400, title: 'Plan'});
  if (sandbox !== undefined && sandbox !== null) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
}

/** Runs in the page: what a frame tells until both kinds of messages were high enough for a plan. */
function listen(address) {
  const heard = [];
  const frame = Object.assign(document.createElement('iframe'), {src: address, width: 600});
  return new Promise((resolve) => {
    addEventListener('message', ({data, source}) => {
      if (source !== frame.contentWindow) return;
      heard.push(data);
      if (data.message === 'height' && data.value > 500) resolve(heard);
    });
    document.body.append(frame);
  });
}
