import {expect} from '@open-wc/testing';
import {countFacets, helpfulOmissions} from '../../src/plan/measure-counts.js';
import {measureFacets, type MeasureFacet} from '../../src/plan/measure-facets.js';
import {selectMeasures, type MeasureFilter} from '../../src/plan/measures.js';
import type {Measure} from '../../src/plan/plan.js';
import {demoNames, demoPlan, loadDemoPlans} from './demo-plans.js';
import {planOf} from './plan-of.js';

const plan = planOf({
  asOf: '2026-03',
  fields: [
    {id: 'f-2', title: 'Wohnen'},
    {id: 'f-1', title: 'Arbeit'},
    {id: 'f-3', title: 'Miete', parent: 'f-2'},
  ],
  goals: [
    {id: 'g-2', text: 'Alle wohnen gut'},
    {id: 'g-1', text: 'Alle finden Arbeit'},
  ],
  actors: [
    {id: 'a-1', name: 'Amt'},
    {id: 'a-2', name: 'Verein'},
  ],
  measures: [
    {
      title: 'Beratung',
      field: 'f-1',
      goals: ['g-1', 'g-2'],
      actors: [{actor: 'a-2', role: 'lead'}, {actor: 'a-1'}],
      status: {code: 'ongoing', percent: 49.5},
      period: {from: '2022-05', to: '2024'},
      timeframes: [{term: 'long'}, {term: 'short'}],
    },
    {title: 'Mietlotsen', field: 'f-3', actors: [{actor: 'a-1'}], status: 'planned', period: {from: '2025'}},
    {title: 'Umbau', field: 'f-2', status: {code: 'completed', percent: 100}, period: {to: '2021-12-31'}},
    {title: 'Fest', timeframes: [{term: 'medium'}]},
    {title: 'Ausflug', field: 'f-1', listed: 'additional'},
  ],
});

const none: MeasureFilter = {facets: {}};

function counts(facet: MeasureFacet, filter = none): readonly (readonly [string, number])[] {
  return [...countFacets(plan, [facet], filter)[facet]];
}

function titles(filter: MeasureFilter): readonly unknown[] {
  const {main, additional} = selectMeasures(plan, filter);
  return [...main, ...additional].map(({title}) => title);
}

describe('the filters of measures', () => {
  before(loadDemoPlans);

  const expected: Readonly<Record<MeasureFacet, readonly (readonly [string, number])[]>> = {
    field: [
      ['f-2', 2],
      ['f-1', 1],
      ['f-3', 1],
      ['_none', 1],
    ],
    goal: [
      ['g-2', 1],
      ['g-1', 1],
      ['_none', 3],
    ],
    status: [
      ['planned', 1],
      ['active', 1],
      ['done', 1],
      ['unknown', 1],
      ['code:planned', 1],
      ['code:ongoing', 1],
      ['code:completed', 1],
      ['code:unknown', 1],
    ],
    actor: [
      ['a-1', 2],
      ['a-2', 1],
      ['_none', 2],
    ],
    lead: [
      ['a-2', 1],
      ['_none', 3],
    ],
    year: [
      ['2021', 1],
      ['2022', 1],
      ['2023', 1],
      ['2024', 1],
      ['2025', 1],
      ['2026', 1],
      ['_none', 1],
    ],
    term: [
      ['short', 1],
      ['medium', 1],
      ['long', 1],
      ['_none', 2],
    ],
    progress: [
      ['1-49', 1],
      ['100', 1],
      ['_none', 2],
    ],
  };
  for (const facet of measureFacets) {
    it(`count by ${facet} in the order for readers, those that state nothing last, additional ones not at all`, () => {
      expect(counts(facet)).to.deep.equal(expected[facet]);
    });

    for (const [value] of expected[facet]) {
      it(`show by ${facet} ${value} as many as they count`, () => {
        const {main} = selectMeasures(plan, {facets: {[facet]: [value]}});
        expect(main.length).to.equal(new Map(expected[facet]).get(value));
      });
    }
  }

  it('take values of one facet as alternatives, and narrow each other', () => {
    expect(titles({facets: {field: ['f-1', 'f-3']}})).to.deep.equal(['Beratung', 'Mietlotsen', 'Ausflug']);
    expect(titles({facets: {field: ['f-1', 'f-3'], status: ['planned']}})).to.deep.equal(['Mietlotsen']);
  });

  it('count a value as if nothing else of its facet were chosen', () => {
    const filter: MeasureFilter = {facets: {status: ['done'], field: ['f-2']}};
    expect(new Map(counts('status', filter)).get('planned')).to.equal(1);
    expect(new Map(counts('field', filter)).get('f-1')).to.equal(0);
  });

  it('tell which one to leave out when nothing is found, and what that would show', () => {
    const matches = ({title}: Measure): boolean => title === 'Fest';
    expect(helpfulOmissions(plan, {facets: {status: ['done'], field: ['f-2']}, matches})).to.deep.equal([
      {part: 'query', count: 1},
    ]);
    expect(helpfulOmissions(plan, {facets: {status: ['planned'], year: ['2021']}})).to.deep.equal([
      {part: 'status', count: 1},
      {part: 'year', count: 1},
    ]);
  });

  it('do not run wild on periods that no plan has', () => {
    const odd = planOf({
      measures: [
        {title: 'A', period: {from: '2024', to: '1900'}},
        {title: 'B', period: {text: 'bald'}},
      ],
    });
    expect([...countFacets(odd, ['year'], none).year]).to.deep.equal([['_none', 2]]);
  });

  for (const name of demoNames) {
    it(`count for ${name} what choosing each value shows`, () => {
      const demo = demoPlan(name);
      const all = countFacets(demo, measureFacets, none);
      for (const facet of measureFacets) {
        for (const [value, count] of all[facet]) {
          const {main} = selectMeasures(demo, {facets: {[facet]: [value]}});
          expect([facet, value, main.length]).to.deep.equal([facet, value, count]);
        }
      }
    });
  }
});
