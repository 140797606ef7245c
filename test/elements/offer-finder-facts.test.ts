import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../support/expect-accessible.js';
import {freshHistory} from '../support/fresh-history.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {card, clearPage, find, findAll, focused, press, read, search, showFinder, titles} from './offer-finder-page.js';

const offers = {
  topics: [{id: 't', title: 'Alltag'}],
  offers: [
    {
      title: 'Kurs',
      topics: ['t'],
      cost: {amount: 20},
      languages: ['ar'],
      hours: {weekly: [{days: [1], opens: '18:00', closes: '20:00'}]},
      childcare: false,
      access: {wheelchair: 'no'},
    },
    {title: 'Treff', topics: ['t'], cost: {free: true}, languages: ['uk'], registration: 'none'},
    {title: 'Chor', contacts: [{name: 'Leitung', hours: {weekly: [{days: [2], opens: '09:00', closes: '10:00'}]}}]},
  ],
};

const groupTitle = (element: Element) => findAll(element, '.unstated > h3').map(read);
const results = (element: Element) => read(find(element, '[data-results]'));

/** Opens the further filters. */
async function openPanel(element: Awaited<ReturnType<typeof showFinder>>): Promise<void> {
  find(element, '.panel > summary').click();
  await waitUntil(() => findAll(element, '.filter-grid fieldset').length > 0);
}

describe('<offer-finder> and facts', () => {
  before(showPage);
  beforeEach(freshHistory);
  afterEach(clearPage);

  it('offers filters only for what the offers of the plan state', async () => {
    const element = await showFinder(offers);
    await openPanel(element);
    const legends = findAll(element, '.filter-grid legend').map(read);
    expect(legends).to.deep.equal(['Das soll zutreffen', 'Sprachen', 'Öffnungszeiten']);
    const labels = findAll(element, '.filter-grid .choice').map(read);
    expect(labels).to.deep.equal([
      'Kostenlos (1)',
      'Ohne Anmeldung (1)',
      'العربية · Arabisch (1)',
      'українська · Ukrainisch (1)',
      'jetzt geöffnet (0)',
      'heute noch (0)',
      'abends (1)',
      'samstags (0)',
      'sonntags (0)',
    ]);
    expect(find(element, '.filter-grid bdi[lang=ar]').lang).to.equal('ar');
  });

  it('has no further filters where offers differ by nothing else than their topics', async () => {
    const element = await showFinder('sachsenheim');
    expect(findAll(element, '.panel').map(read)).to.be.empty;
  });

  it('keeps apart what does not say, names what is missing, and says the numbers', async () => {
    const element = await showFinder(offers);
    await openPanel(element);
    await press(element, 'Kostenlos');
    expect(titles(element)).to.deep.equal(['Treff', 'Chor']);
    expect(groupTitle(element)).to.deep.equal(['Angabe fehlt (1)']);
    expect(read(card(element, 'Chor'))).to.include('Nicht angegeben: Kosten');
    expect(read(card(element, 'Treff'))).not.to.include('Nicht angegeben');
    expect(results(element)).to.equal('1 Angebot; bei 1 weiteren fehlt die Angabe');
    await waitUntil(
      () => read(find(element, '[role=status]')) === '1 von 3 Angeboten; bei 1 weiteren fehlt die Angabe',
    );
    expect(findAll(element, '[part=card] :is(h3, h4)').map(({localName}) => localName)).to.deep.equal(['h3', 'h4']);
  });

  it('keeps the filters in the address, and takes them back one by one', async () => {
    const element = await showFinder(offers);
    await openPanel(element);
    await press(element, 'Kostenlos');
    await press(element, 'Ohne Anmeldung');
    expect(location.hash).to.equal('#pw:offer-finder.cost=yes&offer-finder.registration=yes');
    expect(findAll(element, '[part=chip]').map(read)).to.deep.equal(['Kostenlos ✕', 'Ohne Anmeldung ✕']);
    expect(read(find(element, '.panel > summary'))).to.equal('Weitere Filter (2)');
    await press(element, 'Kostenlos ✕');
    expect(location.hash).to.equal('#pw:offer-finder.registration=yes');
    expect(focused(element)).to.equal('Ohne Anmeldung ✕');
  });

  it('shows what the address asks for', async () => {
    history.replaceState(null, '', '#pw:offer-finder.when=evening&offer-finder.language=ar,uk');
    const element = await showFinder(offers);
    await waitUntil(() => titles(element).length > 0);
    expect(titles(element)).to.deep.equal(['Kurs', 'Treff', 'Chor']);
    expect(groupTitle(element)).to.deep.equal(['Angabe fehlt (2)']);
  });

  it('says in the details what is not stated although other offers state it', async () => {
    const element = await showFinder(offers);
    await press(element, 'Einzelheiten zu Chor');
    const details = () => findAll(element, '.detail').map(read);
    await waitUntil(() => details().length > 0);
    expect(details()).to.deep.equal([
      'Öffnungszeiten nicht angegeben',
      'Kosten nicht angegeben',
      'Anmeldung nicht angegeben',
      'Kinderbetreuung nicht angegeben',
      'Sprachen nicht angegeben',
      'Barrierefreiheit nicht angegeben',
    ]);
  });

  it('leads past the filters to the results', async () => {
    const element = await showFinder(offers);
    const link = find(element, '.to-results');
    expect(link.getBoundingClientRect().width).to.be.below(3);
    link.focus();
    await openPanel(element);
    expect(link.getBoundingClientRect().width).to.be.above(50);
    link.click();
    await waitUntil(() => focused(element) === '3 Angebote');
    expect(location.hash).to.equal('');
  });

  it('shows beside a contact when it can be reached', async () => {
    const element = await showFinder(offers);
    await waitUntil(() => read(card(element, 'Chor')).includes('Sprechzeiten'));
    expect(read(find(element, '.contact-hours'))).to.equal('Sprechzeiten Dienstag 09:00 bis 10:00 Uhr');
  });

  for (const width of [1280, 320]) {
    for (const lang of ['de', 'ar', 'de-simple', 'en']) {
      it(`is accessible in "${lang}" at ${width} pixels, with all filters and a group of its own`, async () => {
        await setViewport({width, height: 800});
        history.replaceState(null, '', '#pw:offer-finder.cost=yes&offer-finder.language=ar');
        const element = await showFinder('musterstadt', {lang, heading: 'Angebote'});
        await waitUntil(() => find(element, '[part=base]').dataset['locale'] === lang);
        await openPanel(element);
        expect(findAll(element, '.unstated')).to.have.length(1);
        await expectAccessible(element, {
          'color-contrast': 'the cross on a filter is a sign and hidden from readers',
          'label-content-name-mismatch': 'without an Arabic font axe takes the words of a filter for a sign',
        });
        await setViewport({width: 800, height: 600});
      });
    }
  }
});

describe('<offer-finder> and events', () => {
  before(showPage);
  afterEach(clearPage);

  const plan = {
    offers: [{title: 'Chor'}, {title: 'Kurs'}],
    events: [
      {title: 'Sommerfest', period: {from: '2027-06-19', to: '2027-06-19'}, place: 'Park', text: 'Alle kommen.'},
      {title: 'Tag des Ehrenamts', recurring: '--12-05'},
      {title: 'Vorbei', period: {from: '2026-11-19', to: '2026-11-19'}},
    ],
  };

  it('shows those to come behind the offers, with their kind, day and place', async () => {
    const element = await showFinder(plan);
    expect(titles(element)).to.deep.equal(['Chor', 'Kurs', 'Tag des Ehrenamts', 'Sommerfest']);
    expect(results(element)).to.equal('2 Angebote und 2 Termine');
    expect(read(card(element, 'Sommerfest').querySelector('.event'))).to.equal('Termin: Samstag, 19. Juni 2027 · Park');
    expect(read(card(element, 'Tag des Ehrenamts').querySelector('.event'))).to.equal(
      'Termin: Samstag, 5. Dezember 2026 · jedes Jahr am 5. Dezember',
    );
  });

  it('finds them by their words and by a filter of their own', async () => {
    const element = await showFinder(plan);
    await press(element, 'Termine');
    expect(titles(element)).to.deep.equal(['Tag des Ehrenamts', 'Sommerfest']);
    await press(element, 'Termine ✕');
    await search(element, 'park');
    expect(titles(element)).to.deep.equal(['Sommerfest']);
    await waitUntil(() => read(find(element, '[role=status]')) === '1 von 4 Angeboten und Terminen');
    await press(element, 'Einzelheiten zu Sommerfest');
    await waitUntil(() => read(card(element, 'Sommerfest')).includes('Alle kommen.'));
  });
});

describe('<offer-finder> that finds nothing', () => {
  before(showPage);
  afterEach(clearPage);

  it('suggests another spelling and searches for it', async () => {
    const element = await showFinder({offers: [{title: {de: 'Sprachkurs', en: 'Language course'}}, {title: 'Chor'}]});
    await search(element, 'Schprachkuhrs');
    expect(read(find(element, '[part=empty]'))).to.include('In diesen Sprachen: Deutsch und Englisch.');
    await press(element, 'Meinten Sie „Sprachkurs“?');
    await waitUntil(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Sprachkurs']);
  });

  it('leads to the topics of what the search finds without the filters', async () => {
    const element = await showFinder({
      topics: [
        {id: 'd', title: 'Deutsch'},
        {id: 'w', title: 'Wohnen'},
      ],
      offers: [
        {title: 'Sprachkurs', topics: ['d'], audiences: ['women']},
        {title: 'Miete', topics: ['w'], audiences: ['men']},
      ],
    });
    await search(element, 'Sprachkurs');
    await press(element, 'Wohnen');
    expect(findAll(element, '.ways button').map(read)).to.deep.equal([
      'ohne „Sprachkurs“: 1 Angebot',
      'ohne „Wohnen“: 1 Angebot',
      'Thema „Deutsch“: 1 Angebot',
      'Suche und Filter zurücksetzen',
    ]);
    await press(element, 'Thema „Deutsch“');
    await waitUntil(() => focused(element) === '1 Angebot');
    expect(titles(element)).to.deep.equal(['Sprachkurs']);
  });
});

describe('<offer-finder> for machines and editors', () => {
  afterEach(clearPage);

  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

  it('tells search engines about the offers as long as it is in the page and wants to', async () => {
    const element = await showFinder(offers, {'json-ld': ''});
    await waitUntil(() => scripts().length === 1);
    const told = JSON.parse(scripts()[0]?.textContent ?? '') as {'@graph': readonly {name: string}[]};
    expect(told['@graph'].map(({name}) => name)).to.deep.equal(['Kurs', 'Treff', 'Chor']);
    element.remove();
    expect(scripts()).to.be.empty;
    document.body.append(element);
    await waitUntil(() => scripts().length === 1);
    element.jsonLd = false;
    await waitUntil(() => scripts().length === 0);
  });

  it('tells editors what the offers lack', async () => {
    const element = await showFinder(offers, {report: ''});
    await waitUntil(() => findAll(element, 'details[part=note]').length === 2);
    const gaps = findAll(element, 'details[part=note]')[1];
    expect(read(gaps)).to.equal(
      'Lücken bei den Angeboten: 2 Ohne Kontakt: 2 Angebote. Kurs · Treff ' +
        'Ohne Datum der letzten Prüfung: 3 Angebote. Kurs · Treff · Chor',
    );
    expect(gaps?.querySelector('a')?.getAttribute('href')).to.match(/#kurs$/);
  });
});
