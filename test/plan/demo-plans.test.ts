import {expect} from '@open-wc/testing';
import type {Measure} from '../../src/plan/plan.js';
import {demoNames, demoPlan, inField, loadDemoPlans, parsedDemo} from './demo-plans.js';

/** The counts of the plan format, section 7, are the acceptance test of the demo plans. */

const leinfelden = [
  ['Arbeit', 4, 0, 3, 1],
  ['Wohnen und Unterbringung', 2, 0, 2, 1],
  ['Sprache und Bildung', 12, 2, 7, 2],
  ['Bürgerschaftliches Engagement', 5, 0, 4, 1],
  ['Gesellschaftliches Zusammenleben und Soziales', 6, 0, 5, 2],
  ['Extremismusprävention und Antidiskriminierung', 4, 0, 2, 3],
  ['Information, Öffentlichkeitsarbeit und Repräsentation', 8, 0, 6, 2],
] as const;

const boeblingen = [
  ['Aufbrechen und Ankommen', 'Hier bin ich', 5, {recommendations: 20, pages: '13-15'}, 2],
  ['Wohnen', 'Wohnen und Wohlfühlen', 3, {recommendations: 22, pages: '19-26'}, 1],
  ['Sprache', 'Vielsprachigkeit als Ressource', 4, {recommendations: 22}, 3],
  ['Bildung und Arbeit', 'Sapere aude – Wage zu denken', 6, {recommendations: 30, pages: '36-42'}, 3],
  ['Gesundheit', 'Natürlich gesund', 5, {recommendations: 48}, 1],
  ['Gesellschaft', 'Freude am Gestalten', 4, {goals: 6, measures: 27, pages: '61-68'}, 0],
  ['Religion', 'Dialog statt Diagnose', 4, undefined, 0],
  ['Leben und Freizeit', 'Hier spielt das Leben', 3, {goals: 10, measures: 27}, 2],
] as const;

const sachsenheim = [
  ['Sprache und Bildung', 2, 7, 9, ['short', 'medium'], 7, 6, 18],
  ['Arbeits- und Ausbildungsmarkt', 2, 5, 7, ['medium', 'long'], 7, 3, 14],
  ['Wohnen/ gute Nachbarschaft', 3, 5, 6, ['medium', 'long', 'short'], 7, 1, 13],
  ['Sport, Kultur, Freizeit, Vereine', 3, 6, 10, ['short', 'long', 'medium', 'medium'], 5, 4, 23],
] as const;

describe('the demo plans', () => {
  before(loadDemoPlans);

  for (const name of demoNames) {
    it(`are read without any issue: ${name}`, () => {
      expect(parsedDemo(name).issues).to.deep.equal([]);
      expect(parsedDemo(name).issueTotal).to.equal(0);
    });

    it(`name their source and say that they are a demonstration: ${name}`, () => {
      expect(demoPlan(name).sources).not.to.be.undefined;
      expect(JSON.stringify(demoPlan(name).imprint)).to.match(/Demo|Vorführ|Beispiel|erfunden/);
    });
  }

  it('have the fields, goals and visions of Leinfelden-Echterdingen', () => {
    const plan = demoPlan('leinfelden-echterdingen');
    expect(
      plan.fields.map((field) => {
        const [measures, goals] = [inField(plan.measures, field.id), inField(plan.goals, field.id)];
        const additional = measures.filter(({listed}) => listed === 'additional').length;
        const visions = goals.filter(({kind}) => kind === 'vision').length;
        return [field.title, measures.length - additional, additional, goals.length - visions, visions];
      }),
    ).to.deep.equal(leinfelden);
    expect(plan.fields.map(({number}) => number)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('have the numbers, updates, items and notes of Leinfelden-Echterdingen', () => {
    const {type, measures, notes} = demoPlan('leinfelden-echterdingen');
    const main = measures.filter(({listed}) => listed !== 'additional');
    expect(type).to.equal('catalogue');
    expect(parsedDemo('leinfelden-echterdingen').unstated).to.include('asOf');
    expect(main.map(({id, number}) => [id, number])).to.deep.equal(main.map((_, n) => [`m-${n + 1}`, String(n + 1)]));
    expect(numbersOf(main.filter(({updates}) => updates?.length))).to.deep.equal([2, 5, 7, 17, 20, 31, 34, 37]);
    expect(main.flatMap(({updates = []}) => updates ?? [])).to.have.length(8);
    expect(main.filter(({items}) => items?.length).map(({number, items}) => [number, items?.length])).to.deep.equal([
      ['5', 3],
      ['39', 3],
    ]);
    expect(numbersOf(main.filter(({goals}) => goals?.length === 2))).to.deep.equal([26, 27, 34, 35, 36]);
    expect(main.find(({number}) => number === '38')?.actors?.map(({role}) => role)).to.include.members([
      'preparation',
      'implementation',
    ]);
    expect(
      measures
        .filter(({listed}) => listed === 'additional')
        .map(({status, number, period}) => [status, number, period?.text]),
    ).to.deep.equal([
      [undefined, undefined, 'im Sommer 2023'],
      [undefined, undefined, 'ab 2024'],
    ]);
    expect(notes).to.have.length(1);
  });

  it('have the fields and examples of Böblingen', () => {
    const plan = demoPlan('boeblingen');
    expect(
      plan.fields.map(({id, title, motto, reported, examples}) => [
        title,
        motto,
        inField(plan.measures, id).length,
        reported,
        examples?.length ?? 0,
      ]),
    ).to.deep.equal(boeblingen);
    expect(plan).to.include({type: 'report', asOf: '2017-02-20', published: '2015-08'});
    expect(plan.decisions?.map(({reference}) => reference)).to.deep.equal(['234/2014', '234/2014/1']);
    expect(plan.events).to.have.length(4);
    expect(plan.measures.flatMap(({updates}) => updates ?? [])).to.have.length(1);
    expect(inField(plan.measures, plan.fields[6]?.id)[2]?.status?.reason).not.to.be.undefined;
  });

  it('have the columns of Sachsenheim', () => {
    const plan = demoPlan('sachsenheim');
    expect(
      plan.fields.map(({id, title}) => {
        const measures = inField(plan.measures, id);
        const activities = inField(plan.activities ?? [], id);
        return [
          title,
          measures.length,
          sum(measures, 'currentState'),
          sum(measures, 'indicators'),
          measures.flatMap(({timeframes}) => timeframes?.map(({term}) => term) ?? []),
          sum(measures, 'targetState'),
          activities.length,
          activities.reduce((total, {items}) => total + items.length, 0),
        ];
      }),
    ).to.deep.equal(sachsenheim);
  });

  it('have the lists of Sachsenheim', () => {
    const plan = demoPlan('sachsenheim');
    const {bodies, roles, interfaces, notes, sources, glossary, events, forewords, schedule} = plan;
    expect(plan).to.deep.include({type: 'concept', asOf: '2024-11'});
    expect(
      [bodies, roles, interfaces, notes, sources, glossary, events, forewords].map((list) => list?.length),
    ).to.deep.equal([7, 4, 4, 13, 20, 5, 4, 2]);
    expect(events?.map(({recurring}) => recurring)).to.deep.equal(['--02-20', '--06-20', '--09-20', '--12-05']);
    expect(glossary?.every(({explains}) => explains !== undefined)).to.equal(true);
    expect(sources?.filter(({accessed}) => accessed !== undefined)).to.have.length(8);
    expect(schedule?.years).to.deep.equal(['2025', '2026', '2027', '2028', '2029']);
    expect(schedule?.entries.map(({measure, spans}) => [measure === undefined, spans])).to.deep.equal(
      Array.from({length: 11}, (_, n) => [n === 0, undefined]),
    );
  });

  it('have the offers of Sachsenheim', () => {
    const {topics, offers} = demoPlan('sachsenheim');
    const contacts = offers.map((offer) => offer.contacts?.length ?? 0);
    expect(topics.map(({id}) => offers.filter((offer) => offer.topics?.includes(id)).length)).to.deep.equal([
      3, 2, 1, 2, 1, 4, 7, 1, 1, 1, 2, 3, 2,
    ]);
    expect(offers).to.have.length(30);
    expect([
      contacts.reduce((a, b) => a + b),
      contacts.filter((count) => count > 1).length,
      Math.max(...contacts),
    ]).to.deep.equal([46, 9, 6]);
    expect(
      new Set(offers.flatMap((offer) => offer.contacts?.map(({name, actor}) => name ?? actor) ?? [])).size,
    ).to.equal(25);
    expect(offers.flatMap((offer) => offer.contacts ?? []).filter(({email, phones}) => email ?? phones)).to.be.empty;
  });
});

function numbersOf(measures: readonly Measure[]): number[] {
  return measures.map(({number}) => Number(number));
}

function sum(measures: readonly Measure[], key: 'currentState' | 'indicators' | 'targetState'): number {
  return measures.reduce((total, measure) => total + (measure[key]?.length ?? 0), 0);
}
