import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {forms, loaderLine, usualFolder} from '../../demo/einbetten/snippets.js';
import {Town} from '../support/town.mjs';
import {filesIn, readJson, readText, tags} from './dist-files.mjs';

const ofPage = /^(?:index\.html|[\w-]+\.(?:js|css))$/;
const files = filesIn('demo/rezepte').filter((file) => !ofPage.test(file));
const plugin = readText('demo/rezepte/wordpress/planweiser.php');

describe('the recipes', () => {
  let town;
  let visit;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  afterEach(() => visit.close());

  it('show every file that lies beside them, to be read and copied', async () => {
    visit = await town.visit('rezepte/index.html');
    await visit.ready();
    const shown = await visit.page.$$eval('details.file code', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(shown.sort(), files.map((file) => readText(`demo/rezepte/${file}`)).sort());
    assert.equal((await visit.page.$$('details.file button')).length, files.length);
  });

  it('lead to every file without scripts', async () => {
    visit = await town.visit('rezepte/index.html', {prepare: (page) => page.setJavaScriptEnabled(false)});
    const hrefs = await visit.page.$$eval('main li a, main p a', (all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(
      files.filter((file) => !hrefs.includes(file)),
      [],
    );
  });

  it('check on the spot that nobody else was asked and nothing was left behind', async () => {
    visit = await town.visit('rezepte/index.html');
    await visit.ready();
    await visit.page.$eval('#pruefen', (button) => button.click());
    const said = await visit.page.waitForSelector('#ergebnis > p:last-child').then(() => resultOf(visit.page));
    assert.match(said, /Gefragte Server: 127\.0\.0\.1:\d+ \(nur der eigene\)\s*Auf dem Gerät: nichts/);
  });

  it('would tell what was left behind', async () => {
    visit = await town.visit('rezepte/index.html');
    await visit.page.evaluate(() => {
      document.cookie = 'spur=1';
      localStorage.setItem('merker', '1');
    });
    await visit.page.$eval('#pruefen', (button) => button.click());
    await visit.page.waitForSelector('#ergebnis > p:last-child');
    assert.match(await resultOf(visit.page), /Cookie spur, Speicher merker/);
  });
});

describe('the files of the recipes', () => {
  it('name the folder of this version, and none other', () => {
    for (const file of files) {
      for (const [folder] of readText(`demo/rezepte/${file}`).matchAll(/\/planweiser\/v\d[\w.]*\//g)) {
        assert.equal(folder, usualFolder, file);
      }
    }
    assert.match(plugin, new RegExp(` \\* Version: ${readJson('package.json').version}\n`));
  });

  it('hold the line of the loader and the frame as the configurator writes them', () => {
    const ticket = readText('demo/rezepte/texte/anfrage-anbieter.txt');
    const frame = {widget: 'measure-table', src: '/massnahmen.csv', label: 'Maßnahmenplan', options: {}};
    assert.ok(ticket.includes(loaderLine({})));
    assert.ok(ticket.includes(forms.frame.parts(frame)[0][1]));
    assert.ok(readText('demo/rezepte/contao/fe_page.html5').includes(loaderLine({})));
  });

  it('let the plugin for WordPress pass all tags and attributes that there are', () => {
    const {modules} = readJson('dist/custom-elements.json');
    const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    const attributes = new Set(['lang', ...elements.flatMap((element) => element.attributes.map(({name}) => name))]);
    const [, listed] = /PLANWEISER_ATTRIBUTES = '([^']+)'/.exec(plugin);
    assert.deepEqual(listed.split(' ').sort(), [...attributes].sort());
    assert.deepEqual(plugin.match(/(?<=\n\t')[a-z]+-[a-z]+(?=' +=> ')/g).sort(), tags);
  });
});

function resultOf(page) {
  return page.$eval('#ergebnis', ({innerText}) => innerText);
}
