import {expect} from '@open-wc/testing';
import {unstated} from '../../src/plan/measure-facets.js';
import type {Plan} from '../../src/plan/plan.js';
import {wordingOf} from '../../src/plan/text.js';
import {allEntries, firstEntries, timelineOf, type Timeline} from '../../src/plan/timeline.js';
import {demoPlan, planOf} from './plan-of.js';

const period = '2024';

/** Fields with the numbers or titles below them, and last those whose time is not known. */
function outline({groups, unknown}: Timeline): readonly string[] {
  const names = (entries: Timeline['unknown']): string =>
    entries.map(({measure, title}) => measure?.number ?? wordingOf(title, 'de', 'de').words).join(' ');
  return [
    ...groups.map(({field, entries}) => `${field === unstated ? '' : field}: ${names(entries)}`),
    `? ${names(unknown)}`,
  ];
}

async function counts(name: string): Promise<readonly number[]> {
  const {groups, unknown} = timelineOf(await demoPlan(name));
  return [groups.reduce((sum, {entries}) => sum + entries.length, 0), unknown.length];
}

function plan(): Plan {
  const number = (label: string): object => ({number: label, title: `Nr. ${label}`, period, field: 'f-2'});
  return planOf({
    fields: [
      {id: 'f-1', title: 'Sprache'},
      {id: 'f-2', title: 'Wohnen'},
      {id: 'f-3', title: 'Gesundheit'},
    ],
    measures: [
      ...['10a', '2', '10'].map(number),
      {title: 'Kochen', period, field: 'f-2', listed: 'additional'},
      {title: 'Café', period, field: 'f-1'},
      {id: 'm-fest', title: 'Fest', field: 'f-1'},
      {title: 'Feldlos', period},
    ],
    schedule: {
      years: ['2024'],
      entries: [{text: 'Neuer Plan', spans: [period]}, {text: 'Rückblick', spans: null}, {measure: 'm-fest'}],
    },
  });
}

describe('a timeline', () => {
  it('stands by field as in the plan, by number within, additional measures and entries without a field last', () => {
    expect(outline(timelineOf(plan()))).to.deep.equal([
      'f-1: Café',
      'f-2: 2 10 10a Kochen',
      ': Feldlos Neuer Plan',
      '? Fest Rückblick',
    ]);
  });

  it('has nothing where a plan has nothing', () => {
    expect(timelineOf(planOf({}))).to.deep.equal({groups: [], unknown: []});
  });

  for (const [name, known, unknown] of [
    ['musterstadt', 12, 7],
    ['sachsenheim', 0, 11],
    ['leinfelden-echterdingen', 7, 36],
    ['boeblingen', 0, 34],
  ] as const) {
    it(`knows the time of ${known} entries of ${name}, and lists the other ${unknown}`, async () => {
      expect(await counts(name)).to.deep.equal([known, unknown]);
    });
  }

  it('holds every measure of a demo plan once, or as often as the schedule lists it', async () => {
    const {measures} = await demoPlan('sachsenheim');
    const listed = allEntries(timelineOf(await demoPlan('sachsenheim'))).flatMap(({measure}) => measure?.id ?? []);
    expect(listed).to.have.members(measures.map(({id}) => id));
  });

  for (const [count, expected] of [
    [0, ['? ']],
    [2, ['f-1: Café', 'f-2: 2', '? ']],
    [8, ['f-1: Café', 'f-2: 2 10 10a Kochen', ': Feldlos Neuer Plan', '? Fest']],
    [99, ['f-1: Café', 'f-2: 2 10 10a Kochen', ': Feldlos Neuer Plan', '? Fest Rückblick']],
  ] as const) {
    it(`begins with its first ${count} entries`, () => {
      expect(outline(firstEntries(timelineOf(plan()), count))).to.deep.equal(expected);
    });
  }
});
