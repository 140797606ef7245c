import {expect} from '@open-wc/testing';
import {contactDirectory} from '../../src/plan/contact-directory.js';
import {entryOffers, type EntryOffers} from '../../src/plan/entry-offers.js';
import {entryTexts} from '../../src/plan/entry-texts.js';
import type {Entry, Plan, Target} from '../../src/plan/plan.js';
import {selectOffers} from '../../src/plan/select-offers.js';
import {resolveTarget, type TargetView} from '../../src/plan/targets.js';
import {allWordings} from '../../src/plan/text.js';
import {entriesByKind, wegweiserOf} from '../../src/plan/wegweiser.js';
import {demoPlan, planOf} from './plan-of.js';

const today = '2026-11-20';
const view: TargetView = {today, contacts: 'all'};
const ids = (entries: readonly Entry[] | undefined) => (entries ?? []).map(({id}) => id);
const leads = {targets: [{kind: 'link', href: 'https://example.org/', label: 'Verweis'}]};

const lists = {
  fields: [
    {id: 'f', title: 'Feld'},
    {id: 'leer', title: 'Leeres Feld'},
    {id: 'weiteres', title: 'Nur Weiteres'},
  ],
  measures: [
    {id: 'm', title: 'Maßnahme', field: 'f', status: 'completed'},
    {title: 'Noch eine', field: 'f'},
    {title: 'Weitere', field: 'f', listed: 'additional'},
    {title: 'Weitere', field: 'weiteres', listed: 'additional'},
  ],
  actors: [
    {id: 'a', name: 'Akteur', type: 'office', contact: {kind: 'organisation', email: 'a@example.org'}},
    {id: 'p', name: 'Person', type: 'person'},
  ],
  topics: [
    {id: 't', title: {de: 'Thema', en: 'Topic'}, icon: 'talk', description: 'Worum es geht'},
    {id: 'vorbei', title: 'Vorbei'},
  ],
  offers: [
    {id: 'o', title: 'Angebot', topics: ['t']},
    {id: 'o2', title: 'Zweites', topics: ['t']},
    {id: 'alt', title: 'Altes', topics: ['t', 'vorbei'], status: 'ended'},
    {id: 'ohne', title: 'Ohne Thema'},
  ],
};

describe('the Wegweiser', () => {
  it('shows first what to do right away, on each level, and else keeps the order', () => {
    const children = ['c1', 'c2', 'c3'].map((id) => ({
      id,
      title: id,
      ...leads,
      ...(id === 'c3' ? {priority: 'now'} : {}),
    }));
    const plan = planOf({
      wegweiser: [
        {id: 'w1', kind: 'topics', title: 'Eins', ...leads},
        {id: 'w2', kind: 'tasks', title: 'Zwei', children},
        {id: 'w3', kind: 'topics', title: 'Drei', priority: 'now', ...leads},
        {id: 'w4', kind: 'tasks', title: 'Vier', priority: 'now', ...leads},
      ],
    });
    const entries = wegweiserOf(plan, today);
    expect(ids(entries)).to.deep.equal(['w3', 'w4', 'w1', 'w2']);
    expect(ids(entries[3]?.children)).to.deep.equal(['c3', 'c1', 'c2']);
  });

  it('groups its entries by kind and leaves out kinds without any', () => {
    const entry = (id: string, kind: string) => ({id, kind, title: id, ...leads});
    const plan = planOf({
      wegweiser: [entry('w1', 'task'), entry('w2', 'audiences'), entry('w3', 'situations'), entry('w4', 'tasks')],
    });
    const groups = entriesByKind(wegweiserOf(plan, today)).map(
      ({kind, entries}) => `${kind} ${ids(entries).join(' ')}`,
    );
    expect(groups).to.deep.equal(['situations w3', 'audiences w2', 'tasks w1 w4']);
  });

  it('of the demo town has all four kinds', async () => {
    const musterstadt = await demoPlan('musterstadt');
    const groups = entriesByKind(wegweiserOf(musterstadt, today));
    expect(groups.map(({kind}) => kind)).to.deep.equal(['situations', 'topics', 'audiences', 'tasks']);
    expect(groups.flatMap(({entries}) => entries)).to.have.length(musterstadt.wegweiser.length);
  });

  it('of the demo town leads somewhere with every target', async () => {
    const musterstadt = await demoPlan('musterstadt');
    for (const entry of wegweiserOf(musterstadt, today).flatMap((top) => [top, ...(top.children ?? [])])) {
      const targets = [...(entry.targets ?? []), ...(entry.steps ?? []).flatMap((step) => step.targets ?? [])];
      for (const target of targets)
        expect(resolveTarget(target, musterstadt, view), `${entry.id} ${target.ref}`).to.be.an('object');
    }
  });
});

describe('a plan without a Wegweiser', () => {
  const plan = planOf(lists);

  it('gets entries for topics with offers and fields with measures', () => {
    expect(ids(wegweiserOf(plan, today))).to.deep.equal(['topic:t', 'field:f']);
  });

  it('gets them with the words of the topic and the way there', () => {
    const [topic, field] = wegweiserOf(plan, today);
    expect(topic).to.include({kind: 'topics', icon: 'talk', description: 'Worum es geht'});
    expect(topic?.title).to.deep.equal({de: 'Thema', en: 'Topic'});
    expect(topic?.targets).to.deep.equal([{kind: 'topic', ref: 't'}]);
    expect(field).to.include({kind: 'topics', title: 'Feld'});
    expect(field?.targets).to.deep.equal([{kind: 'field', ref: 'f'}]);
  });

  it('gets them as well where its list is empty', () => {
    expect(ids(wegweiserOf(planOf({...lists, wegweiser: []}), today))).to.deep.equal(['topic:t', 'field:f']);
  });

  it('gets none without topics and fields', () => {
    expect(wegweiserOf(planOf({}), today)).to.deep.equal([]);
  });

  it('as that of Sachsenheim gets one for each of 13 topics and 4 fields', async () => {
    expect(wegweiserOf(await demoPlan('sachsenheim'), today)).to.have.length(17);
  });
});

describe('a target', () => {
  const plan: Plan = planOf({...lists, wegweiser: [{id: 'w', kind: 'tasks', title: 'Eintrag', ...leads}]});
  const resolve = (target: Target, contacts: TargetView['contacts'] = 'all') =>
    resolveTarget(target, plan, {today, contacts});

  const kinds = [
    [{kind: 'link', href: 'https://example.org/', label: 'Verweis'}, 'Verweis', {href: 'https://example.org/'}],
    [{kind: 'offer', ref: 'o'}, 'Angebot', {offer: plan.offers[0]}],
    [{kind: 'measure', ref: 'm'}, 'Maßnahme', {measure: plan.measures[0]}],
    [{kind: 'entry', ref: 'w'}, 'Eintrag', {entry: plan.wegweiser[0]}],
    [
      {kind: 'topic', ref: 't'},
      {de: 'Thema', en: 'Topic'},
      {topic: plan.topics[0], count: 2},
    ],
    [{kind: 'topic', ref: 'vorbei'}, 'Vorbei', {topic: plan.topics[1], count: 0}],
    [{kind: 'field', ref: 'f'}, 'Feld', {field: plan.fields[0], count: 2}],
    [{kind: 'field', ref: 'leer'}, 'Leeres Feld', {field: plan.fields[1], count: 0}],
  ] as const;
  for (const [target, label, destination] of kinds) {
    it(`of kind ${target.kind} leads to ${JSON.stringify(label)}`, () => {
      expect(resolve(target)).to.deep.equal({kind: target.kind, target, label, ...destination});
    });
  }

  it('of kind contact leads to an actor and how to reach it', () => {
    const resolved = resolve({kind: 'contact', ref: 'a'});
    expect(resolved).to.include({kind: 'contact', label: 'Akteur'});
    expect(resolved?.kind === 'contact' && resolved.contact.email).to.equal('a@example.org');
  });

  it('keeps its own label', () => {
    expect(resolve({kind: 'offer', ref: 'o', label: 'Mein Wort'})).to.include({label: 'Mein Wort'});
  });

  it('leads to nothing when its offer has ended or its contact is not shown', () => {
    expect(resolve({kind: 'offer', ref: 'alt'})).to.equal(undefined);
    expect(resolve({kind: 'contact', ref: 'a'}, 'none')).to.equal(undefined);
    expect(resolve({kind: 'contact', ref: 'p'}, 'office')).to.equal(undefined);
    expect(resolve({kind: 'contact', ref: 'p'}, 'all')).not.to.equal(undefined);
  });

  it('leads to nothing when there is nothing', () => {
    for (const kind of ['offer', 'measure', 'entry', 'topic', 'field', 'contact', 'link'] as const) {
      expect(resolve({kind, ref: 'nichts', label: 'Wort'}), kind).to.equal(undefined);
      expect(resolve({kind}), kind).to.equal(undefined);
    }
  });
});

describe('the search for an entry', () => {
  const plan = planOf({
    ...lists,
    wegweiser: [
      {
        kind: 'tasks',
        title: {de: 'Titel', en: 'Title'},
        description: 'Beschreibung',
        keywords: ['Stichwort'],
        audiences: ['women', 'Nachbarn'],
        targets: [
          {kind: 'offer', ref: 'o'},
          {kind: 'contact', ref: 'p'},
        ],
        steps: [{title: 'Schritt', targets: [{kind: 'topic', ref: 't'}]}],
        children: [{title: 'Kind', targets: [{kind: 'field', ref: 'f', label: 'Hinweis'}]}],
      },
    ],
  });
  const wordsOf = (contacts: TargetView['contacts']) =>
    plan.wegweiser
      .flatMap((entry) => [...entryTexts(entry, plan, {today, contacts})].flatMap(({text}) => allWordings(text)))
      .join(' ');

  it('looks into its words, its targets and its steps; its children are found by themselves', () => {
    expect(wordsOf('all')).to.equal('Titel Title Stichwort Beschreibung Nachbarn Angebot Person Schritt Thema Topic');
  });

  it('does not find a contact that is not shown', () => {
    expect(wordsOf('office')).not.to.include('Person');
  });
});

describe('the offers for an entry', () => {
  const offers = [
    {id: 'o-frauen', title: 'Treff', audiences: ['women']},
    {id: 'o-wohnen', title: 'Rat', situations: ['w-wohnung'], audiences: ['men']},
    {id: 'o-alle', title: 'Fest', situations: ['w-anderes'], audiences: ['everyone']},
    {id: 'o-alt', title: 'Früher', situations: ['w-ende'], status: 'ended'},
  ];
  const entry = (id: string, kind: string, more: object = {}) => ({id, kind, title: id, ...leads, ...more});
  const plan = planOf({
    offers,
    events: [{title: 'Tag des Ehrenamts', recurring: '--12-05'}],
    wegweiser: [
      entry('w-wohnung', 'situations'),
      entry('w-frauen', 'audiences', {audiences: ['women']}),
      entry('w-ende', 'situations'),
      entry('w-sonst', 'tasks'),
      entry('w-anderes', 'topics'),
    ],
  });
  const [wohnung, frauen, ende, sonst] = plan.wegweiser.map((shown) => entryOffers(shown, plan, today));

  it('are counted as the finder finds them', () => {
    for (const found of [wohnung, frauen]) {
      const chosen = found && {[found.facet]: found.values};
      expect(found?.count).to.equal(selectOffers(plan, {chosen}, today).offers.length);
    }
  });

  it('are those that name its situation or its audience, and those for everybody', () => {
    const ids = (found: EntryOffers | undefined) => found?.named.map(({id}) => id);
    expect(wohnung).to.include({facet: 'situation', count: 3});
    expect([wohnung?.values, ids(wohnung)]).to.deep.equal([['w-wohnung'], ['o-wohnen']]);
    expect(frauen).to.include({facet: 'audience', count: 3});
    expect([frauen?.values, ids(frauen)]).to.deep.equal([['w-frauen', 'women'], ['o-frauen']]);
  });

  it('are none where no offer of today names it', () => {
    expect([ende, sonst]).to.deep.equal([undefined, undefined]);
  });
});

describe('the contacts of a plan', () => {
  const plan = planOf({
    ...lists,
    contactPoint: {actor: 'a', phones: [{number: '07031 123'}]},
    offers: [
      {id: 'o-1', title: 'Kurs', contacts: ['Frau Beispiel', {actor: 'a'}]},
      {id: 'o-2', title: 'Treff', contacts: ['Frau Beispiel']},
      {id: 'o-3', title: 'Früher', contacts: ['Herr Früher'], status: 'ended'},
    ],
  });
  const listed = contactDirectory(plan, 'all', today);

  it('are the contact point, the actors that can be reached and those of the offers, each once', () => {
    expect(listed.map(({contact}) => contact.name)).to.deep.equal(['Akteur', 'Frau Beispiel']);
    expect(listed[0]?.contact.phones).to.have.length(1);
  });

  it('know for which offers they are the ones to ask', () => {
    expect(listed.map((contact) => contact.offers.map(({id}) => id))).to.deep.equal([['o-1'], ['o-1', 'o-2']]);
  });

  it('leave out persons where the town does not show them', () => {
    expect(contactDirectory(plan, 'office', today).map(({contact}) => contact.name)).to.deep.equal(['Akteur']);
  });
});
