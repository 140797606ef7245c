import {expect} from '@open-wc/testing';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {card, clearPage, find, findAll, makeFinder, read, search, showFinder, titles} from './offer-finder-page.js';

const offers = {
  synonyms: [['Bürgertreff', 'Stadtteilwohnzimmer']],
  topics: [{id: 'alltag', title: 'Alltag'}],
  offers: [
    {id: 'o-1', title: 'Treff', summary: 'Mit Sprachkurs', keywords: ['Nähen', 'Hausaufgaben']},
    {id: 'o-2', title: {de: 'Kleiderkammer', ar: 'مخزن الملابس'}, keywords: ['Kleidung'], topics: ['alltag']},
    {id: 'o-3', title: 'Sprachkurs am Abend'},
    {id: 'o-4', title: 'Bürgertreff', description: 'Hier wird auch gekocht.'},
    {id: 'o-5', title: 'Ende', status: 'ended', keywords: ['Stricken']},
  ],
};

const note = (element: Element) => findAll(element, '[part=note]').map(read).join(' ');
const marks = (element: Element) => findAll(element, 'mark').map(read);

describe('<offer-finder> searched', () => {
  before(showPage);
  afterEach(clearPage);

  for (const [words, found, said] of [
    ['sprachkurs', ['Sprachkurs am Abend', 'Treff'], ''],
    ['Klamotten', ['Kleiderkammer'], ''],
    ['ich suche Kleider', ['Kleiderkammer'], ''],
    ['Stadtteilwohnzimmer', ['Bürgertreff'], ''],
    ['ملابس', ['Kleiderkammer'], ''],
    ['Sprachkrus', ['Sprachkurs am Abend', 'Treff'], 'Nichts genau so gefunden. Ähnlich geschrieben:'],
    ['Sprachkurs Fahrrad', ['Sprachkurs am Abend', 'Treff'], 'Nichts genau gefunden. Ähnliches:'],
    ['Stricken', [], ''],
    ['xyzabc', [], ''],
  ] as const) {
    it(`for "${words}" shows the best first, and says how near they come`, async () => {
      const element = await showFinder(offers);
      await search(element, words);
      expect(titles(element)).to.deep.equal(found);
      expect(note(element)).to.equal(said);
    });
  }

  it('says why it found what the card does not show', async () => {
    const element = await showFinder(offers);
    for (const [words, reason] of [
      ['Mathe', 'Gefunden über: Hausaufgaben'],
      ['nähen', 'Gefunden über: Nähen'],
      ['gekocht', 'Gefunden über: Hier wird auch gekocht.'],
    ] as const) {
      await search(element, words);
      expect(read(find(element, '[part=card]')), words).to.include(reason);
    }
    await search(element, 'Sprachkurs');
    expect(read(find(element, '[part=base]'))).not.to.include('Gefunden über');
  });

  it('marks what it found in the stead of what was typed', async () => {
    const element = await showFinder(offers);
    await search(element, 'Stadtteilwohnzimmer');
    expect(marks(element)).to.include('Bürgertreff');
    await search(element, 'Sprachkrus');
    expect(marks(element)).to.deep.equal(['Sprachkurs', 'Sprachkurs']);
  });

  it('says that a search was too long to be looked for whole', async () => {
    const element = await showFinder(offers);
    await search(element, 'die der das den dem eine und Sprachkurs Abend');
    expect([titles(element)[0], note(element)]).to.deep.equal([
      'Sprachkurs am Abend',
      'Das sind sehr viele Wörter. Gesucht wurde nach den ersten.',
    ]);
  });

  it('tells with the count how near the hits come', async () => {
    const element = await showFinder(offers);
    await search(element, 'Sprachkrus');
    const region = find(element, '[role=status]');
    await waitUntil(() => read(region) === 'Nichts genau so gefunden. Ähnlich geschrieben: 2 von 4 Angeboten');
  });

  it('finds a German word from a letter, and shows it beside the title in the language of the reader', async () => {
    const element = makeFinder(offers, {lang: 'ar'});
    document.body.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[data-locale=ar] [part=card]') !== null);
    await waitUntil(() => findAll(element, 'input[type=search]').length > 0);
    await search(element, 'Kleiderkammer');
    await waitUntil(() => titles(element).length === 1);
    const shown = card(element, 'مخزن الملابس');
    const beside = shown.querySelector('bdi[lang=de]');
    expect([read(beside), read(beside?.querySelector('mark'))]).to.deep.equal(['Kleiderkammer', 'Kleiderkammer']);
  });

  it('answers a search that the address brings', async () => {
    history.replaceState(null, '', '#pw:offer-finder.q=Klamotten');
    const element = await showFinder(offers);
    await waitUntil(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Kleiderkammer']);
  });

  it('goes on in another plan', async () => {
    const element = await showFinder(offers);
    await search(element, 'Klamotten');
    element.plan = {schemaVersion: 1, lang: 'de', title: 'Plan', offers: [{title: 'Schuhe'}, {title: 'Hut'}]};
    await waitUntil(() => titles(element).join() === 'Schuhe');
  });
});
