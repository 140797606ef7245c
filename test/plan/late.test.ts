import {expect} from '@open-wc/testing';
import {isLate} from '../../src/plan/late.js';
import {statusCodes} from '../../src/plan/status.js';

describe('a late measure', () => {
  it('tells its end and the date that shows it', () => {
    const measure = {status: {code: 'planned'}, period: {to: '2023'}} as const;
    expect(isLate(measure, '2024-03')).to.deep.equal({end: '2023', asOf: '2024-03'});
  });

  it('takes date and end of its status before those of the plan and the measure', () => {
    const status = {code: 'planned', asOf: '2025', period: {to: '2024'}} as const;
    expect(isLate({status, period: {to: '2030'}}, '2020')).to.deep.equal({end: '2024', asOf: '2025'});
  });

  it('is one only if its last day lies before the first day of the date', () => {
    const endingIn = (to: string) => ({status: {code: 'not-started'}, period: {to}}) as const;
    expect(isLate(endingIn('2024'), '2024-12')).to.equal(undefined);
    expect(isLate(endingIn('2024'), '2024')).to.equal(undefined);
    expect(isLate(endingIn('2024-12-31'), '2025')).not.to.equal(undefined);
    expect(isLate(endingIn('2024-03-15'), '2024-03-15')).to.equal(undefined);
    expect(isLate(endingIn('2024-03-15'), '2024-03-16')).not.to.equal(undefined);
  });

  it('is open, planned or active, and not ongoing', () => {
    const late = statusCodes.filter((code) => isLate({status: {code}, period: {to: '2020'}}, '2024'));
    expect(late).to.deep.equal([
      'idea',
      'not-started',
      'under-review',
      'in-coordination',
      'planned',
      'in-preparation',
      'in-progress',
      'partially-implemented',
    ]);
  });

  it('needs a date, an end and a status', () => {
    const status = {code: 'planned'} as const;
    expect(isLate({status, period: {to: '1999'}}, undefined)).to.equal(undefined);
    expect(isLate({status, period: {to: '1999'}}, null)).to.equal(undefined);
    expect(isLate({status, period: {}}, '2024')).to.equal(undefined);
    expect(isLate({status}, '2024')).to.equal(undefined);
    expect(isLate({period: {to: '1999'}}, '2024')).to.equal(undefined);
  });
});
