import {expect} from '@open-wc/testing';
import type {CalendarTime} from '../../src/export/ics.js';
import {offerDates, type Dated} from '../../src/export/offer-dates.js';

const today = '2026-11-20'; // a Friday

function dates(offer: Dated, region?: string): readonly CalendarTime[] {
  return offerDates(offer, today, region);
}

const tuesdays = {days: [2], opens: '16:00', closes: '18:00'};

describe('the dates of an offer for a calendar', () => {
  it('are the meetings of a course, every week from the next one to the last', () => {
    const course = {validFrom: '2026-11-01', validThrough: '2026-12-31', hours: {weekly: [tuesdays]}};
    expect(dates(course)).to.deep.equal([
      {
        is: 'hours',
        start: '2026-11-24T16:00',
        end: '2026-11-24T18:00',
        weekly: {until: '2026-12-29T16:00', without: []},
      },
    ]);
  });

  it('leave out closures and public holidays of the Land, and have days of their own for other hours', () => {
    const hours = {
      weekly: [{days: [5], opens: '10:00', closes: '12:00'}],
      exceptions: [
        {from: '2026-12-18', through: '2026-12-24'},
        {from: '2027-01-08', slots: [{opens: '14:00', closes: '15:00'}]},
      ],
      closedOnHolidays: true,
    };
    const course = {validFrom: '2026-12-04', validThrough: '2027-01-15', hours};
    expect(dates(course, 'DE-BW')).to.deep.equal([
      {
        is: 'hours',
        start: '2026-12-04T10:00',
        end: '2026-12-04T12:00',
        weekly: {
          until: '2027-01-15T10:00',
          without: ['2026-12-18T10:00', '2026-12-25T10:00', '2027-01-01T10:00', '2027-01-08T10:00'],
        },
      },
      {is: 'hours', start: '2027-01-08T14:00', end: '2027-01-08T15:00'},
    ]);
  });

  it('run past midnight', () => {
    const night = {validFrom: '2026-12-04', validThrough: '2026-12-04'};
    const ends = [
      {opens: '22:00', closes: '01:00'},
      {opens: '20:00', closes: '24:00'},
    ].map((slot) => dates({...night, hours: {weekly: [{days: [5], ...slot}]}})[0]);
    expect(ends).to.deep.equal([
      {is: 'hours', start: '2026-12-04T22:00', end: '2026-12-05T01:00'},
      {is: 'hours', start: '2026-12-04T20:00', end: '2026-12-05T00:00'},
    ]);
  });

  it('are single days where nothing is regular', () => {
    const exceptions = [
      {from: '2026-11-01', slots: [{opens: '14:00', closes: '17:00'}]},
      {from: '2026-12-05', slots: [{opens: '14:00', closes: '17:00'}]},
    ];
    expect(dates({hours: {exceptions}})).to.deep.equal([
      {is: 'hours', start: '2026-12-05T14:00', end: '2026-12-05T17:00'},
    ]);
  });

  it('are whole days where no hours are known', () => {
    expect(dates({validFrom: '2026-12-01', validThrough: '2026-12-03'})).to.deep.equal([
      {is: 'days', from: '2026-12-01', through: '2026-12-03'},
    ]);
    expect(dates({validFrom: '2027-02-01'})).to.deep.equal([{is: 'days', from: '2027-02-01', through: '2027-02-01'}]);
  });

  it('are those of an event, which may come every year', () => {
    const days = {from: '2027-02-21', to: '2027-02-22'};
    expect(dates({days})).to.deep.equal([{is: 'days', from: days.from, through: days.to, yearly: false}]);
    expect(dates({days, event: {recurring: '--02-21'}})[0]).to.deep.include({yearly: true});
  });

  const none: Readonly<Record<string, Dated>> = {
    'is simply open': {hours: {weekly: [tuesdays]}},
    'has begun, with no end in sight': {validFrom: '2026-09-01', hours: {weekly: [tuesdays]}},
    'is over': {validFrom: '2026-09-01', validThrough: '2026-11-19', hours: {weekly: [tuesdays]}},
    pauses: {status: 'paused', validFrom: '2026-12-01'},
    'has ended': {status: 'ended', validFrom: '2026-12-01'},
    'states nothing': {},
    'is closed on some days': {hours: {exceptions: [{from: '2026-12-24', through: '2027-01-06'}]}},
  };
  for (const [what, offer] of Object.entries(none)) {
    it(`are none where it ${what}`, () => {
      expect(dates(offer)).to.deep.equal([]);
    });
  }

  it('are whole days where there are hours only by appointment, or in a zone of their own', () => {
    const period = {validFrom: '2026-12-01', validThrough: '2026-12-31'};
    const days = [{is: 'days', from: '2026-12-01', through: '2026-12-31'}];
    expect(dates({...period, hours: {weekly: [{...tuesdays, byAppointment: true}]}})).to.deep.equal(days);
    expect(dates({...period, hours: {tz: 'Asia/Tokyo', weekly: [tuesdays]}})).to.deep.equal(days);
  });

  it('are not counted for ever', () => {
    const [time] = dates({validFrom: '2026-11-24', validThrough: '9999-12-31', hours: {weekly: [tuesdays]}});
    expect(time?.is === 'hours' && time.weekly?.until).to.equal('2027-12-28T16:00');
  });
});
