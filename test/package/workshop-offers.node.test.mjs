import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {WorkshopPage} from '../support/workshop-page.mjs';

/** With what the form does not show, and keys of another program. */
const source = {
  schemaVersion: 1,
  type: 'catalogue',
  id: 'angebote',
  title: 'Angebote',
  lang: 'de',
  topics: [
    {id: 'sprache', title: 'Sprache'},
    {id: 'wohnen', title: 'Wohnen'},
  ],
  offers: [
    {id: 'cafe', title: 'Sprachcafé', topics: ['sprache'], contacts: ['Bürgerhaus'], checkedOn: '2020-01-01', mine: 1},
    {
      id: 'kurs',
      title: {de: 'Kurs', en: 'Course'},
      topics: ['sprache'],
      hours: {weekly: [{days: [1], opens: '09:00', closes: '11:00'}]},
      status: 'active',
      contacts: [
        {name: 'Frau Beispiel', role: 'Leitung', phones: [{number: '1', type: 'fax'}, '2'], mine: [1]},
        {name: 'Zweiter Kontakt'},
      ],
      mine: {kept: 'as it is'},
    },
    {id: 'treff', title: 'Treff', topics: ['sprache'], checkedOn: '2099'},
  ],
};

describe('offers in the plan workshop', () => {
  let town;
  let workshop;
  let page;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  beforeEach(async () => {
    workshop = await WorkshopPage.open(town);
    ({page} = workshop);
    await workshop.openFile('angebote.json', JSON.stringify(source));
  });
  afterEach(() => workshop.close());

  const savedPlan = async () => JSON.parse(await workshop.saved('Plan speichern', '.plan.json'));
  const chosen = () => page.$eval('#angebot-wahl', ({value}) => value);

  it('are changed in a form, which loses nothing else of them', async () => {
    await page.select('#angebot-wahl', '1');
    const typed = {
      title: 'Deutschkurs',
      summary: 'Für den Anfang',
      description: 'Mit Kinderbetreuung',
      schedule: 'montags',
      checkedOn: '15.03.2026',
      status: 'paused',
      'contacts.0': 'Herr Muster',
      'contacts.0.email': 'kurs@stadt.example',
      'contacts.0.phones': '07123 4',
    };
    for (const [key, value] of Object.entries(typed)) await workshop.write(`offers.1.${key}`, value);
    const expected = structuredClone(source);
    const [first, ...others] = source.offers[1].contacts;
    const phones = [{number: '07123 4', type: 'fax'}, '2'];
    Object.assign(expected.offers[1], {
      ...{title: {de: 'Deutschkurs', en: 'Course'}, summary: 'Für den Anfang', description: 'Mit Kinderbetreuung'},
      ...{schedule: 'montags', checkedOn: '2026-03-15', status: 'paused'},
      contacts: [{...first, name: 'Herr Muster', email: 'kurs@stadt.example', phones}, ...others],
    });
    assert.deepEqual(await savedPlan(), expected);
  });

  it('get a first contact where they had none or only a name', async () => {
    await workshop.write('offers.0.contacts.0.email', 'haus@stadt.example');
    await page.select('#angebot-wahl', '2');
    await workshop.write('offers.2.contacts.0', 'Stadtteilbüro');
    const {offers} = await savedPlan();
    assert.deepEqual(offers[0].contacts, [{name: 'Bürgerhaus', email: 'haus@stadt.example'}]);
    assert.deepEqual(offers[2].contacts, [{name: 'Stadtteilbüro'}]);
  });

  it('keep what the plan knows of the actor who is their contact', async () => {
    const actors = [{id: 'haus', name: 'Bürgerhaus', contact: {phones: ['07123 9']}}];
    await workshop.openFile('mit-akteur.json', JSON.stringify({...source, actors}));
    await page.waitForSelector('#angebot ::-p-text(aus den Angaben zu „Bürgerhaus“)');
    await workshop.write('offers.0.contacts.0.email', 'haus@stadt.example');
    const {offers} = await savedPlan();
    assert.deepEqual(offers[0].contacts, [{actor: 'haus', name: 'Bürgerhaus', email: 'haus@stadt.example'}]);
  });

  it('are as before once changes are taken back', async () => {
    await workshop.write('offers.0.title', 'Anders');
    await workshop.write('offers.0.status', 'ended');
    for (let step = 0; step < 2; step += 1) await page.locator('::-p-text(Rückgängig)').click();
    assert.equal(await page.$('.unsaved'), null);
    assert.deepEqual(await savedPlan(), source);
  });

  it('stand in forms and lists that are accessible, as far as axe can see, on a phone', async () => {
    await page.setViewport({width: 320, height: 800});
    await page.waitForSelector('offer-finder:state(ready)');
    assert.deepEqual(await workshop.axeFindings(), []);
    assert.equal(await workshop.visit.sidewaysScroll(), 0);
    assert.deepEqual(workshop.visit.faults, []);
  });

  it('refuse a day that is none', async () => {
    await workshop.write('offers.0.checkedOn', 'neulich');
    assert.match(await workshop.said(), /„neulich“ ist hier nicht möglich/);
    assert.deepEqual(await savedPlan(), source);
  });

  it('say what they lack, lead to the form, and lack it no longer once it is given', async () => {
    const gaps = () => page.$$eval('.gaps summary', (lines) => lines.map(({innerText}) => innerText));
    assert.deepEqual(await gaps(), [
      'Ohne Kontakt: 1 Angebot',
      'Seit mehr als 180 Tagen nicht geprüft: 1 Angebot',
      'Ohne Datum der letzten Prüfung: 1 Angebot',
      'Nicht übersetzt (Englisch): 2 Angebote',
      'Ohne Angebote: 1 Thema',
    ]);
    await page.locator('.gaps ::-p-text(Ohne Datum der letzten Prüfung)').click();
    await page.locator('.gaps details[open] button').click();
    assert.equal(await chosen(), '1');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'angebot-wahl');
    await page.locator('::-p-text(Heute geprüft)').click();
    await workshop.until(() => !document.querySelector('.gaps').innerText.includes('Ohne Datum'));
    assert.match((await savedPlan()).offers[1].checkedOn, /^\d{4}-\d\d-\d\d$/);
  });

  it('lead from what the form cannot give to the row that they came from', async () => {
    await workshop.pasteExcel([
      ['Angebot', 'Angebot [en]', 'Kontakt'],
      ['Sprachcafé', 'Language café', 'Bürgerhaus'],
      ['Treff', '', 'Bürgerhaus'],
    ]);
    await page.locator('.gaps ::-p-text(Nicht übersetzt)').click();
    await page.locator('.gaps details[open] button').click();
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Treff/);
  });
});
