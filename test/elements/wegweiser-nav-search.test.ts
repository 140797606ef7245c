import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {WegweiserSelectEvent} from '../../src/elements/wegweiser-nav/wegweiser-nav.events.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, findAll, hits, read, search, searchFor, sections, showWegweiser} from './wegweiser-nav-page.js';

const page = 'https://town.example';
const plan = {
  pages: {offers: `${page}/angebote`, wegweiser: `${page}/start`},
  contactPoint: {name: 'Rathaus', kind: 'organisation', email: 'rathaus@town.example'},
  synonyms: [['Bude', 'Wohnung']],
  offers: [
    {id: 'o-1', title: 'Hilfe bei der Wohnung', contacts: [{name: 'Wohnungsamt', kind: 'organisation'}]},
    {id: 'o-2', title: 'Nachhilfe', contacts: [{name: 'Frau Beispiel', kind: 'person'}, {name: 'Kreis der Helfer'}]},
    {id: 'o-3', title: 'Alte Wohnung', status: 'ended'},
  ],
  wegweiser: [
    {
      id: 'w-1',
      kind: 'situations',
      title: 'Ich suche eine Wohnung',
      priority: 'now',
      targets: [{kind: 'offer', ref: 'o-1'}],
      children: [{id: 'w-2', title: 'Kaution zahlen', kind: 'tasks', targets: [{kind: 'offer', ref: 'o-1'}]}],
    },
    {id: 'w-3', kind: 'audiences', title: 'Für Kinder', targets: [{kind: 'offer', ref: 'o-2'}]},
  ],
};
const entry = {kind: 'topics', title: 'Amt', targets: [{kind: 'link', href: page, label: 'Rathaus'}]};

describe('the search of <wegweiser-nav>', () => {
  const clean = location.href;

  afterEach(() => {
    for (const element of document.querySelectorAll('wegweiser-nav')) element.remove();
    history.replaceState(null, '', clean);
  });

  const found: readonly (readonly [by: string, words: string, title: string])[] = [
    ['a title', 'wohnung', 'Ich suche eine Wohnung'],
    ['a description', 'schwangerschaft', 'Ich habe Kinder'],
    ['a keyword', 'ankunft', 'Ich bin neu in Musterstadt'],
    ['a step', 'konto', 'Ich bin neu in Musterstadt'],
    ['an everyday word', 'zeugnis', 'Ich suche Arbeit'],
    ['a word with a typing error', 'wohnugn', 'Ich suche eine Wohnung'],
    ['a word of another language', 'pregnancy', 'Ich habe Kinder'],
    ['the title of a child', 'schule', 'Mein Kind kommt in die Schule'],
  ];
  for (const [by, words, title] of found) {
    it(`finds an entry by ${by}`, async () => {
      const element = await showWegweiser('musterstadt');
      await searchFor(element, words);
      expect(hits(element).map(([, name]) => name)).to.include(title);
    });
  }

  it('finds entries, offers and contacts, and says what each is', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'wohnung');
    expect(hits(element)).to.have.deep.members([
      ['Lebenslage', 'Ich suche eine Wohnung'],
      ['Aufgabe', 'Kaution zahlen'],
      ['Angebot', 'Hilfe bei der Wohnung'],
      ['Anlaufstelle', 'Wohnungsamt'],
    ]);
  });

  it('tells persons, offices and bare names apart', async () => {
    const element = await showWegweiser(plan);
    const kinds: unknown[] = [];
    for (const words of ['Beispiel', 'Rathaus', 'Helfer', 'Kinder']) {
      await searchFor(element, words);
      await waitUntil(() => hits(element)[0]?.[1]?.includes(words));
      kinds.push(hits(element)[0]?.[0]);
    }
    expect(kinds).to.deep.equal(['Ansprechperson', 'Anlaufstelle', 'Kontakt', 'Zielgruppe']);
  });

  it('leads to an entry on this page, to an offer on its page, and from a contact to what it is asked for', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'wohnung');
    const hrefs = (kind: string) =>
      findAll(element, '.hit')
        .filter((hit) => read(hit.querySelector('.kind')) === kind)
        .flatMap((hit) => Array.from(hit.querySelectorAll('a'), ({href}) => href));
    expect(hrefs('Lebenslage')).to.deep.equal([`${clean}#w-1`]);
    expect(hrefs('Angebot')).to.deep.equal([`${page}/angebote#o-1`]);
    expect(hrefs('Anlaufstelle')).to.deep.equal([`${page}/angebote#o-1`]);
  });

  it('is over when a reader goes to the entry that was found: it has the focus', async () => {
    const element = await showWegweiser('musterstadt');
    await searchFor(element, 'kita');
    find(element, '.hit a[href$="#w-kita"]').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.localName.startsWith('h'));
    expect(read(element.shadowRoot?.activeElement)).to.equal('Mein Kind soll in die Kita');
    expect([find(element, 'input', HTMLInputElement).value, findAll(element, '.hits').length]).to.deep.equal(['', 0]);
  });

  it('tells the page what is chosen, with the entry where there is one', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'wohnung');
    const heard: WegweiserSelectEvent[] = [];
    element.addEventListener('wegweiser-select', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    for (const link of findAll(element, '.hit a')) link.click();
    const told = heard.map(({entry, entryTarget: {kind, ref}}) => [entry?.id, kind, ref]);
    expect(told).to.have.deep.members([
      ['w-1', 'entry', 'w-1'],
      ['w-2', 'entry', 'w-2'],
      [undefined, 'offer', 'o-1'],
      [undefined, 'offer', 'o-1'],
    ]);
  });

  it('finds what the plan says means the same, and says by which word', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'Bude');
    const hit = findAll(element, '.hit')[0];
    expect(read(hit?.querySelector('mark'))).to.equal('Wohnung');
  });

  it('says so where it only finds what is spelt alike', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'Nachhilfr');
    expect(read(find(element, '.hits [part=note]'))).to.contain('Ähnlich geschrieben');
  });

  it('says how many hits there are, once the reader has stopped typing', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'wohnung');
    await waitUntil(() => read(find(element, '[role=status]')) !== '');
    expect(read(find(element, '[role=status]'))).to.equal('4 Treffer');
  });

  it('shows twelve hits, and more at the press of a button, where reading goes on', async () => {
    await showPage();
    const offers = Array.from({length: 20}, (_, number) => ({id: `o-${number}`, title: `Kurs ${number}`}));
    const element = await showWegweiser({offers, wegweiser: [entry], pages: plan.pages});
    await searchFor(element, 'kurs');
    expect(hits(element)).to.have.length(12);
    const more = findAll(element, '.hits button').find((button) => read(button) === 'Weitere Treffer zeigen (8)');
    more?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => hits(element).length === 20);
    await waitUntil(() => read(element.shadowRoot?.activeElement) === 'Angebot Kurs 12');
  });

  it('says at once how a contact is reached', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'Rathaus');
    expect(read(findAll(element, '.hit')[0])).to.equal('Anlaufstelle Rathaus E-Mail: rathaus@town.example');
  });

  it('leads on to the same search among the offers alone', async () => {
    const offers = Array.from({length: 3}, (_, number) => ({title: `Kurs ${number}`}));
    const element = await showWegweiser({offers, wegweiser: [entry], pages: plan.pages});
    await searchFor(element, 'kurs');
    const link = findAll(element, '.hits > p > a').at(-1);
    expect([read(link), link?.getAttribute('href')]).to.deep.equal([
      'Nur die Angebote zeigen (3)',
      `${page}/angebote#pw:offer-finder.q=kurs`,
    ]);
  });

  it('helps where nothing was found: what to try, where to look, whom to ask', async () => {
    const element = await showWegweiser(plan);
    await searchFor(element, 'quastenflosser');
    expect(read(find(element, '[role=alert]'))).to.equal('Nichts passt zu Ihrer Suche.');
    expect(read(find(element, '[part=empty]'))).to.contain('nach „quastenflosser“');
    expect(findAll(element, '[part=empty] a').map(read)).to.deep.equal(['Ich suche eine Wohnung', 'Alle Angebote (2)']);
    expect(read(find(element, 'nav').lastElementChild)).to.contain('rathaus@town.example');
    await expectAccessible(element);
    find(element, '[part=empty] button').click();
    await waitUntil(() => element.shadowRoot?.activeElement);
    expect(sections(element)).to.have.length(2);
    expect(read(element.shadowRoot?.activeElement)).to.equal('Das Wichtigste zuerst');
  });

  it('asks whether another word was meant where nothing is spelt alike, and searches for it', async () => {
    await showPage();
    const element = await showWegweiser(plan);
    await searchFor(element, 'Nachhülvvfe');
    expect(findAll(element, '[part=empty] button').map(read)).to.include('Meinten Sie „Nachhilfe“?');
    find(element, '[part=empty] button').click();
    await waitUntil(() => hits(element).length > 0);
    expect(hits(element)[0]).to.deep.equal(['Angebot', 'Nachhilfe']);
    expect(find(element, 'input', HTMLInputElement).value).to.equal('Nachhilfe');
    await waitUntil(() => read(element.shadowRoot?.activeElement) === 'Suchergebnisse');
  });

  it('finds events to come, says when and where they are, and leads to them among the offers', async () => {
    const events = [
      {id: 'e-1', title: 'Fest der Kulturen', period: {from: '2090-07-01', to: '2090-07-01'}, place: 'Marktplatz'},
      {id: 'e-2', title: 'Fest von früher', period: '2019-07-01'},
    ];
    const element = await showWegweiser({...plan, events});
    await searchFor(element, 'Fest');
    expect(hits(element)).to.deep.equal([['Termin', 'Fest der Kulturen']]);
    expect(read(find(element, '.hit p:last-child'))).to.equal('Samstag, 1. Juli 2090 · Marktplatz');
    const view = new URL(find(element, '.hit a', HTMLAnchorElement).href).hash.replace('#pw:', '');
    expect([...new URLSearchParams(view)]).to.deep.equal([
      ['offer-finder.topic', '_event'],
      ['offer-finder.q', 'Fest der Kulturen'],
    ]);
  });

  it('is kept in the address, and read from it', async () => {
    await searchFor(await showWegweiser('musterstadt'), 'wohnung');
    expect(location.hash).to.equal('#pw:wegweiser-nav.q=wohnung');
    document.querySelector('wegweiser-nav')?.remove();
    const again = await showWegweiser('musterstadt');
    await waitUntil(() => hits(again).length > 0);
    expect(find(again, 'input', HTMLInputElement).value).to.equal('wohnung');
  });

  it('leaves no trail of letters for the way back', async () => {
    const element = await showWegweiser('musterstadt');
    const before = history.length;
    for (const words of ['w', 'wo', 'woh']) await search(element, words);
    expect(history.length).to.equal(before);
  });

  it('is left out where the page wants it so', async () => {
    expect(findAll(await showWegweiser('musterstadt', {'without-search': ''}), 'input').length).to.equal(0);
  });

  for (const lang of ['de', 'ar']) {
    it(`shows hits that are accessible in "${lang}"`, async () => {
      const element = await showWegweiser('musterstadt', {lang});
      await waitUntil(() => find(element, '[part=base]').lang === lang);
      await searchFor(element, 'Deutsch');
      await expectAccessible(element);
    });
  }
});
