import {expect} from '@open-wc/testing';
import {measureCoverage, type MeasureAspect} from '../../src/plan/measure-coverage.js';
import {planOf} from './plan-of.js';

/** Nothing to wish for. */
const whole = {
  title: 'Kurs',
  field: 'f',
  goals: ['g'],
  status: 'in-progress',
  actors: ['VHS'],
  contacts: ['Amt'],
  period: '2026',
  description: 'Wöchentlich.',
};

function gapsOf(measure: Readonly<Record<string, unknown>>, rest = {}): readonly MeasureAspect[] {
  const lists = {fields: [{id: 'f', title: 'Wohnen'}], goals: [{id: 'g', text: 'Ruhe'}]};
  return measureCoverage(planOf({...lists, measures: [{...whole, ...measure}], ...rest})).gaps.map(
    ({aspect}) => aspect,
  );
}

describe('what is missing in the measures of a plan', () => {
  it('is nothing where all is stated', () => {
    expect(gapsOf({})).to.deep.equal([]);
  });

  const cases: [aspect: MeasureAspect, measure: Readonly<Record<string, unknown>>][] = [
    ['status', {status: undefined}],
    ['status', {status: 'demnächst vielleicht'}],
    ['reason', {status: 'rejected'}],
    ['actors', {actors: []}],
    ['contacts', {contacts: undefined}],
    ['period', {period: undefined}],
    ['field', {field: undefined}],
    ['goals', {goals: undefined}],
    ['description', {description: undefined}],
  ];
  for (const [aspect, measure] of cases) {
    it(`is its ${aspect}: ${JSON.stringify(measure)}`, () => {
      expect(gapsOf(measure)).to.deep.equal([aspect]);
    });
  }

  it('is a look at what should be done by the date of the plan', () => {
    expect(gapsOf({period: '2025'}, {asOf: '2026-03'})).to.deep.equal(['overdue']);
  });

  it('is no field and no goal where the plan has none, and no contact where the plan has one', () => {
    const bare = {field: undefined, goals: undefined, contacts: undefined};
    const {gaps} = measureCoverage(planOf({contactPoint: 'Amt', measures: [{...whole, ...bare}]}));
    expect(gaps).to.deep.equal([]);
  });

  it('is asked of the main measures only', () => {
    const {gaps, total} = measureCoverage(planOf({measures: [{title: 'Nur ein Titel', listed: 'additional'}]}));
    expect([gaps, total]).to.deep.equal([[], 0]);
  });

  it('is a title in another language that others have', () => {
    const titles = [{de: 'Kurs', ar: 'دورة'}, 'Treff'];
    const {translations} = measureCoverage(planOf({measures: titles.map((title) => ({title}))}));
    expect(translations.map(({lang, measures}) => [lang, measures.map(({title}) => title)])).to.deep.equal([
      ['ar', ['Treff']],
    ]);
  });

  it('is what the plan does not say of itself', () => {
    expect(measureCoverage(planOf({asOf: '2026'})).plan).to.deep.equal(['publisher', 'contactPoint']);
  });
});
