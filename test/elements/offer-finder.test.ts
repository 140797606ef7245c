import {expect, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import type {OfferSearchEmptyEvent, OfferSelectEvent} from '../../src/elements/offer-finder/offer-finder.events.js';
import {
  card,
  clearPage,
  find,
  findAll,
  focused,
  makeFinder,
  press,
  read,
  search,
  showFinder,
  titles,
  topicLabels,
} from './offer-finder-page.js';

const threeOffers = {
  topics: [
    {id: 'deutsch', title: 'Deutsch lernen'},
    {id: 'wohnen', title: 'Wohnen'},
  ],
  contactPoint: {name: 'Integrationsbüro', kind: 'organisation', email: 'hilfe@example.org'},
  offers: [
    {id: 'kurs', title: 'Integrationskurs', topics: ['deutsch'], audiences: ['women']},
    {id: 'cafe', title: 'Sprachcafé', topics: ['deutsch', 'wohnen'], cost: {free: true}},
    {id: 'chor', title: 'Chor', keywords: ['singen'], audiences: ['men']},
  ],
};

describe('<offer-finder>', () => {
  afterEach(clearPage);

  it('shows the 30 offers of Sachsenheim with their contacts, and its four days of action', async () => {
    const element = await showFinder('sachsenheim');
    expect(titles(element)).to.have.length(34);
    expect(findAll(element, '.contacts > li')).to.have.length(46);
    expect(read(find(element, '[data-results]'))).to.equal('30 Angebote und 4 Termine');
  });

  it('offers 8 of the 13 topics of Sachsenheim at once, and all on demand, also its events', async () => {
    const element = await showFinder('sachsenheim');
    const seen = (): readonly boolean[] => findAll(element, '.choice').map((choice) => choice.checkVisibility());
    expect(seen().filter(Boolean)).to.have.length(8);
    find(element, '.filter summary').click();
    expect(seen().filter(Boolean)).to.have.length(14);
    expect(topicLabels(element)[6]).to.equal('Sprachförderung/ Bildung/ Bildungseinrichtungen (7)');
  });

  it('is made, filled and put into the page later without harm', async () => {
    const element = makeFinder('sachsenheim');
    await Promise.resolve();
    const loaded = oneEvent(element, 'plan-load');
    document.body.append(element);
    await loaded;
    await element.updateComplete;
    expect(titles(element)).to.have.length(34);
  });

  it('calls the topic as the document does', async () => {
    const element = await showFinder('sachsenheim');
    expect(read(find(element, 'legend'))).to.equal('Themenfeld');
  });

  for (const [words, found] of [
    [
      'kurs',
      [
        'Ehrenamtliche Deutschkurse',
        'Wohnortnahe Sprachkurse (BAMF-Integrationskurse)',
        'Räumlichkeiten für Projektarbeit (Sprachkurse, Mutter-Kind-Gruppe etc.)',
      ],
    ],
    ['sprachcafe', ['Sprachcafé']],
    ['kirbachschule raum', ['Räumlichkeiten für Projektarbeit (Sprachkurse, Mutter-Kind-Gruppe etc.)']],
  ] as const) {
    it(`finds "${words}" in compounds, keywords and contacts`, async () => {
      const element = await showFinder('sachsenheim');
      await search(element, words);
      expect(titles(element)).to.have.members([...found]);
    });
  }

  it('finds by words of ours what the document states by a code', async () => {
    const element = await showFinder(threeOffers);
    await search(element, 'kostenlos');
    expect(titles(element)).to.deep.equal(['Sprachcafé']);
    await search(element, 'frauen');
    expect(titles(element)).to.deep.equal(['Integrationskurs']);
  });

  it('marks what was searched for', async () => {
    const element = await showFinder(threeOffers);
    await search(element, 'cafe');
    expect(read(find(element, 'mark'))).to.equal('café');
  });

  it('says how many of how many it found', async () => {
    const element = await showFinder(threeOffers);
    await search(element, 'r');
    await search(element, 'kurs');
    await waitUntil(() => read(find(element, '[role=status]')) === '1 von 3 Angeboten');
  });

  it('counts for each topic what choosing it shows', async () => {
    const element = await showFinder('musterstadt');
    for (const label of topicLabels(element)) {
      const [, topic = '', count] = /^(.*) \((\d+)\)$/.exec(label) ?? [];
      await press(element, label);
      expect(titles(element), topic).to.have.length(Number(count));
      await press(element, topic);
    }
  });

  it('shows what has one of the chosen topics and all that else is asked for', async () => {
    const element = await showFinder(threeOffers);
    await press(element, 'Deutsch lernen');
    expect(titles(element)).to.deep.equal(['Integrationskurs', 'Sprachcafé']);
    await press(element, 'Sonstiges');
    expect(titles(element)).to.deep.equal(['Integrationskurs', 'Sprachcafé', 'Chor']);
    await search(element, 'singen');
    expect(titles(element)).to.deep.equal(['Chor']);
    expect(topicLabels(element)).to.deep.equal(['Deutsch lernen (0)', 'Wohnen (0)', 'Sonstiges (1)']);
  });

  it('starts with what the page asks for, shown as filters that a reader can take away', async () => {
    const element = await showFinder(threeOffers, {topic: 'deutsch', audience: 'men'});
    expect(titles(element)).to.deep.equal(['Sprachcafé']);
    expect(findAll(element, '[part=chip]').map(read)).to.deep.equal(['Deutsch lernen ✕', 'Männer ✕']);
    await press(element, 'Männer');
    expect(titles(element)).to.deep.equal(['Integrationskurs', 'Sprachcafé']);
    expect(focused(element)).to.equal('Alle Filter entfernen');
  });

  it('moves the focus to the next filter, and from the last one to the results', async () => {
    const element = await showFinder(threeOffers, {topic: 'deutsch wohnen'});
    await press(element, 'Deutsch lernen ✕');
    expect(focused(element)).to.equal('Wohnen ✕');
    await press(element, 'Alle Filter entfernen');
    await waitUntil(() => focused(element) === '3 Angebote');
  });

  it('has pages above 30 offers, or as the page asks for', async () => {
    const many = {offers: Array.from({length: 31}, (_, n) => ({title: `Angebot ${n + 1}`}))};
    const element = await showFinder(many);
    expect(titles(element)).to.have.length(20);
    expect(read(find(element, '[data-results]'))).to.equal('Angebote 1 bis 20 von 31');
    find(element, '[part=pagination] a:not([aria-current])').click();
    await waitUntil(() => focused(element) === 'Angebote 21 bis 31 von 31');
    expect(titles(element)).to.have.length(11);
    element.pageSize = 5;
    await element.updateComplete;
    expect(titles(element)).to.have.length(5);
  });

  it('leaves out what has ended', async () => {
    const element = await showFinder({
      offers: [{title: 'Da'}, {title: 'Vorbei', status: 'ended'}, {title: 'Bis gestern', validThrough: '2026-11-19'}],
    });
    expect(titles(element)).to.deep.equal(['Da']);
  });

  describe('that finds nothing', () => {
    it('says so and what was searched for', async () => {
      const element = await showFinder(threeOffers);
      await search(element, 'Zahnarzt');
      expect(read(find(element, '[part=empty] [role=alert]'))).to.equal('Kein Angebot passt zu Ihrer Suche.');
      expect(read(find(element, '[part=empty]'))).to.contain('Gesucht in allen Angeboten nach „Zahnarzt“.');
    });

    it('tells what each filter hides, and leaves it out at a press', async () => {
      const element = await showFinder(threeOffers, {topic: 'wohnen'});
      await search(element, 'kurs');
      const ways = findAll(element, '.ways button').map(read);
      expect(ways).to.deep.equal([
        'ohne „kurs“: 1 Angebot',
        'ohne „Wohnen“: 1 Angebot',
        'Thema „Deutsch lernen“: 2 Angebote',
        'Suche und Filter zurücksetzen',
      ]);
      await press(element, 'ohne „Wohnen“');
      expect(titles(element)).to.deep.equal(['Integrationskurs']);
      expect(focused(element)).to.equal('1 Angebot');
    });

    it('names who can be asked', async () => {
      const element = await showFinder(threeOffers, {query: 'Zahnarzt'});
      expect(read(find(element, '[part=empty] .contact'))).to.equal('Integrationsbüro E-Mail: hilfe@example.org');
    });

    it('names nobody where contacts are not wanted', async () => {
      const element = await showFinder(threeOffers, {query: 'Zahnarzt', contacts: 'none'});
      expect(findAll(element, '.contact').map(read)).to.be.empty;
    });

    it('tells the page, with the words as they were when the reader stopped typing', async () => {
      const element = await showFinder(threeOffers);
      const told = oneEvent<OfferSearchEmptyEvent>(element, 'offer-search-empty');
      for (const words of ['Zahn', 'Zahnarzt']) await search(element, words);
      expect((await told).query).to.equal('Zahnarzt');
    });

    it('tells the page once, and again only after something was found', async () => {
      const element = await showFinder(threeOffers);
      const heard: string[] = [];
      element.addEventListener('offer-search-empty', ({query}) => heard.push(query));
      await search(element, 'Zahnarzt');
      await waitUntil(() => heard.length > 0);
      await search(element, 'Zahnarztpraxis');
      await pauseInTyping();
      await search(element, '');
      await search(element, 'Tierarzt');
      await waitUntil(() => heard.includes('Tierarzt'));
      expect(heard).to.deep.equal(['Zahnarzt', 'Tierarzt']);
    });
  });

  it('says where to ask when a plan has no offers', async () => {
    const element = await showFinder('boeblingen');
    expect(read(find(element, '[part=empty]'))).to.equal(
      'Hier stehen noch keine Angebote. Hier können Sie fragen: Landkreis Böblingen',
    );
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(findAll(element, '[part=toolbar]').map(read)).to.be.empty;
  });

  it('opens details, and tells the page, which may keep them closed', async () => {
    const element = await showFinder('musterstadt');
    const selected = oneEvent<OfferSelectEvent>(element, 'offer-select');
    await press(element, 'Einzelheiten zu Sprachcafé am Markt');
    expect((await selected).offer.id).to.equal('o-sprachcafe');
    await waitUntil(() => read(card(element, 'Sprachcafé am Markt')).includes('Anfänger am runden Tisch'));
    element.addEventListener('offer-select', (event) => event.preventDefault());
    await press(element, 'Einzelheiten zu Integrationskurs');
    expect(card(element, 'Integrationskurs').querySelector('[aria-expanded=true]')).to.equal(null);
  });
});

/** Resolves when what a finder tells after a pause is told: another one, asked later, has told it. */
async function pauseInTyping(): Promise<void> {
  const later = await showFinder(threeOffers);
  const told = oneEvent(later, 'offer-search-empty');
  await search(later, 'Zahnarzt');
  await told;
}
