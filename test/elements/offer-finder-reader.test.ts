import {expect} from '@open-wc/testing';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import {ScreenReader} from '../support/screen-reader.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, press, read, search, showFinder, titles} from './offer-finder-page.js';

const plan = {
  topics: [
    {id: 't-1', title: 'Sprache'},
    {id: 't-2', title: 'Freizeit'},
  ],
  offers: [
    {id: 'o-1', title: 'Sprachcafé', topics: ['t-1'], summary: 'Deutsch sprechen'},
    {id: 'o-2', title: 'Chor', topics: ['t-2']},
    {id: 'o-3', title: 'Beratung', topics: ['t-2'], description: 'Hilfe bei Anträgen'},
  ],
};

describe('<offer-finder> heard', () => {
  let reader: ScreenReader;

  before(showPage);
  afterEach(async () => {
    await reader.off();
    clearPage();
  });

  async function listenTo(attributes: Readonly<Record<string, string>> = {}): Promise<OfferFinderElement> {
    const element = await showFinder(plan, {shortlist: '', ...attributes});
    await waitUntil(() => findAll(element, '.shortlist').length === 1);
    reader = await ScreenReader.on(element);
    return element;
  }

  it('names its landmarks and the search field, and counts the offers, before it reads the first one', async () => {
    await listenTo();
    const heard = await reader.read();
    const waymarks = [
      'region, Angebote',
      'search, Angebote suchen und filtern',
      'searchbox, Angebote durchsuchen, Die Liste ändert sich beim Tippen.',
      'button, Suchen',
      'end of search, Angebote suchen und filtern',
      '3 Angebote',
      'heading, Sprachcafé, level 3',
      'end of region, Angebote',
    ];
    expect(heard.filter((phrase) => waymarks.includes(phrase))).to.deep.equal(waymarks);
  });

  for (const attributes of [{label: 'Kurse'}, {heading: 'Kurse'}]) {
    it(`names region and search by its ${Object.keys(attributes).join()}`, async () => {
      await listenTo(attributes);
      expect(await reader.read()).to.include.members(['region, Kurse', 'search, Angebote suchen und filtern Kurse']);
    });
  }

  it('says nothing at first, and after typing once how many there are, politely and never the list', async () => {
    const element = await listenTo();
    expect(reader.told).to.deep.equal([]);
    for (const typed of ['b', 'be', 'ber']) void search(element, typed);
    await waitUntil(() => titles(element).join() === 'Beratung');
    await waitUntil(() => reader.told.length > 0);
    await search(element, '');
    await waitUntil(() => reader.told.length > 1);
    expect(reader.told).to.deep.equal(['1 von 3 Angeboten', '3 von 3 Angeboten']);
    await waitUntil(async () => (await reader.spoken()).length > 1);
    expect(await reader.spoken()).to.deep.equal(['polite: 1 von 3 Angeboten', 'polite: 3 von 3 Angeboten']);
    expect(reader.hasSameRegion).to.equal(true);
  });

  it('says at once and in one sentence that nothing was found, and no count beside it', async () => {
    const element = await listenTo();
    await search(element, 'beratung');
    await waitUntil(() => reader.told.length > 0);
    await search(element, 'xyzabc');
    await waitUntil(() => findAll(element, '[role=alert]').length > 0);
    await waitUntil(() => read(find(element, '[role=status]')) === '');
    expect(findAll(element, '[role=alert]').map(read)).to.deep.equal(['Kein Angebot passt zu Ihrer Suche.']);
    await search(element, '');
    await waitUntil(() => reader.told.length > 1);
    expect(reader.told).to.deep.equal(['1 von 3 Angeboten', '3 von 3 Angeboten']);
    expect([findAll(element, '[role=alert]').length, reader.hasSameRegion]).to.deep.equal([0, true]);
  });

  it('names a filter in force, and says what is there with it and without it', async () => {
    const element = await listenTo();
    await press(element, 'Freizeit');
    await waitUntil(() => reader.told.length > 0);
    const chip = find(element, '[part=chip]');
    expect(await reader.read()).to.include('button, Filter entfernen: Freizeit');
    chip.click();
    await waitUntil(() => reader.told.length > 1);
    expect(reader.told).to.deep.equal(['2 von 3 Angeboten', '3 von 3 Angeboten']);
    expect(await reader.read()).not.to.include('button, Filter entfernen: Freizeit');
  });

  it('says of details whose they are and whether they are open', async () => {
    const element = await listenTo();
    const buttons = async () => (await reader.read()).filter((phrase) => phrase.startsWith('button, Einzelheiten'));
    expect(await buttons()).to.deep.equal(['button, Einzelheiten zu Beratung, not expanded']);
    find(element, '.more-button').click();
    await waitUntil(() => findAll(element, '.detail').length > 0);
    expect(await buttons()).to.deep.equal(['button, Einzelheiten zu Beratung, expanded']);
    expect(reader.told, 'the focus stays, the button itself says it').to.deep.equal([]);
  });

  it('says what is put on the shortlist and taken off it, and what the button does next', async () => {
    const element = await listenTo();
    const button = find(element, '.keep');
    button.click();
    await waitUntil(() => reader.told.length > 0);
    expect(await reader.read()).to.include('button, Gemerkt: Sprachcafé, von der Merkliste entfernen');
    button.click();
    await waitUntil(() => reader.told.length > 1);
    expect(await reader.read()).to.include('button, Merken: Sprachcafé auf die Merkliste');
    expect(reader.told).to.deep.equal([
      'Gemerkt: Sprachcafé. Auf der Merkliste: 1',
      'Von der Merkliste entfernt: Sprachcafé. Noch gemerkt: 0',
    ]);
  });
});
