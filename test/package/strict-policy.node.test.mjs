import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/serve.mjs';
import {Town} from '../support/town.mjs';
import {tags} from './dist-files.mjs';

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types planweiser",
].join('; ');

const scripts = {'one file with all elements': ['planweiser'], 'the files of single elements': tags};

describe('a page whose server sends the strictest policy', () => {
  let town;
  before(async () => void (town = await Town.open(strictServer())));
  after(() => town.close());

  for (const [what, names] of Object.entries(scripts)) {
    for (const lang of ['de', 'ar']) {
      it(`shows all elements from ${what} in ${lang} without a violation`, async () => {
        const visit = await town.visit(`/strict?lang=${lang}&scripts=${names}`);
        await visit.ready();
        const shown = await visit.page.$$eval(':state(ready)', (elements) => elements.map(({localName}) => localName));
        assert.deepEqual(shown, tags);
        assert.deepEqual(visit.faults, []);
        await visit.close();
      });
    }

    for (const [tag, entry] of Object.entries({'measure-table': 'm-1', 'offer-finder': 'o-sprachcafe'})) {
      it(`loads the details of an entry in ${tag} from ${what} without a violation`, async () => {
        const visit = await town.visit(`/strict?lang=de&scripts=${names}#${entry}`);
        await visit.page.waitForSelector(`${tag} >>> .detail`, {visible: true});
        await visit.ready();
        assert.deepEqual(visit.faults, []);
        await visit.close();
      });
    }
  }

  it('keeps a shortlist, draws its QR code and prints it as a sheet without a violation', async () => {
    const visit = await town.visit('/strict?lang=de&scripts=offer-finder');
    const press = async (control) =>
      (await visit.page.waitForSelector(`offer-finder >>> ${control}`, {visible: true})).click();
    await press('.keep');
    await press('.shortlist summary');
    await press('.shortlist [aria-expanded]');
    await visit.page.waitForSelector('offer-finder >>> .qr svg', {visible: true});
    await visit.page.evaluate(() => (window.print = () => (document.body.dataset.printed = '')));
    await press('.shortlist .passing-on button:nth-of-type(2)');
    await visit.page.waitForSelector('body[data-printed]');
    const {length} = await visit.page.pdf();
    assert.deepEqual([length > 0, visit.faults], [true, []]);
    await visit.close();
  });

  it('would report a violation', async () => {
    const visit = await town.visit('/strict?lang=de&scripts=planweiser');
    await visit.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      setTimeout(() => (document.body.innerHTML = ''));
    });
    await visit.page.waitForNetworkIdle({idleTime: 100});
    assert.match(visit.faults.join('\n'), /style-src[^]*TrustedHTML/);
    await visit.close();
  });
});

/** The demo town and one more page, whose policy comes from the server and not from a tag. */
function strictServer() {
  const demo = createDemoServer();
  return createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    if (pathname !== '/strict') return void demo.emit('request', request, response);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
    response.end(pageWith(searchParams.get('scripts').split(','), searchParams.get('lang')));
  });
}

function pageWith(names, lang) {
  const loads = names.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`);
  const attributes = 'src="/plans/musterstadt.plan.json" measure="m-1" report shortlist share="link print qr"';
  const elements = tags.map((tag) => `<${tag} ${attributes}></${tag}>`);
  const [head, body] = [`<title>Plan</title>${loads.join('')}`, elements.join('')];
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}
