import {expect} from '@open-wc/testing';
import {relationsOf, scheduleOf, successorsOf} from '../../src/plan/measure-relations.js';
import {indexOf} from '../../src/plan/plan-index.js';
import type {Measure} from '../../src/plan/plan.js';
import {planOf} from './plan-of.js';

const today = '2025-03-01';
const plan = planOf({
  measures: [
    {id: 'm-1', title: 'Haus'},
    {id: 'm-2', title: 'Küche', parent: 'm-1', related: ['m-1', 'm-3', 'm-3', 'm-2']},
    {id: 'm-3', title: 'Garten'},
    {id: 'm-4', title: 'Hof', status: {code: 'merged', mergedInto: 'm-3'}},
    {id: 'm-5', title: 'Zaun', status: {code: 'dropped', mergedInto: 'm-3', replacedBy: 'm-1'}},
  ],
  offers: [
    {id: 'o-1', title: 'Kochkurs', measures: ['m-2']},
    {id: 'o-2', title: 'Grillfest', measures: ['m-2'], status: 'ended'},
    {id: 'o-3', title: 'Backkurs', measures: ['m-2'], validThrough: '2025-02-28'},
    {id: 'o-4', title: 'Brotzeit', measures: ['m-2'], validThrough: today},
  ],
  schedule: {
    years: ['2025'],
    entries: [
      {measure: 'm-1', spans: [{from: '2025', to: '2025'}]},
      {measure: 'm-2', spans: null},
      {measure: 'm-3', spans: []},
      {text: 'Stadtfest'},
    ],
  },
});

function measure(id: string): Measure {
  const found = indexOf(plan).measures.get(id);
  if (!found) throw new Error(`There is no measure ${id}.`);
  return found;
}

/** The ids of what a measure is related to. */
function ids(id: string): Readonly<Record<string, readonly string[]>> {
  const {parent, parts, related, predecessors, offers} = relationsOf(measure(id), plan, today);
  const all = {parent: parent ? [parent] : [], parts, related, predecessors, offers};
  return Object.fromEntries(Object.entries(all).map(([kind, found]) => [kind, found.map((entry) => entry.id)]));
}

describe('a measure among others', () => {
  const none = {parent: [], parts: [], related: [], predecessors: [], offers: []};
  for (const [id, relations] of [
    ['m-1', {...none, parts: ['m-2'], predecessors: ['m-5']}],
    ['m-2', {...none, parent: ['m-1'], related: ['m-3'], offers: ['o-1', 'o-4']}],
    ['m-3', {...none, related: ['m-2'], predecessors: ['m-4', 'm-5']}],
    ['m-4', none],
  ] as const) {
    it(`knows what ${id} belongs to, both ways and nothing twice`, () => {
      expect(ids(id)).to.deep.equal(relations);
    });
  }

  it('goes on as those into which it was merged and by which it was replaced', () => {
    const successors = (id: string): readonly string[] => successorsOf(measure(id), plan).map((other) => other.id);
    expect([successors('m-5'), successors('m-4'), successors('m-1')]).to.deep.equal([['m-3', 'm-1'], ['m-3'], []]);
  });

  it('has times in the schedule, times that are not known, or none', () => {
    const spans = ['m-1', 'm-2', 'm-3', 'm-4'].map((id) => scheduleOf(measure(id), plan).map((entry) => entry.spans));
    expect(spans).to.deep.equal([[[{from: '2025', to: '2025'}]], [undefined], [[]], []]);
  });
});
