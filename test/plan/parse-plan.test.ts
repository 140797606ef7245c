import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {indexOf, isPlan} from '../../src/plan/plan-index.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {documentWith, read, readMeasure, readOffer, told} from './documents.js';

/** Heads for which there is no plan: the kind of the error, its code, and the key that is to blame. */
const refusals: readonly (readonly [what: string, document: unknown, kind: string, code: string, key?: string])[] = [
  ['null', null, 'plan', 'not-object'],
  ['a string', 'Plan', 'plan', 'not-object'],
  ['a list', [documentWith()], 'plan', 'not-object'],
  ['no version', {lang: 'de', title: 'Plan'}, 'plan', 'version', 'schemaVersion'],
  ['a version in words', documentWith({schemaVersion: '1'}), 'plan', 'version', 'schemaVersion'],
  ['a later version', documentWith({schemaVersion: 2}), 'plan', 'version', 'schemaVersion'],
  ['no language', documentWith({lang: undefined}), 'plan', 'missing', 'lang'],
  ['a language that is null', documentWith({lang: null}), 'plan', 'missing', 'lang'],
  ['a blank language', documentWith({lang: ' '}), 'plan', 'missing', 'lang'],
  ['a language that is none', documentWith({lang: 'Deutsch!'}), 'plan', 'bad-lang', 'lang'],
  ['a language that is a number', documentWith({lang: 49}), 'plan', 'bad-lang', 'lang'],
  ['no title', documentWith({title: undefined}), 'plan', 'missing', 'title'],
  ['a title that is null', documentWith({title: null}), 'plan', 'missing', 'title'],
  ['a blank title', documentWith({title: ' \u0007\n'}), 'plan', 'missing', 'title'],
  ['a title that is a list', documentWith({title: ['Plan']}), 'plan', 'missing', 'title'],
  ['a title without a usable language', documentWith({title: {'??': 'Plan'}}), 'plan', 'missing', 'title'],
];

/** Short forms and what they stand for. */
const shortForms = [
  ['an actor by id', () => readMeasure({actors: ['stadt']}), 'actors', [{text: 'stadt'}]],
  ['a status by code', () => readMeasure({status: 'in_progress'}), 'status', {code: 'in-progress', source: 'author'}],
  ['a period by date', () => readMeasure({period: '2024-03'}), 'period', {from: '2024-03', to: '2024-03'}],
  ['a period by words', () => readMeasure({period: 'im Sommer'}), 'period', {text: 'im Sommer'}],
  ['a contact by name', () => readMeasure({contacts: ['Bücherei']}), 'contacts', [{name: 'Bücherei'}]],
  [
    'an item by text',
    () => readMeasure({items: ['A', {en: 'B'}, {text: 'C', items: ['D']}]}),
    'items',
    [{text: 'A'}, {text: {en: 'B'}}, {text: 'C', items: [{text: 'D'}]}],
  ],
] as const;

describe('parsePlan', () => {
  for (const [what, document, kind, code, key] of refusals) {
    it(`refuses a document whose head is unusable: ${what}`, () => {
      const error = thrownBy(() => parsePlan(document));
      expect(error).to.be.instanceOf(PlanError);
      expect(error).to.include({name: 'PlanError', kind});
      expect((error as PlanError).details).to.deep.equal(key === undefined ? {code} : {code, key});
    });
  }

  it('reads the smallest document', () => {
    const {plan, issues, lists} = read({measures: [{title: 'Sprachcafé eröffnen'}]});
    expect(plan).to.deep.include({id: 'massnahmenplan', lang: 'de', languages: ['de']});
    expect(plan.measures.map(({id}) => id)).to.deep.equal(['m-sprachcafe-eroeffnen']);
    expect(told(issues)).to.deep.equal(['hint id-derived measures.0.id']);
    expect(issues[0]?.expected).to.equal('m-sprachcafe-eroeffnen');
    expect(lists.offers).to.deep.equal({given: 0, kept: 0, failed: false});
  });

  for (const [what, reading, key, value] of shortForms) {
    it(`writes out short forms: ${what}`, () => {
      const {plan, issues} = reading();
      expect(plan.measures[0]).to.have.deep.property(key, value);
      expect(issues).to.be.empty;
    });
  }

  it('takes a bare actor for the id of an actor where there is one', () => {
    const {plan} = read({
      actors: [{id: 'stadt', name: 'Stadt'}],
      measures: [{id: 'm', title: 'A', actors: ['stadt', 'Verein']}],
    });
    expect(plan.measures[0]?.actors).to.deep.equal([{actor: 'stadt'}, {text: 'Verein'}]);
  });

  it('tells "known to be not stated" from "absent"', () => {
    const {plan, unstated, issues} = read({
      asOf: null,
      measures: [{id: 'm', title: 'A', status: {code: 'planned', percent: null}}],
      offers: null,
    });
    expect(plan).not.to.have.property('asOf');
    expect([...unstated].sort()).to.deep.equal(['asOf', 'measures.0.status.percent', 'offers']);
    expect(issues).to.be.empty;
  });

  it('takes blank strings for absent values, wherever they stand', () => {
    const {plan, issues, unstated} = readOffer({hours: '', topics: ' ', summary: '\n', cost: '', status: ' '});
    expect(plan.offers).to.deep.equal([{id: 'cafe', title: 'Sprachcafé'}]);
    expect([...issues, ...unstated]).to.be.empty;
  });

  it('fails lists that elements show, not the plan', () => {
    const {lists} = read({measures: 'x', offers: [null, 1], wegweiser: []});
    expect(lists).to.deep.equal({
      measures: {given: 0, kept: 0, failed: true},
      offers: {given: 2, kept: 0, failed: true},
      wegweiser: {given: 0, kept: 0, failed: false},
    });
  });

  it('knows the languages that occur, unless the document states them', () => {
    expect(read({title: {de: 'Plan', AR: 'خطة'}, motto: {'de-x-leicht': 'Zusammen'}}).plan.languages).to.deep.equal([
      'de',
      'ar',
      'de-simple',
    ]);
    expect(read({languages: ['de', 'uk'], motto: {ar: 'معًا'}}).plan.languages).to.deep.equal(['de', 'uk']);
  });

  it('freezes the plan to its last value', () => {
    const {plan} = read({
      title: {de: 'Plan'},
      translation: {ar: 'machine'},
      measures: [
        {
          id: 'm',
          title: 'A',
          status: {text: 'In Planung für 2024 (mit Änderungen)'},
          period: {from: '2025', to: '2024', text: 'bald'},
        },
      ],
      offers: [
        {
          id: 'o',
          title: 'B',
          topics: ['Neu'],
          externalIds: {x: '1'},
          cost: {free: true, amount: 3},
          places: [{name: 'Rathaus', latitude: 99, longitude: 9}],
        },
      ],
      wegweiser: [
        {id: 'w', title: 'C', kind: 'tasks', children: [{title: 'D', targets: [{kind: 'measure', ref: 'm'}]}]},
      ],
    });
    expect(notFrozen(plan, 'plan')).to.deep.equal([]);
  });

  it('makes the only plans there are', () => {
    const {plan} = read({measures: [{id: 'm', title: 'A'}]});
    expect([plan, {...plan}, null, documentWith()].map(isPlan)).to.deep.equal([true, false, false, false]);
    expect(indexOf(plan).measures.get('m')).to.equal(plan.measures[0]);
    expect(() => indexOf({...plan})).to.throw(TypeError);
  });

  it('finds every entry by its id, also the second level of the Wegweiser', () => {
    const targets = [{kind: 'link', href: '/a', label: 'A'}];
    const {plan} = read({
      wegweiser: [{id: 'w', title: 'W', kind: 'tasks', children: [{id: 'c', title: 'C', targets}]}],
      notes: [{id: 'n', text: [{p: 'Fußnote'}]}],
      offers: [{id: 'o', title: 'O', topics: ['Alltag']}],
    });
    const {entries, notes, topics} = indexOf(plan);
    expect([...entries.keys(), ...notes.keys(), ...topics.keys()]).to.deep.equal(['w', 'c', 'n', 'alltag']);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The places in a value that could still be changed. */
function notFrozen(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => notFrozen(part, `${place}.${key}`));
  return Object.isFrozen(value) ? parts : [place, ...parts];
}
