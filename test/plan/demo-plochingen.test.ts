import {expect} from '@open-wc/testing';
import {blocksOf} from '../../src/plan/text.js';
import {demoPlan, inField, loadDemoPlans, parsedDemo} from './demo-plans.js';

/** The counts of the plan format, section 7.4. Numbers: measures, their parts, needs of the field. */
const fields = [
  ['1', 'Integrationsbegriff', ['Gemeinsamer Integrationsbegriff'], 0, 0, 0],
  ['2', 'Beratung und Betreuung', [], 6, 2, 0],
  ['3', 'Begegnungs- und Vernetzungsort', [], 2, 0, 4],
  ['4', 'Wohnraum', [], 5, 0, 0],
  ['5', 'Gesamtgesellschaftliche Vernetzung', [], 3, 0, 0],
  ['6', 'Neuausrichtung des ehrenamtlichen Engagements', ['Neuaustrichtung des ehrenamtlichen Engagements'], 4, 0, 0],
  ['7', 'Interkulturelle Öffnung der Verwaltung', [], 3, 3, 0],
] as const;

describe('the demo plan of Plochingen', () => {
  before(loadDemoPlans);

  it('has the fields with their other spellings, measures, parts and needs', () => {
    const plan = demoPlan('plochingen');
    expect(
      plan.fields.map(({id, number, title, aliases, requirements}) => {
        const measures = inField(plan.measures, id);
        const parts = measures.flatMap(({items}) => items ?? []);
        return [number, title, aliases ?? [], measures.length, parts.length, requirements?.length ?? 0];
      }),
    ).to.deep.equal(fields);
    expect(plan.measures).to.have.length(23);
    expect(plan.measures.flatMap(({items}) => items ?? [])).to.have.length(5);
  });

  it('is a concept without a date, its measures without number or status', () => {
    const {type, measures} = demoPlan('plochingen');
    expect(type).to.equal('concept');
    expect(parsedDemo('plochingen').unstated).to.deep.equal(['asOf']);
    expect(measures.filter(({number, status}) => number ?? status)).to.deep.equal([]);
  });

  it('tells for each field how things are and what is meant to happen', () => {
    const {fields, statusQuo} = demoPlan('plochingen');
    expect(fields.filter(({analysis, context}) => analysis && context)).to.have.length(7);
    expect(statusQuo).not.to.equal(undefined);
  });

  it('repeats the preamble as the quotation of the first field', () => {
    const {preamble, fields} = demoPlan('plochingen');
    expect(blocksOf(preamble ?? '')).to.deep.equal(blocksOf(fields[0]?.quote?.text ?? ''));
    expect(fields.filter(({quote}) => quote)).to.have.length(1);
  });

  it('has the analysis of strengths and weaknesses, chances and risks', () => {
    const {swot} = demoPlan('plochingen');
    const lists = [swot?.strengths, swot?.weaknesses, swot?.opportunities, swot?.threats];
    expect(lists.map((list) => list?.length)).to.deep.equal([6, 6, 4, 4]);
    expect(lists.map((list) => list?.flatMap(({items}) => items ?? []).length)).to.deep.equal([2, 0, 0, 0]);
  });

  it('has one footnote, at the field that it belongs to', () => {
    const {notes, fields} = demoPlan('plochingen');
    expect(notes?.map(({mark}) => mark)).to.deep.equal(['1']);
    expect(fields.map((field) => field.notes?.length ?? 0)).to.deep.equal([0, 1, 0, 0, 0, 0, 0]);
  });
});
