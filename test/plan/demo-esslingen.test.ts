import {expect} from '@open-wc/testing';
import {demoPlan, inField, loadDemoPlans} from './demo-plans.js';

/** The counts of the plan format, section 7.5. Numbers: approaches, then goals by kind. */
const fields = [
  ['3.1', 'Vernetzung mit kommunalen Akteuren und freien Trägern', 'cross-cutting', undefined, 0, {}],
  ['3.2', 'Interkulturelle Öffnung der Verwaltung', 'cross-cutting', undefined, 0, {goal: 5}],
  ['4.1', 'Wohnen', 'field', undefined, 6, {'short-term': 4, guiding: 1}],
  ['4.2', 'Sprachförderung', 'field', undefined, 4, {guiding: 1}],
  ['4.3', 'Soziale Betreuung und Beratung', 'field', undefined, 5, {guiding: 1}],
  ['4.4', 'Erziehung und Bildung', 'field', undefined, 7, {guiding: 1}],
  ['4.5', 'Ausbildung und Arbeit', 'field', undefined, 4, {guiding: 1}],
  ['4.6', 'Gesundheit und Psychosoziale Versorgung', 'field', undefined, 4, {goal: 3}],
  [undefined, 'Versorgung traumatisierter Personen', 'field', '4.6', 3, {goal: 1}],
  ['4.7', 'Kultursensible Altenhilfe und Pflege', 'field', undefined, 4, {goal: 3}],
  ['4.8', 'Bürgerschaftliches Engagement', 'field', undefined, 4, {guiding: 1}],
  ['4.9', 'Gesellschaftliche Teilhabe', 'field', undefined, 0, {}],
  [undefined, 'Kultur', 'field', '4.9', 2, {guiding: 1}],
  [undefined, 'Sport', 'field', '4.9', 2, {guiding: 1}],
] as const;

const bodies = [
  ['Steuerungskreis der Integrationskurse', undefined, 'in Planung', undefined, undefined],
  ['Arbeitskreis „Sprache“', undefined, undefined, 'zweimal im Jahr', undefined],
  ['Kreisarbeitsgemeinschaft „Netzwerk Flüchtlinge“', undefined, undefined, 'zweimal im Jahr', '2015-09-24'],
  ['Kompetenzteam „Soziale Betreuung und Beratung in den GU und der AU“', 'kag', undefined, undefined, undefined],
  ['Kompetenzteam „Erziehung und Bildung“', 'kag', undefined, undefined, undefined],
  ['Kompetenzteam „(Aus-)Bildung und Arbeit“', 'kag', undefined, undefined, undefined],
  ['Kompetenzteam „Gesundheit und Psychosoziale Beratung“', 'kag', undefined, undefined, undefined],
  ['Kompetenzteam „Engagement und Ehrenamt“', 'kag', undefined, undefined, undefined],
  ['Arbeitskreis „Kultursensible Altenhilfe“', undefined, undefined, undefined, undefined],
  ['Arbeitsgremium der Integrationsbeauftragten', undefined, 'geplant', undefined, undefined],
  ['Arbeitsgruppe „Wohnen“ beim Amt für Flüchtlingshilfe', undefined, undefined, undefined, undefined],
  ['Arbeitsgruppe zur Versorgung traumatisierter Personen', 'kt-gesundheit', undefined, undefined, undefined],
] as const;

describe('the demo plan of Landkreis Esslingen', () => {
  before(loadDemoPlans);

  it('has the fields and sub-fields with their approaches and goals', () => {
    const plan = demoPlan('esslingen');
    const numberOf = (id: string | null | undefined): string | null | undefined =>
      plan.fields.find((field) => field.id === id)?.number;
    expect(
      plan.fields.map(({id, number, title, kind, parent}) => [
        number,
        title,
        kind ?? 'field',
        numberOf(parent),
        inField(plan.measures, id).length,
        tally(inField(plan.goals, id).map((goal) => goal.kind ?? 'goal')),
      ]),
    ).to.deep.equal(fields);
    expect([plan.measures.length, plan.goals.length]).to.deep.equal([45, 24]);
  });

  it('is a framework of a stated day, its measures approaches without number or status', () => {
    const {type, published, asOf, measures} = demoPlan('esslingen');
    expect({type, published, asOf}).to.deep.equal({type: 'framework', published: '2016-06-09', asOf: '2016-06-09'});
    expect(measures.filter(({kind, number, status}) => kind !== 'approach' || number || status)).to.deep.equal([]);
  });

  it('parts the approaches to language by theme', () => {
    const themes = demoPlan('esslingen').measures.flatMap(({theme}) => (typeof theme === 'string' ? [theme] : []));
    expect(tally(themes)).to.deep.equal({
      Integrationskurse: 1,
      'FlüAG-Kurse der ehrenamtlichen Arbeitskreise': 2,
      'Kinder und Jugendliche': 1,
    });
  });

  it('tells in its fields how things are, and quotes in two of them', () => {
    const {fields} = demoPlan('esslingen');
    const quoting = fields.filter(({quote}) => quote).map(({number}) => number);
    expect(quoting).to.deep.equal(['4.1', '4.9']);
    expect(fields.filter(({context}) => context)).to.have.length(11);
  });

  it('has the bodies with their parents, status, rhythm and founding', () => {
    const {bodies: found} = demoPlan('esslingen');
    expect(
      found?.map(({name, parent, status, frequency, founded}) => [name, parent, status?.text, frequency, founded]),
    ).to.deep.equal(bodies);
    expect(found?.flatMap(({status}) => status?.code ?? [])).to.deep.equal(['planned', 'planned']);
    expect(found?.filter(({members}) => !members?.length)).to.deep.equal([]);
  });

  it('has the officer for integration in each of the five teams', () => {
    const teams = (demoPlan('esslingen').bodies ?? []).filter(({parent}) => parent === 'kag');
    const withOfficer = teams.filter(({members}) => members?.some(({actor}) => actor === 'integrationsbeauftragte'));
    expect([teams.length, withOfficer.length]).to.deep.equal([5, 5]);
  });

  it('has its guidelines and how it is reviewed', () => {
    const {guidelines, monitoring} = demoPlan('esslingen');
    expect(guidelines).to.have.length(4);
    expect(monitoring?.cycle).to.equal('etwa alle fünf Jahre');
    expect(monitoring?.indicators).to.have.length(5);
  });

  it('has the conference on housing as an approach and an event, and the four events of its annex', () => {
    const {events, measures} = demoPlan('esslingen');
    expect(events?.map(({period}) => period?.from)).to.deep.equal([
      '2016-06-02',
      '2015-11-11',
      '2016-02-24',
      '2016-04-15',
      '2016-05-13',
    ]);
    expect(measures.filter(({period}) => period?.from === '2016-06-02').map(({id}) => id)).to.deep.equal(['wohnen-4']);
  });

  it('has what its annex and its figures tell', () => {
    const {activities, facts, roles} = demoPlan('esslingen');
    expect(activities?.map(({items}) => items.length)).to.deep.equal([7, 5, 3, 2]);
    expect([facts?.length, roles?.length]).to.deep.equal([21, 5]);
  });
});

/** How often each value occurs. */
function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
