import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {paste, wordMarkup} from '../support/clipboard.mjs';
import {Town} from '../support/town.mjs';
import {workbook} from '../support/workbook.mjs';
import {WorkshopPage} from '../support/workshop-page.mjs';
import {pathOf, readJson} from './dist-files.mjs';

const rows = [
  ['Handlungsfeld', 'Nr.', 'Vorhaben der Stadt', 'Wer', 'Status', 'Fortschritt'],
  ['Wohnen', '1', 'Lotsen ausbilden', 'Caritas', 'läuft', '40 %'],
  ['', '2', 'Vermieter\nansprechen', 'Stadt', 'in Planung', 'viel'],
];

describe('the plan workshop', () => {
  let town;
  let workshop;
  let visit;
  let page;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  beforeEach(async () => {
    workshop = await WorkshopPage.open(town);
    ({visit, page} = workshop);
  });
  afterEach(() => workshop.close());

  const pasteExcel = (table = rows) => workshop.pasteExcel(table);
  const choose = (selector, value) => page.select(selector, value);
  const openFile = (name, content) => workshop.openFile(name, content);
  const saved = (button, ending) => workshop.saved(button, ending);
  const said = () => workshop.said();
  const until = (condition) => workshop.until(condition);
  const titles = () =>
    page.$$eval('measure-table >>> [part=row] > .title', (cells) =>
      cells.map(({innerText}) => innerText.split('\n')[0].trim()),
    );
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());

  it('makes a plan of what is pasted from Excel, and shows it in the real table', async () => {
    await pasteExcel();
    await page.waitForSelector('measure-table:state(ready)');
    assert.deepEqual(await titles(), ['Lotsen ausbilden', 'Vermieter ansprechen']);
    assert.match(await said(), /2 Maßnahmen, 1 Handlungsfeld\./);
  });

  it('makes a plan of what is pasted from Word: fields between tables, lists that are none', async () => {
    await page.focus('#einfuegen');
    await paste(page, {'text/html': wordMarkup});
    await page.waitForSelector('measure-table:state(ready)');
    const plan = JSON.parse(await saved('Plan speichern', '.plan.json'));
    assert.deepEqual(
      plan.measures.map(({title, field, items}) => [title, field, items]),
      [
        ['Lotsen ausbilden', 'wohnen', ['Kurs planen', 'Kurs halten']],
        ['Messe der Berufe', 'arbeit', undefined],
      ],
    );
  });

  it('runs and loads nothing of what is pasted, and lets nothing out', async () => {
    await pasteExcel();
    await page.waitForSelector('measure-table:state(ready)');
    assert.deepEqual(visit.faults, []);
    assert.match(await page.title(), /^Planwerkstatt/);
    const sent = await page.evaluate(() =>
      fetch('/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    assert.equal(sent, 'refused');
  });

  it('reads files that are chosen: a workbook, and what is neither table nor plan', async () => {
    await openFile('plan.xlsx', workbook([{rows}]));
    assert.match(await said(), /2 Maßnahmen/);
    await (await page.$('#datei')).uploadFile(pathOf('demo/bild/measure-table.png'));
    await until(() => document.querySelector('[role=status]').textContent.includes('keine Tabelle'));
  });

  it('takes a column for what the editor says it is', async () => {
    await pasteExcel();
    assert.equal(await page.$eval('select[aria-label*="„Wer“"]', ({value}) => value), 'note');
    await choose('select[aria-label*="„Wer“"]', 'actors');
    await until(() => document.querySelector('[role=status]').textContent.includes('neu zugeordnet'));
    await choose('select[aria-label*="„Fortschritt“"]', 'none');
    await until(() => document.getElementById('meldungen').textContent.includes('(0)'));
    const plan = JSON.parse(await saved('Plan speichern', '.plan.json'));
    assert.deepEqual(
      plan.actors.map(({name}) => name),
      ['Caritas', 'Stadt'],
    );
    assert.equal(plan.notes, undefined);
  });

  it('needs only to be told where a table without known heads has its titles', async () => {
    await pasteExcel([
      ['Was wir tun', 'Wie weit'],
      ['Lotsen ausbilden', 'läuft'],
    ]);
    assert.match(await page.$eval('#ablehnung', ({textContent}) => textContent), /Keine Zeile nennt Spalten/);
    await choose('select[aria-label*="„Was wir tun“"]', 'title');
    await page.waitForSelector('measure-table:state(ready)');
    assert.deepEqual(await titles(), ['Lotsen ausbilden']);
  });

  it('takes a table for offers if the editor says so', async () => {
    await pasteExcel();
    await choose('select[name=kind]', 'offers');
    await until(() => document.querySelector('[role=status]').textContent.includes('2 Angebote'));
  });

  it('leads from a message to its cell, where the fault is mended, and back', async () => {
    await pasteExcel();
    const message = await page.waitForSelector('.messages button');
    assert.match(await message.evaluate(({textContent}) => textContent), /Zeile 3, Spalte „Fortschritt“/);
    await message.focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'viel');
    await page.keyboard.press('Enter');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('80 %');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => document.querySelector('[role=status]').textContent.includes('Die Zelle ist geändert'));
    assert.equal(await focused(), '80 %');
    const named = () =>
      page.$$eval('.messages button', (buttons) => buttons.map(({textContent}) => textContent.trim()));
    assert.deepEqual(await named(), ['Spalte „Wer“']);
    await page.locator('::-p-text(Rückgängig)').click();
    await until(() => document.querySelector('.messages').textContent.includes('Zeile 3, Spalte „Fortschritt“'));
  });

  it('leads from a message about a column to what is said about it', async () => {
    await pasteExcel();
    await page.locator('.messages ::-p-text(Spalte „Wer“)').click();
    const label = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
    assert.equal(label, 'Bedeutung der Spalte „Wer“');
  });

  it('walks through the source with the arrow keys', async () => {
    await pasteExcel();
    await page.focus('#markierte-zelle');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Lotsen ausbilden');
  });

  it('changes status and texts of an opened plan and loses nothing else of it', async () => {
    const source = readJson('demo/plans/musterstadt.plan.json');
    source.ofAnotherProgram = {kept: ['as', 'it', 'is']};
    await openFile('alt.json', JSON.stringify(source));
    assert.equal(await page.$('.unsaved'), null);
    await choose('#massnahme-wahl', '1');
    await choose('select[name=status]', 'completed');
    await workshop.write('percent', '100');
    await workshop.write('asOf', '15.03.2027');
    await workshop.write('measures.1.title', 'Anders');
    await page.type('.update input[name=when]', 'im März 2027');
    await page.type('.update textarea[name=what]', 'Es ist geschafft.');
    await page.locator('::-p-text(Meldung hinzufügen)').click();
    const plan = JSON.parse(await saved('Plan speichern', '.plan.json'));
    const measure = source.measures[1];
    const expected = structuredClone(source);
    expected.asOf = '2027-03-15';
    expected.measures[1] = {
      ...measure,
      title: typeof measure.title === 'string' ? 'Anders' : {...measure.title, de: 'Anders'},
      status: {...(typeof measure.status === 'string' ? {} : measure.status), code: 'completed', percent: 100},
      updates: [...(measure.updates ?? []), {text: 'Es ist geschafft.', dateText: 'im März 2027'}],
    };
    assert.deepEqual(plan, expected);
  });

  it('warns before unsaved changes are left, and not after they are saved or taken back', async () => {
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})));
    await openFile('alt.json', JSON.stringify(readJson('demo/plans/sachsenheim.plan.json')));
    assert.equal(await asks(), false);
    await workshop.write('title', 'Neuer Titel');
    assert.equal(await asks(), true);
    await page.locator('::-p-text(Rückgängig)').click();
    assert.equal(await asks(), false);
    await workshop.write('title', 'Neuer Titel');
    await saved('Plan speichern', '.plan.json');
    assert.equal(await asks(), false);
  });

  it('shows the plan in other elements and languages', async () => {
    await pasteExcel();
    await choose('select[name=preview-lang]', 'ar');
    await until(() => {
      const shown = document.querySelector('measure-table').shadowRoot.querySelector('[part=base]');
      return shown.dir === 'rtl' && shown.dataset.locale === 'ar';
    });
    await page.locator('.views ::-p-text(Überblick)').click();
    await page.waitForSelector('plan-overview:state(ready)');
    assert.equal(await page.$('measure-table'), null);
    await visit.page.waitForNetworkIdle({idleTime: 100});
    assert.deepEqual(visit.faults, []);
  });

  it('says what is missing and leads to the measure that lacks it', async () => {
    await pasteExcel([
      ['Nr.', 'Maßnahme', 'Status'],
      ['1', 'Lotsen', 'läuft'],
      ['2', 'Messe', ''],
    ]);
    const gap = await page.waitForSelector('.gaps ::-p-text(Status fehlt: 1 von 2)');
    await gap.click();
    await page.locator('.gaps ::-p-text(2 Messe)').click();
    assert.equal(await page.$eval('input[name="measures.1.title"]', ({value}) => value), 'Messe');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'massnahme-wahl');
  });

  it('saves a table that it reads again as the same measures', async () => {
    await pasteExcel();
    const csv = await saved('Maßnahmen als Tabelle', '.csv');
    await openFile('wieder.csv', csv);
    await until(() => document.querySelector('[role=status]').textContent.includes('2 Maßnahmen, 1 Handlungsfeld'));
    await page.waitForSelector('measure-table:state(ready)');
    assert.deepEqual(await titles(), ['Lotsen ausbilden', 'Vermieter ansprechen']);
  });

  it('saves offers as a table that it reads again', async () => {
    await page.locator('::-p-text(Angebote vor Ort)').click();
    const csv = await saved('Angebote als Tabelle', '.csv');
    assert.match(csv.toString(), /"Sprachcafé im Bürgerhaus";"Freundeskreis Ankommen"/);
    await openFile('wieder.csv', csv);
    await until(() => document.querySelector('[role=status]').textContent.includes('3 Angebote'));
  });

  for (const [width, query] of [
    [1280, ''],
    [360, ''],
    [320, '?theme=dark'],
  ]) {
    it(`is accessible with a plan in it, as far as axe can see, ${width} pixels wide ${query}`, async () => {
      await page.setViewport({width, height: 800});
      await visit.goto(`werkstatt/index.html${query}`);
      await page.locator('::-p-text(Maßnahmen einer Stadt)').click();
      await page.waitForSelector('measure-table:state(ready)');
      await page.locator('.messages button').click();
      assert.deepEqual(await workshop.axeFindings(), []);
      assert.equal(await visit.sidewaysScroll(), 0);
      assert.deepEqual(visit.faults, []);
    });
  }
});
