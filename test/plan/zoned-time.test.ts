import {expect} from '@open-wc/testing';
import {germanDay, zoneOf} from '../../src/plan/zoned-time.js';

describe('the day in Germany', () => {
  it('begins at midnight there, in winter and in summer', () => {
    expect(germanDay(new Date('2026-11-20T22:59:59Z'))).to.equal('2026-11-20');
    expect(germanDay(new Date('2026-11-20T23:00Z'))).to.equal('2026-11-21');
    expect(germanDay(Date.parse('2026-07-01T22:00Z'))).to.equal('2026-07-02');
  });
});

describe('a time zone', () => {
  it('reads calendar and clock', () => {
    const at = new Date('2026-12-31T23:05Z');
    expect(zoneOf()?.read(at.getTime())).to.deep.equal({at, day: '2027-01-01', weekday: 5, time: '00:05'});
    expect(zoneOf('America/New_York')?.read(at.getTime())).to.include({day: '2026-12-31', weekday: 4, time: '18:05'});
  });

  it('finds the instant of each hour of a year and reads it again', () => {
    const zone = zoneOf('Europe/Berlin');
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const at = Date.UTC(2026, 0, 1, hour);
      const {day, time} = zone?.read(at) ?? {day: '', time: ''};
      const back = zone?.instantOf(day, Number(time.slice(0, 2)) * 60);
      // The second of two equal hours in autumn is the only one that is not found again.
      if (at !== Date.UTC(2026, 9, 25, 1)) expect(back, `${day} ${time}`).to.equal(at);
    }
  });

  it('is none without a known name', () => {
    for (const name of ['', 'Nirgends', 'Europe/Sachsenheim']) expect(zoneOf(name), name).to.equal(undefined);
  });
});
