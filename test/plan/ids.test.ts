import {expect} from '@open-wc/testing';
import type {Plan} from '../../src/plan/plan.js';
import {read, told, type Parts} from './documents.js';

const idsOf = (list: keyof Plan, parts: Parts): unknown =>
  (read(parts).plan[list] as readonly {id: string}[]).map(({id}) => id);

/** Raw entries of a list and their ids. */
const derived: readonly (readonly [what: string, list: keyof Plan, parts: Parts, ids: readonly string[]])[] = [
  ['a number that occurs once', 'measures', {measures: [{number: '38', title: 'A'}]}, ['m-38']],
  [
    'a number with a letter or a point',
    'measures',
    {
      measures: [
        {number: '10a', title: 'A'},
        {number: '4.1', title: 'B'},
      ],
    },
    ['m-10a', 'm-4.1'],
  ],
  ['a number with other characters', 'measures', {measures: [{number: '3 (neu)', title: 'A'}]}, ['m-3-neu']],
  ['a number without letters or digits', 'measures', {measures: [{number: '–', title: 'Café'}]}, ['m-cafe']],
  ['a number that is too long', 'measures', {measures: [{number: '1'.repeat(41), title: 'Café'}]}, ['m-cafe']],
  [
    'a number that repeats between fields',
    'measures',
    {
      fields: [
        {id: 'arbeit', title: 'A'},
        {id: 'wohnen', title: 'W'},
      ],
      measures: [
        {number: '1', field: 'arbeit', title: 'A'},
        {number: '1', field: 'wohnen', title: 'B'},
        {number: '1', title: 'C'},
      ],
    },
    ['arbeit-1', 'wohnen-1', 'm-c'],
  ],
  [
    'a number that repeats within a field',
    'measures',
    {
      fields: [{id: 'f', title: 'F'}],
      measures: [
        {number: '1', field: 'f', title: 'A'},
        {number: '1', field: 'f', title: 'B'},
      ],
    },
    ['f-1', 'f-1-2'],
  ],
  ['no number', 'measures', {measures: [{title: 'Café am Markt'}]}, ['m-cafe-am-markt']],
  ['the title of an offer', 'offers', {offers: [{title: 'Café am Markt'}]}, ['cafe-am-markt']],
  ['the name of an actor', 'actors', {actors: [{name: 'Stadt Süd'}]}, ['stadt-sued']],
  ['the text of a goal', 'goals', {goals: [{text: 'Alle reden mit.'}]}, ['alle-reden-mit']],
  ['the title in the language of the document', 'fields', {fields: [{title: {en: 'Work', de: 'Arbeit'}}]}, ['arbeit']],
  [
    'the first title where that language is missing',
    'fields',
    {fields: [{title: {en: 'Work', fr: 'Travail'}}]},
    ['work'],
  ],
  ['a title that starts with a digit', 'offers', {offers: [{title: '1. Schritt'}]}, ['o-1-schritt']],
  ['a field that starts with a digit', 'fields', {fields: [{title: '4.1 Wohnen'}]}, ['f-4-1-wohnen']],
  [
    'a Wegweiser entry that starts with a digit',
    'wegweiser',
    {wegweiser: [{title: '1 Ankommen', kind: 'tasks', targets: [{kind: 'link', href: '/', label: 'A'}]}]},
    ['w-1-ankommen'],
  ],
  ['a title of other letters: its position', 'offers', {offers: [{title: 'A'}, {title: 'معًا'}]}, ['a', 'o-2']],
  ['a goal of other letters: its position', 'goals', {goals: [{text: 'معًا'}]}, ['g-1']],
  [
    'equal titles',
    'offers',
    {offers: [{title: 'Café'}, {title: 'Café'}, {title: 'Café'}]},
    ['cafe', 'cafe-2', 'cafe-3'],
  ],
  [
    'a suffix that is taken',
    'offers',
    {offers: [{id: 'cafe-2', title: 'X'}, {title: 'Café'}, {title: 'Café'}]},
    ['cafe-2', 'cafe', 'cafe-3'],
  ],
  ['a malformed id', 'offers', {offers: [{id: '7', title: 'Café'}]}, ['cafe']],
  ['an id that is no string', 'offers', {offers: [{id: 7, title: 'Café'}]}, ['cafe']],
  [
    'an id used twice',
    'offers',
    {
      offers: [
        {id: 'x', title: 'A'},
        {id: 'x', title: 'B'},
      ],
    },
    ['x', 'b'],
  ],
  [
    'a derived id that is stated further down',
    'offers',
    {offers: [{title: 'Café'}, {id: 'cafe', title: 'B'}]},
    ['cafe-2', 'cafe'],
  ],
];

describe('ids', () => {
  for (const [what, list, parts, ids] of derived) {
    it(`are derived from ${what}`, () => expect(idsOf(list, parts)).to.deep.equal(ids));
  }

  it('are one space for measures, offers and the Wegweiser', () => {
    const targets = [{kind: 'link', href: '/', label: 'A'}];
    const {plan, issues} = read({
      measures: [{id: 'cafe', title: 'A'}],
      offers: [{title: 'Café'}, {id: 'cafe', title: 'Zwei'}],
      wegweiser: [{id: 'start', title: 'Start', kind: 'tasks', children: [{title: 'Café', targets}]}],
    });
    expect(plan.offers.map(({id}) => id)).to.deep.equal(['cafe-2', 'zwei']);
    expect(plan.wegweiser[0]?.children?.[0]?.id).to.equal('cafe-3');
    expect(told(issues)).to.deep.equal([
      'hint id-derived offers.0.id',
      'changed duplicate-id offers.1.id',
      'hint id-derived wegweiser.0.children.0.id',
    ]);
  });

  it('that are stated in one list go before those that are derived in another', () => {
    const {plan, issues} = read({
      offers: [{title: 'Café'}],
      wegweiser: [{id: 'cafe', title: 'W', kind: 'tasks', steps: [{title: 'A'}]}],
    });
    expect([plan.offers[0]?.id, plan.wegweiser[0]?.id]).to.deep.equal(['cafe-2', 'cafe']);
    expect(told(issues)).to.deep.equal(['hint id-derived offers.0.id']);
  });

  it('are spaces of their own in all other lists', () => {
    const {plan} = read({
      fields: [{title: 'Arbeit'}, {title: 'Arbeit'}],
      topics: [{title: 'Arbeit'}, {title: 'Arbeit'}],
    });
    expect([...plan.fields, ...plan.topics].map(({id}) => id)).to.deep.equal([
      'arbeit',
      'arbeit-2',
      'arbeit',
      'arbeit-2',
    ]);
  });

  it('that are derived instead are told', () => {
    const {issues} = read({
      offers: [
        {id: 'x', title: 'A'},
        {id: 'x', title: 'B'},
      ],
    });
    expect(issues[0]).to.include({
      effect: 'changed',
      code: 'duplicate-id',
      value: 'x',
      expected: 'b',
      label: 'Angebot „B“',
    });
  });

  it('used twice mean their first owner', () => {
    const {plan} = read({
      fields: [
        {id: 'f', title: 'Erstes'},
        {id: 'f', title: 'Zweites'},
      ],
      measures: [{id: 'm', title: 'A', field: 'f'}],
    });
    expect(plan.fields.find(({id}) => id === plan.measures[0]?.field)?.title).to.equal('Erstes');
  });

  it('stay with the entries of the same object in two places', () => {
    const entry = {id: 'x', title: 'Café'};
    const {plan} = read({measures: [entry, entry], offers: [entry]});
    expect([...plan.measures, ...plan.offers].map(({id}) => id)).to.deep.equal(['x', 'm-cafe', 'cafe']);
  });
});

describe('lists', () => {
  it('keep the order of the document', () => {
    const titles = ['10', '2', 'b', 'a'];
    expect(read({fields: titles.map((title) => ({title}))}).plan.fields.map(({title}) => title)).to.deep.equal(titles);
  });
});
