import {expect} from '@open-wc/testing';
import {overviewOf, type FieldTally, type Tally} from '../../src/plan/overview.js';
import {overviewSections, sectionsOf} from '../../src/plan/overview-sections.js';
import {planOf} from './plan-of.js';
import {demoNames, demoPlan, loadDemoPlans} from './demo-plans.js';

function groupsOf({groups}: Tally): Readonly<Record<string, number>> {
  return Object.fromEntries(groups.map(({group, count}) => [group, count]));
}

/** Fields by id with their total, those below them after a colon. */
function outline(fields: readonly FieldTally[]): readonly string[] {
  return fields.flatMap(({field, total, below}) => [
    `${field.id} ${total}`,
    ...outline(below).map((line) => `${field.id}: ${line}`),
  ]);
}

describe('overviewOf', () => {
  it('counts measures by group of status, along the workflow, and leaves out groups without any', () => {
    const status = ['completed', 'ongoing', 'idea', 'in-progress', 'rejected'];
    const plan = planOf({measures: [...status.map((code) => ({title: code, status: code})), {title: 'ohne'}]});
    expect(overviewOf(plan).all).to.deep.equal({
      total: 6,
      groups: [
        {group: 'open', count: 1},
        {group: 'active', count: 2},
        {group: 'done', count: 1},
        {group: 'stopped', count: 1},
        {group: 'unknown', count: 1},
      ],
    });
  });

  it('says nothing about status where no measure that counts states one', () => {
    const additional = {title: 'Weitere', listed: 'additional', status: 'completed'};
    const {all, fields} = overviewOf(
      planOf({fields: [{id: 'a', title: 'A'}], measures: [{title: 'Eins', field: 'a'}, additional]}),
    );
    expect([all, fields.map(({groups}) => groups)]).to.deep.equal([{total: 1, groups: []}, [[]]]);
  });

  it('keeps "Weitere Maßnahmen" out of every count and mean, and says how many they are', () => {
    const measures = [
      {title: 'Eins', status: {code: 'in-progress', percent: 20}},
      {title: 'Zwei', status: {code: 'in-progress', percent: 60}},
      {title: 'Drei', status: {code: 'completed', percent: 100}, listed: 'additional'},
    ];
    const {all, additional, mean} = overviewOf(planOf({measures}));
    expect([all.total, additional, mean]).to.deep.equal([2, 1, {percent: 40, stated: 2, total: 2}]);
  });

  for (const [what, percents, mean] of [
    ['takes the mean over stated values only: an absent one is no zero', [50, 100, null], [75, 2, 3]],
    ['counts a stated zero', [0, 50], [25, 2, 2]],
    ['gives no mean of a single value', [80, null], undefined],
    ['gives no mean of none', [null, null], undefined],
  ] as const) {
    it(what, () => {
      const measures = percents.map((percent, index) => ({title: `M${index}`, status: {code: 'ongoing', percent}}));
      const found = overviewOf(planOf({measures})).mean;
      expect(found && [found.percent, found.stated, found.total]).to.deep.equal(mean);
    });
  }

  it('counts a measure of a sub-field in the fields above it too, as the filter of the table does', () => {
    const fields = [
      {id: 'a', title: 'A'},
      {id: 'a1', title: 'A1', parent: 'a'},
      {id: 'b', title: 'B'},
    ];
    const measures = [
      {title: 'Eins', field: 'a'},
      {title: 'Zwei', field: 'a1'},
      {title: 'Drei', field: 'a1'},
      {title: 'Vier'},
    ];
    const overview = overviewOf(planOf({fields, measures}));
    expect(outline(overview.fields)).to.deep.equal(['a 3', 'a: a1 2', 'b 0']);
    expect(overview.withoutField.total).to.equal(1);
  });

  describe('of the demo plans', () => {
    before(loadDemoPlans);

    it('gives the mean of Böblingen with the measures that it stands for', () => {
      const {mean} = overviewOf(demoPlan('boeblingen'));
      expect([mean?.percent.toFixed(1), mean?.stated, mean?.total]).to.deep.equal(['75.6', 24, 34]);
    });

    for (const [name, groups] of [
      ['leinfelden-echterdingen', {open: 9, planned: 5, active: 23, done: 4}],
      ['boeblingen', {open: 3, active: 12, done: 14, stopped: 3, unknown: 2}],
      ['sachsenheim', {}],
      ['musterstadt', {open: 3, planned: 2, active: 4, done: 1, stopped: 5, unknown: 1}],
    ] as const) {
      it(`counts the groups of ${name}`, () => {
        expect(groupsOf(overviewOf(demoPlan(name)).all)).to.deep.equal(groups);
      });
    }

    for (const name of demoNames) {
      it(`counts each measure of ${name} once in the fields on the first level`, () => {
        const {all, fields, withoutField} = overviewOf(demoPlan(name));
        const sum = fields.reduce((total, field) => total + field.total, withoutField.total);
        expect(sum).to.equal(all.total);
      });
    }
  });
});

describe('sectionsOf', () => {
  const items = ['ein Eintrag'];

  for (const [section, content] of [
    ['summary', {measures: [{title: 'Eins'}]}],
    ['summary', {asOf: '2024'}],
    ['preamble', {preamble: 'Text'}],
    ['preamble', {forewords: [{author: 'Jemand', text: 'Text'}]}],
    ['visions', {goals: [{text: 'Alle verstehen sich', kind: 'vision'}]}],
    ['visions', {guidelines: items}],
    ['context', {statusQuo: 'Text'}],
    ['context', {fields: [{title: 'Feld', context: 'Text'}]}],
    ['context', {facts: [{text: 'Menschen', value: 3}]}],
    ['swot', {swot: {threats: items}}],
    ['bodies', {bodies: [{name: 'Runder Tisch'}]}],
    ['roles', {roles: [{name: 'Ehrenamtliche'}]}],
    ['roles', {interfaces: items}],
    ['monitoring', {monitoring: {cycle: 'jährlich'}}],
    ['monitoring', {events: [{title: 'Fest'}]}],
    ['sources', {sources: [{text: 'Haushalt'}]}],
    ['sources', {imprint: 'Text'}],
  ] as const) {
    it(`shows "${section}" where a plan has ${Object.keys(content).join()}, and nothing else`, () => {
      expect(sectionsOf(planOf(content))).to.deep.equal([section]);
    });
  }

  for (const [what, content] of [
    ['nothing', {}],
    ['empty lists', {guidelines: [], swot: {strengths: []}, sources: []}],
    ['only goals of measures, and fields without a text', {goals: [{text: 'Ziel'}], fields: [{title: 'Feld'}]}],
    ['only "Weitere Maßnahmen"', {measures: [{title: 'Weitere', listed: 'additional'}]}],
  ] as const) {
    it(`shows no section where a plan has ${what}`, () => {
      expect(sectionsOf(planOf(content))).to.deep.equal([]);
    });
  }

  describe('of a plan with everything', () => {
    before(loadDemoPlans);

    for (const [wanted, shown] of [
      [undefined, overviewSections],
      [[], overviewSections],
      [
        ['swot', 'summary'],
        ['swot', 'summary'],
      ],
      [['swot', 'swot'], ['swot']],
      [['SWOT', 'roles'], ['roles']],
      [['unknown'], overviewSections],
    ] as const) {
      it(`shows ${shown.join(' ')} where ${wanted ? `"${wanted.join(' ')}"` : 'nothing'} is asked for`, () => {
        expect(sectionsOf(demoPlan('musterstadt'), wanted)).to.deep.equal(shown);
      });
    }
  });
});
