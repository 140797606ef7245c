import {expect} from '@open-wc/testing';
import type {Offer, Plan} from '../../src/plan/plan.js';
import {offerTexts} from '../../src/plan/offer-texts.js';
import {isStale, noticeOn, offerTopics, visibleOffers} from '../../src/plan/offers.js';
import {facetOptions, helpfulOmissions} from '../../src/plan/offer-counts.js';
import {selectOffers, type OfferView} from '../../src/plan/select-offers.js';
import {allWordings} from '../../src/plan/text.js';
import {demoPlan, planOf} from './plan-of.js';

const today = '2026-11-20';
const titles = (offers: readonly Offer[]) => offers.flatMap(({title}) => allWordings(title)).join(' ');

const plan = planOf({
  topics: [
    {id: 'leer', title: 'Leeres Thema'},
    {id: 'sprache', title: 'Deutsch'},
    {id: 'wohnen', title: 'Wohnen'},
  ],
  wegweiser: [
    {id: 'neu', kind: 'situations', title: 'Ich bin neu', targets: [{kind: 'topic', ref: 'sprache'}]},
    {id: 'frauen', kind: 'audiences', title: 'Für Frauen', targets: [{kind: 'topic', ref: 'sprache'}]},
  ],
  offers: [
    {title: 'Umzug', topics: ['wohnen']},
    {title: 'Kurs', topics: ['sprache'], audiences: ['women', 'frauen'], situations: ['neu']},
    {title: 'Mieten', topics: ['wohnen', 'sprache'], audiences: ['landlords']},
    {title: 'Treff', audiences: ['everyone']},
    {title: 'Vorbei', topics: ['sprache'], status: 'ended'},
    {title: 'Abgelaufen', topics: ['sprache'], validThrough: '2026-11-19'},
    {title: 'Heute', topics: ['sprache'], validThrough: '2026-11-20', audiences: ['Nachbarn']},
  ],
});

const select = (view: OfferView) => selectOffers(plan, view, today);
const found = (view: OfferView) => titles(select(view).offers);
const options = (view: OfferView, name: 'topic' | 'audience' | 'situation') =>
  facetOptions(plan, name, view, today).map(({value, count, chosen}) => `${value} ${count}${chosen ? ' *' : ''}`);
const called =
  (...names: readonly string[]) =>
  ({title}: Offer) =>
    names.some((name) => name === title);

describe('the offers of a plan', () => {
  it('leave out what has ended and count it', () => {
    const {offers, hidden} = visibleOffers(plan, today);
    expect(titles(offers)).to.equal('Umzug Kurs Mieten Treff Heute');
    expect(hidden).to.equal(2);
  });

  it('keep their last day', () => {
    expect(titles(visibleOffers(plan, '2026-11-19').offers)).to.include('Abgelaufen');
    expect(titles(visibleOffers(plan, '2026-11-21').offers)).not.to.include('Heute');
  });

  it('keep what is paused, planned or begins later', () => {
    const later = planOf({
      offers: [
        {title: 'A', status: 'paused'},
        {title: 'B', status: 'planned'},
        {title: 'C', validFrom: '2099-01-01'},
      ],
    });
    expect(titles(visibleOffers(later, today).offers)).to.equal('A B C');
  });

  it('stand under each of their topics, in the order of the topics, the others last', () => {
    const groups = offerTopics(plan, visibleOffers(plan, today).offers);
    expect(groups.map(({topic, offers}) => `${topic?.id ?? '-'}: ${titles(offers)}`)).to.deep.equal([
      'sprache: Kurs Mieten Heute',
      'wohnen: Umzug Mieten',
      '-: Treff',
    ]);
  });

  it('of Sachsenheim are 30 in 13 topics', async () => {
    const sachsenheim = await demoPlan('sachsenheim');
    const groups = offerTopics(sachsenheim, visibleOffers(sachsenheim, today).offers);
    expect(groups.map(({offers}) => offers.length)).to.deep.equal([3, 2, 1, 2, 1, 4, 7, 1, 1, 1, 2, 3, 2]);
  });
});

describe('a selection of offers', () => {
  it('without filters is everything', () => {
    const {offers, unstated, total} = select({});
    expect(titles(offers)).to.equal('Umzug Kurs Mieten Treff Heute');
    expect(unstated).to.deep.equal([]);
    expect(total).to.equal(5);
    expect(found({chosen: {topic: []}})).to.equal('Umzug Kurs Mieten Treff Heute');
  });

  it('takes any of the values of one facet', () => {
    expect(found({chosen: {topic: ['sprache']}})).to.equal('Kurs Mieten Heute');
    expect(found({chosen: {topic: ['sprache', '_other']}})).to.equal('Kurs Mieten Treff Heute');
  });

  it('needs every facet and the search', () => {
    expect(found({chosen: {topic: ['wohnen'], audience: ['landlords']}})).to.equal('Mieten Umzug');
    expect(found({chosen: {topic: ['sprache'], audience: ['women']}, matches: called('Kurs', 'Umzug')})).to.equal(
      'Kurs',
    );
  });

  it('keeps offers that do not say for whom or when they are', () => {
    expect(found({chosen: {audience: ['women']}})).to.equal('Kurs Umzug Treff');
    expect(found({chosen: {situation: ['neu']}})).to.equal('Kurs Umzug Mieten Treff Heute');
    expect(found({chosen: {audience: ['Nachbarn']}})).to.equal('Heute Umzug Treff');
  });

  it('shows what names an audience or a situation before what is for everybody', () => {
    const offers = [
      {title: 'Alle'},
      {title: 'Frauen', audiences: ['women']},
      {title: 'Jeder', audiences: ['everyone']},
      {title: 'Familie', audiences: ['women', 'men'], situations: ['neu']},
    ];
    const targets = [{kind: 'link', href: 'https://town.example', label: 'Rathaus'}];
    const wegweiser = [{id: 'neu', kind: 'situations', title: 'Neu', targets}];
    const order = (chosen: OfferView['chosen']) =>
      titles(selectOffers(planOf({offers, wegweiser}), {chosen}, today).offers);
    expect(order({audience: ['women']})).to.equal('Frauen Familie Alle Jeder');
    expect(order({audience: ['women'], situation: ['neu']})).to.equal('Familie Alle Frauen Jeder');
    expect(order({})).to.equal('Alle Frauen Jeder Familie');
  });

  it('takes an empty list as not stated', () => {
    const empty = planOf({offers: [{title: 'A', topics: [], audiences: [], situations: []}]});
    const chosen = {topic: ['_other'], audience: ['women'], situation: ['neu']};
    expect(titles(selectOffers(empty, {chosen}, today).offers)).to.equal('A');
  });

  it('offers the values that occur, in the order of the plan, with their counts', () => {
    expect(options({}, 'topic')).to.deep.equal(['sprache 3', 'wohnen 2', '_other 1']);
    expect(options({}, 'audience')).to.deep.equal(['frauen 3', 'women 3', 'landlords 3', 'Nachbarn 3']);
    expect(options({}, 'situation')).to.deep.equal(['neu 5']);
  });

  it('counts under the search and the other facets, not under its own', () => {
    const view = {chosen: {topic: ['wohnen'], audience: ['women']}};
    expect(options(view, 'topic')).to.deep.equal(['sprache 1', 'wohnen 1 *', '_other 1']);
    expect(options(view, 'audience')).to.deep.equal(['frauen 1', 'women 1 *', 'landlords 2', 'Nachbarn 1']);
    expect(options({matches: called('Kurs')}, 'topic')).to.deep.equal(['sprache 1', 'wohnen 0', '_other 0']);
  });

  it('lists a chosen value even if nothing has it, so that it can be removed', () => {
    expect(options({chosen: {topic: ['weg', 'leer']}}, 'topic')).to.deep.equal([
      'leer 0 *',
      'sprache 3',
      'wohnen 2',
      '_other 1',
      'weg 0 *',
    ]);
  });

  it('that is empty tells what leaving out one filter would find', () => {
    const view = {matches: called('Kurs', 'Treff'), chosen: {topic: ['wohnen'], audience: ['women']}};
    expect(select(view).offers).to.deep.equal([]);
    expect(helpfulOmissions(plan, view, today)).to.deep.equal([
      {filter: 'query', count: 1},
      {filter: 'topic', count: 2},
    ]);
  });
});

describe('a check', () => {
  const cases = [
    ['2026-05-24', false],
    ['2026-05-23', true],
    ['2026-05', false],
    ['2026-04', true],
    ['2026', false],
    ['2025', true],
    [undefined, false],
  ] as const;
  for (const [checkedOn, stale] of cases) {
    it(`of ${checkedOn ?? 'no day'} is ${stale ? 'too old' : 'good'} after 180 days`, () => {
      expect(isStale(checkedOn, 180, today)).to.equal(stale);
    });
  }
});

describe('a notice', () => {
  const noticeOf = (until?: string) => {
    const [offer] = planOf({offers: [{title: 'A', notice: {text: 'Neu', ...(until ? {until} : {})}}]}).offers;
    return offer && noticeOn(offer, today);
  };

  it('is shown through its last day, or for good', () => {
    expect(noticeOf('2026-11-20')).to.equal('Neu');
    expect(noticeOf('2026-11-19')).to.equal(undefined);
    expect(noticeOf()).to.equal('Neu');
  });

  it('may be missing', () => {
    const [offer] = planOf({offers: [{title: 'A'}]}).offers;
    expect(offer && noticeOn(offer, today)).to.equal(undefined);
  });
});

describe('the search for an offer', () => {
  const rich = planOf({
    topics: [{id: 't', title: 'Thema'}],
    fields: [{id: 'f', title: 'Feld'}],
    actors: [{id: 'a', name: 'Akteur', short: 'AK', aliases: ['Arbeitskreis'], type: 'office'}],
    wegweiser: [
      {id: 's', kind: 'situations', title: 'Lage', targets: [{kind: 'field', ref: 'f'}]},
      {id: 'z', kind: 'audiences', title: 'Zielgruppe', targets: [{kind: 'field', ref: 'f'}]},
    ],
    offers: [
      {
        title: {de: 'Titel', en: 'Title'},
        keywords: ['Stichwort'],
        topics: ['t'],
        field: 'f',
        situations: ['s'],
        audiences: ['z', 'women', 'Nachbarn'],
        summary: 'Kurz',
        schedule: 'montags',
        hours: {weekly: [{days: [1], opens: '09:00', closes: '10:00'}], note: 'Stunden'},
        description: [{p: 'Absatz'}, {list: ['Punkt']}],
        provider: {actor: 'a', text: 'Träger'},
        contacts: [{name: 'Mensch', kind: 'person', role: 'Rolle'}, {actor: 'a'}],
        places: [{name: 'Haus', street: 'Gasse 1', postcode: '70001', town: 'Ort', address: 'Anschrift', note: 'Hof'}],
        online: [{url: 'https://example.org/', label: 'Netz'}],
        cost: {note: 'Preis'},
        eligibility: {text: 'Bedingung', notFor: 'Ausnahme'},
        access: {note: 'Aufzug'},
      },
    ],
  });

  function wordsOf(of: Plan, mode: 'all' | 'office' | 'none'): readonly string[] {
    return of.offers.flatMap((offer) => [...offerTexts(offer, of, mode)].flatMap(({text}) => allWordings(text)));
  }

  it('looks into everything that readers see, the title first, in all languages', () => {
    expect(wordsOf(rich, 'all').join(' ')).to.equal(
      'Titel Title Stichwort Thema Feld Lage Zielgruppe Nachbarn Kurz montags Stunden Absatz Punkt ' +
        'Träger Akteur AK Arbeitskreis Mensch Rolle Akteur Akteur AK Arbeitskreis ' +
        'Haus Gasse 1 70001 Ort Anschrift Hof Netz Preis Bedingung Ausnahme Aufzug',
    );
  });

  it('does not find a contact that is not shown', () => {
    expect(wordsOf(rich, 'office')).not.to.include('Mensch');
    expect(wordsOf(rich, 'office').filter((words) => words === 'Akteur')).to.have.length(3);
    expect(wordsOf(rich, 'none').filter((words) => words === 'Akteur')).to.have.length(1);
  });

  it('needs nothing but a title', () => {
    expect(wordsOf(planOf({offers: [{title: 'Nur Titel'}]}), 'all')).to.deep.equal(['Nur Titel']);
  });
});
