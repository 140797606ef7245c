import {expect} from '@open-wc/testing';
import {weekOf, type WeekRow} from '../../src/plan/week.js';
import {hoursOf} from './plan-of.js';

const today = '2026-11-23';
const rowsOf = (...weekly: object[]) => weekOf(hoursOf({weekly}), today).rows.map(inOneLine);

/** `1-3 5: 09:00-12:00` */
function inOneLine({days, slots}: WeekRow): string {
  const ranges = days.map(({first, last}) => (first === last ? `${first}` : `${first}-${last}`));
  const times = slots.map(({opens, closes, byAppointment}) => `${opens}-${closes}${byAppointment ? ' A' : ''}`);
  return `${ranges.join(' ')}: ${times.join(', ')}`;
}

describe('a week', () => {
  it('has one row for neighbours with the same hours', () => {
    const rows = rowsOf(
      {days: [1, 2, 3], opens: '09:00', closes: '12:00'},
      {days: [4], opens: '14:00', closes: '18:00'},
    );
    expect(rows).to.deep.equal(['1-3: 09:00-12:00', '4: 14:00-18:00']);
  });

  it('has one row for equal days that lie apart', () => {
    expect(rowsOf({days: [7, 4, 2, 1], opens: '16:00', closes: '18:00'})).to.deep.equal(['1-2 4 7: 16:00-18:00']);
  });

  it('collects the slots of a day in order', () => {
    const rows = rowsOf(
      {days: [1, 4], opens: '14:00', closes: '17:00', byAppointment: true},
      {days: [1, 2, 4], opens: '09:00', closes: '12:00'},
    );
    expect(rows).to.deep.equal(['1 4: 09:00-12:00, 14:00-17:00 A', '2: 09:00-12:00']);
  });

  it('tells an appointment from open doors', () => {
    const rows = rowsOf(
      {days: [1], opens: '09:00', closes: '12:00', byAppointment: true},
      {days: [2], opens: '09:00', closes: '12:00'},
    );
    expect(rows).to.deep.equal(['1: 09:00-12:00 A', '2: 09:00-12:00']);
  });

  it('is that of the season', () => {
    const hours = hoursOf({
      weekly: [
        {days: [1], opens: '08:00', closes: '10:00', validThrough: '2026-11-22'},
        {days: [1], opens: '09:00', closes: '11:00', validFrom: '2026-11-23'},
      ],
    });
    expect(weekOf(hours, '2026-11-22').rows.map(inOneLine)).to.deep.equal(['1: 08:00-10:00']);
    expect(weekOf(hours, '2026-11-23').rows.map(inOneLine)).to.deep.equal(['1: 09:00-11:00']);
  });

  it('is that of the next season before it begins, with its first day', () => {
    const hours = hoursOf({
      weekly: [
        {days: [1], opens: '10:00', closes: '11:00', validFrom: '2028-01-03'},
        {days: [1], opens: '09:00', closes: '11:00', validFrom: '2027-01-04'},
      ],
    });
    const week = weekOf(hours, today);
    expect(week.from).to.equal('2027-01-04');
    expect(week.rows.map(inOneLine)).to.deep.equal(['1: 09:00-11:00']);
  });

  it('of a season that is over has no rows', () => {
    const hours = hoursOf({
      weekly: [{days: [1], opens: '09:00', closes: '11:00', validFrom: '2026-01-01', validThrough: '2026-06-30'}],
    });
    expect(weekOf(hours, today)).to.deep.equal({rows: []});
  });

  it('without weekly hours has no rows', () => {
    expect(weekOf(hoursOf({exceptions: [{from: '2026-12-24'}]}), today)).to.deep.equal({rows: []});
  });
});
