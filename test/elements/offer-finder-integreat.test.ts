import {expect, oneEvent} from '@open-wc/testing';
import {expectAccessible} from '../support/expect-accessible.js';
import {Fault} from '../support/fault-server.js';
import {waitUntil} from '../support/wait-until.js';
import {card, clearPage, find, makeFinder, read, search, showFinder, titles, topicLabels} from './offer-finder-page.js';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';

/** The address of each test: its requests are shared with nobody else. */
let places: string;
const inGerman = [
  'Café am Fluss',
  'Migrationsberatung',
  'Kleiderkammer',
  'Fahrradwerkstatt',
  'Deutschkurs B1 am Abend',
];

/** Which addresses of Integreat were asked for since the last call, by language. */
function asked(): readonly string[] {
  const found = performance.getEntriesByType('resource').flatMap(({name}) => {
    const [, language] = /\/integreat\/.*\/musterstadt\/([\w-]+)\//.exec(name) ?? [];
    return language === undefined ? [] : [language];
  });
  performance.clearResourceTimings();
  return found;
}

async function shows(element: OfferFinderElement, title: string): Promise<void> {
  await waitUntil(() => titles(element).includes(title), `${title} is shown`);
}

describe('a finder with a list of Integreat', () => {
  beforeEach(() => {
    places = `/integreat/sound/api/v3/musterstadt/de/locations/?${crypto.randomUUID()}`;
    asked();
  });
  afterEach(() => {
    clearPage();
    document.documentElement.lang = 'de';
  });

  it('shows places as offers, whatever language the address names', async () => {
    const element = await showFinder(places.replace('/de/', '/en/'));
    expect(titles(element)).to.deep.equal(inGerman);
    expect(topicLabels(element).join()).to.match(/Begegnung.*Beratung.*Kleidung und Möbel/);
    expect(asked()).to.deep.equal(['de']);
  });

  it('tells hours, contacts, what is closed for a time, and where it all comes from', async () => {
    const element = await showFinder(places);
    expect(read(card(element, 'Migrationsberatung'))).to.include('Jetzt nur mit Termin');
    card(element, 'Migrationsberatung').querySelector('button')?.click();
    await waitUntil(() => read(card(element, 'Migrationsberatung')).includes('Rathausgasse 1'));
    const words = read(card(element, 'Migrationsberatung'));
    for (const part of ['Beratungsstelle Musterstadt', '07000 65 43 21', '12345 Musterstadt', 'Integreat']) {
      expect(words).to.include(part);
    }
    const link = card(element, 'Migrationsberatung').querySelector('a[href^="https://integreat.example.org/"]');
    expect(link?.getAttribute('href')).to.equal(
      'https://integreat.example.org/musterstadt/de/locations/migrationsberatung/',
    );
    expect(read(card(element, 'Fahrradwerkstatt'))).to.match(/pausiert|unterbrochen|vorübergehend/i);
  });

  it('is in Arabic for an Arabic reader, in German where nothing is translated', async () => {
    const element = await showFinder(places, {lang: 'ar'});
    await shows(element, 'استشارات للمهاجرين');
    expect(titles(element)).to.deep.equal([
      'مقهى على النهر',
      'استشارات للمهاجرين',
      'مخزن الملابس',
      'Fahrradwerkstatt',
      'Deutschkurs B1 am Abend',
    ]);
    expect(asked()).to.deep.equal(['de', 'ar']);
    await waitUntil(() => find(element, '[part=base]').lang === 'ar', 'the interface is in Arabic');
    await expectAccessible(element);
  });

  it('finds by a German word from a letter what an Arabic reader sees, with the German term beside it', async () => {
    const element = await showFinder(places, {lang: 'ar'});
    await shows(element, 'استشارات للمهاجرين');
    await search(element, 'Migrationsberatung');
    await waitUntil(() => titles(element).join() === 'استشارات للمهاجرين');
    expect(read(find(element, '[part=card] bdi[lang=de]'))).to.equal('Migrationsberatung');
  });

  it('is in German for a reader whose language Integreat does not offer, without asking for it', async () => {
    const element = await showFinder(places, {lang: 'de-simple'});
    expect(titles(element)).to.deep.equal(inGerman);
    expect(asked()).to.deep.equal(['de']);
  });

  it('adds a language when the page changes it, and keeps what is shown until then', async () => {
    const element = await showFinder(places);
    const states: string[] = [];
    element.addEventListener('plan-load', () => states.push(element.state.is));
    element.lang = 'en';
    await shows(element, 'Advice for migrants');
    element.lang = 'ar';
    await shows(element, 'استشارات للمهاجرين');
    element.lang = 'de';
    await shows(element, 'Migrationsberatung');
    expect(asked()).to.deep.equal(['de', 'en', 'ar']);
    expect(states).to.deep.equal(['ready', 'ready']);
  });

  it('shares its requests with another one that speaks another language', async () => {
    const german = makeFinder(places);
    const arabic = makeFinder(places, {lang: 'ar'});
    document.body.append(german, arabic);
    await shows(arabic, 'استشارات للمهاجرين');
    await shows(german, 'Migrationsberatung');
    expect(asked()).to.deep.equal(['de', 'ar']);
    expect(german.state).to.equal(arabic.state);
  });

  it('asks for every language again when it is reloaded', async () => {
    const element = await showFinder(places, {lang: 'ar'});
    await shows(element, 'استشارات للمهاجرين');
    asked();
    await element.reload();
    expect(asked()).to.deep.equal(['de', 'ar']);
    await shows(element, 'استشارات للمهاجرين');
  });

  it('shows German and tells the editor when a translation cannot be had', async () => {
    const element = await showFinder(places.replace('sound', 'half'), {lang: 'en', report: ''});
    expect(titles(element)).to.deep.equal(inGerman);
    await waitUntil(() => read(find(element, '[part=base]')).includes('Die Fassung „en“ konnte nicht geladen werden.'));
  });

  it('shows events with their next dates, and none that is past', async () => {
    const element = await showFinder(places.replace('locations', 'events'));
    expect(titles(element)).to.deep.equal(['Spieleabend für alle', 'Internationales Fest', 'Repair-Café']);
    expect(read(card(element, 'Internationales Fest'))).to.include('6. Juli 2030');
  });

  it('says of an event ahead neither that it is planned, nor of a weekly one that it is closed', async () => {
    const element = await showFinder(places.replace('locations', 'events'));
    await waitUntil(() => titles(element).length === 3);
    const words = read(find(element, '[part=base]'));
    expect(words).not.to.match(/geplant|Geschlossen/);
    expect(words).to.match(/Spieleabend für alle.*(Freitag), \d\d:\d\d/);
  });

  it('keeps the fallback and says what to do when the answer is no list', async () => {
    const element = makeFinder(places.replace('sound', 'closed'), {report: ''});
    element.textContent = 'Angebote als PDF';
    const failed = oneEvent(element, 'plan-error');
    document.body.append(element);
    const {error} = (await failed) as unknown as {error: {kind: string}};
    expect(error.kind).to.equal('syntax');
    expect(element.textContent).to.equal('Angebote als PDF');
    await waitUntil(() => read(find(element, '[part=base]')).includes('„No Region found with these parameters.“'));
    expect(read(find(element, '[part=error]'))).to.include('Erneut versuchen');
  });

  it('tells the status of an answer that the server refuses', async () => {
    const element = makeFinder(places.replace('musterstadt', 'nirgendwo'));
    const failed = oneEvent(element, 'plan-error');
    document.body.append(element);
    const {error} = (await failed) as unknown as {error: {kind: string; details: object}};
    expect(error).to.deep.include({kind: 'http', details: {status: 404}});
  });

  it('reads a saved list by its shape', async () => {
    const body = await (await fetch(places)).text();
    const element = await showFinder(new Fault('none', {body}).src);
    expect(titles(element)).to.deep.equal(inGerman);
  });
});
