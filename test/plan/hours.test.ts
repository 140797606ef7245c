import {expect} from '@open-wc/testing';
import {openingAt, todaysHours, type Opening} from '../../src/plan/hours.js';
import {hoursOf} from './plan-of.js';

type Rules = Readonly<Record<string, unknown>>;

const land = 'DE-BW';
const weekdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Monday to Wednesday in the morning, Saturday night, closed over the turn of the year. */
const usual = {
  weekly: [
    {days: [1, 2, 3], opens: '09:00', closes: '12:00'},
    {days: [6], opens: '22:00', closes: '02:00'},
  ],
  exceptions: [{from: '2026-12-21', through: '2027-01-01'}],
  closedOnHolidays: true,
};
const weekly = (...slots: object[]) => ({weekly: slots});
const daily = (opens: string, closes: string, more: object = {}) => weekly({days: everyDay, opens, closes, ...more});

/** What hours say, in one line: `open 2026-11-23 12:00`. */
function answer(rules: Rules, instant: string, region: string | undefined = land): string {
  return inOneLine(openingAt(hoursOf(rules), new Date(instant), region));
}

function inOneLine(opening: Opening): string {
  switch (opening.is) {
    case 'open':
    case 'appointment':
      return opening.until ? `${opening.is} ${opening.until.day} ${opening.until.time}` : opening.is;
    case 'closed':
      return opening.opens
        ? `closed ${opening.opens.day} ${opening.opens.time}${opening.opens.byAppointment ? ' appointment' : ''}`
        : 'closed';
    case 'unknown':
      return opening.holiday ? 'unknown holiday' : 'unknown';
  }
}

function itAnswers(cases: readonly (readonly [name: string, rules: Rules, instant: string, answer: string])[]): void {
  for (const [name, rules, instant, expected] of cases) {
    it(`${name}: ${expected}`, () => expect(answer(rules, instant)).to.equal(expected));
  }
}

describe('opening hours', () => {
  itAnswers([
    ['within a slot', usual, '2026-11-23T10:00+01:00', 'open 2026-11-23 12:00'],
    ['at the minute of opening', usual, '2026-11-23T09:00+01:00', 'open 2026-11-23 12:00'],
    ['a moment before closing', usual, '2026-11-23T11:59:59.999+01:00', 'open 2026-11-23 12:00'],
    ['at the minute of closing', usual, '2026-11-23T12:00+01:00', 'closed 2026-11-24 09:00'],
    ['before opening', usual, '2026-11-23T08:20+01:00', 'closed 2026-11-23 09:00'],
    ['past midnight', usual, '2026-11-22T01:30+01:00', 'open 2026-11-22 02:00'],
    ['after the end of the night', usual, '2026-11-22T02:00+01:00', 'closed 2026-11-23 09:00'],
    ['on a public holiday', usual, '2026-05-01T10:00+02:00', 'closed 2026-05-02 22:00'],
    ['in a closure', usual, '2026-12-24T10:00+01:00', 'closed 2027-01-02 22:00'],
  ]);

  it('tell weekday, day, time and instant of the next opening', () => {
    const opening = openingAt(hoursOf(usual), Date.parse('2026-05-01T10:00+02:00'), land);
    expect(opening).to.deep.equal({
      is: 'closed',
      opens: {at: new Date('2026-05-02T20:00Z'), day: '2026-05-02', weekday: 6, time: '22:00', byAppointment: false},
    });
  });

  it('tell the instant of closing', () => {
    const opening = openingAt(hoursOf(usual), new Date('2026-11-22T00:30Z'), land);
    expect(opening).to.deep.equal({
      is: 'open',
      until: {at: new Date('2026-11-22T01:00Z'), day: '2026-11-22', weekday: 7, time: '02:00'},
    });
  });
});

describe('adjoining slots', () => {
  const parts = weekly({days: [1], opens: '09:00', closes: '12:00'}, {days: [1], opens: '12:00', closes: '15:00'});
  const overlapping = weekly(
    {days: [1], opens: '09:00', closes: '13:00'},
    {days: [1], opens: '10:00', closes: '11:00'},
  );
  const wholeDays = weekly({days: [5, 6], opens: '00:00', closes: '24:00'});
  itAnswers([
    ['are one', parts, '2026-11-23T10:00+01:00', 'open 2026-11-23 15:00'],
    ['are one at their seam', parts, '2026-11-23T12:00+01:00', 'open 2026-11-23 15:00'],
    ['may overlap', overlapping, '2026-11-23T10:30+01:00', 'open 2026-11-23 13:00'],
    ['lead through midnight', wholeDays, '2026-11-20T12:00+01:00', 'open 2026-11-22 00:00'],
    ['lead through midnight at midnight', wholeDays, '2026-11-21T00:00+01:00', 'open 2026-11-22 00:00'],
    ['may never end', daily('00:00', '24:00'), '2026-11-20T12:00+01:00', 'open'],
    ['of 24 hours each may never end', daily('09:00', '09:00'), '2026-11-20T12:00+01:00', 'open'],
    [
      'from 24:00 belong to the next day',
      weekly({days: [1], opens: '24:00', closes: '24:00'}),
      '2026-11-24T23:00+01:00',
      'open 2026-11-25 00:00',
    ],
  ]);

  it('end where a closure begins', () => {
    const hours = {...daily('00:00', '24:00'), exceptions: [{from: '2026-11-23'}]};
    expect(answer(hours, '2026-11-20T12:00+01:00')).to.equal('open 2026-11-23 00:00');
    expect(answer(hours, '2026-11-23T12:00+01:00')).to.equal('closed 2026-11-24 00:00');
  });
});

describe('an exception', () => {
  const short = {
    ...daily('09:00', '18:00'),
    exceptions: [{from: '2026-11-23', slots: [{opens: '14:00', closes: '16:00'}]}],
  };
  const inside = {
    ...daily('09:00', '18:00'),
    exceptions: [
      {from: '2026-12-21', through: '2027-01-06'},
      {from: '2026-12-29', slots: [{opens: '10:00', closes: '12:00'}]},
    ],
  };
  const dates = {exceptions: [{from: '2026-12-03', slots: [{opens: '17:00', closes: '19:30'}]}]};
  const closure = {exceptions: [{from: '2026-12-21', through: '2027-01-06'}]};
  const atNight = {...weekly({days: [4], opens: '20:00', closes: '02:00'}), exceptions: [{from: '2026-11-20'}]};
  const holiday = {...usual, exceptions: [{from: '2026-05-01', slots: [{opens: '14:00', closes: '16:00'}]}]};
  itAnswers([
    ['replaces the slots of its day', short, '2026-11-23T10:00+01:00', 'closed 2026-11-23 14:00'],
    ['has hours of its own', short, '2026-11-23T15:00+01:00', 'open 2026-11-23 16:00'],
    ['counts for its day only', short, '2026-11-24T10:00+01:00', 'open 2026-11-24 18:00'],
    ['that is shorter counts inside of a longer one', inside, '2026-12-29T11:00+01:00', 'open 2026-12-29 12:00'],
    ['lasts through its last day', inside, '2027-01-06T11:00+01:00', 'closed 2027-01-07 09:00'],
    ['is enough without weekly hours', dates, '2026-12-03T18:00+01:00', 'open 2026-12-03 19:30'],
    ['without weekly hours means closed on other days', dates, '2026-11-20T18:00+01:00', 'closed 2026-12-03 17:00'],
    ['that is over leaves nothing to come', dates, '2026-12-04T18:00+01:00', 'closed'],
    ['that only closes is known for its own days', closure, '2026-12-24T18:00+01:00', 'closed'],
    ['that only closes tells nothing about others', closure, '2026-12-01T18:00+01:00', 'unknown'],
    ['does not cut the night before', atNight, '2026-11-20T01:00+01:00', 'open 2026-11-20 02:00'],
    ['wins over a public holiday', holiday, '2026-05-01T15:00+02:00', 'open 2026-05-01 16:00'],
  ]);
});

describe('a public holiday', () => {
  const stated = (closedOnHolidays?: boolean) => ({
    ...daily('22:00', '02:00'),
    ...(closedOnHolidays === undefined ? {} : {closedOnHolidays}),
  });
  itAnswers([
    ['closes what says so', stated(true), '2026-05-01T23:00+02:00', 'closed 2026-05-02 22:00'],
    ['changes nothing where it does not count', stated(false), '2026-05-01T23:00+02:00', 'open 2026-05-02 02:00'],
    ['makes hours unknown that do not mention it', stated(), '2026-05-01T23:00+02:00', 'unknown holiday'],
    ['does not cut the night before', stated(true), '2026-05-01T01:00+02:00', 'open 2026-05-01 02:00'],
    ['does not make the night before unknown', stated(), '2026-05-01T01:00+02:00', 'open 2026-05-01 02:00'],
    ['is never the next opening that is promised', stated(), '2026-04-30T12:00+02:00', 'closed 2026-04-30 22:00'],
    [
      'is left out of the next openings',
      {...weekly({days: [5], opens: '09:00', closes: '12:00'})},
      '2026-04-30T12:00+02:00',
      'closed 2026-05-08 09:00',
    ],
    ['ends an opening around the clock', daily('00:00', '24:00'), '2026-04-30T12:00+02:00', 'open 2026-05-01 00:00'],
  ]);

  it('counts in its Land only', () => {
    const hours = {...daily('09:00', '17:00'), closedOnHolidays: true};
    expect(answer(hours, '2026-06-04T10:00+02:00', 'DE-BW')).to.equal('closed 2026-06-05 09:00');
    expect(answer(hours, '2026-06-04T10:00+02:00', 'DE-BE')).to.equal('open 2026-06-04 17:00');
    expect(answer(hours, '2026-11-18T10:00+01:00', 'DE-SN')).to.equal('closed 2026-11-19 09:00');
    expect(answer(hours, '2026-11-18T10:00+01:00', 'DE-BW')).to.equal('open 2026-11-18 17:00');
  });

  it('is not known without a Land', () => {
    const opening = openingAt(hoursOf(daily('09:00', '17:00')), new Date('2026-12-25T10:00+01:00'));
    expect(inOneLine(opening)).to.equal('open 2026-12-25 17:00');
  });
});

describe('a slot with an appointment', () => {
  const byAppointment = {days: [3], opens: '13:00', closes: '16:00', byAppointment: true};
  const both = weekly({days: [3], opens: '10:00', closes: '14:00'}, byAppointment);
  itAnswers([
    ['is not simply open', weekly(byAppointment), '2026-11-25T14:00+01:00', 'appointment 2026-11-25 16:00'],
    ['is announced as such', weekly(byAppointment), '2026-11-24T14:00+01:00', 'closed 2026-11-25 13:00 appointment'],
    ['gives way to open doors', both, '2026-11-25T13:30+01:00', 'open 2026-11-25 14:00'],
    ['does not prolong open doors', both, '2026-11-25T14:00+01:00', 'appointment 2026-11-25 16:00'],
  ]);
});

describe('a season', () => {
  const season = {validFrom: '2026-09-14', validThrough: '2027-07-23'};
  const course = weekly({days: weekdays, opens: '08:30', closes: '12:45', ...season});
  const night = weekly({days: everyDay, opens: '22:00', closes: '02:00', ...season});
  itAnswers([
    ['has not begun', course, '2026-09-11T10:00+02:00', 'closed 2026-09-14 08:30'],
    ['begins', course, '2026-09-14T10:00+02:00', 'open 2026-09-14 12:45'],
    ['ends', course, '2027-07-23T12:00+02:00', 'open 2027-07-23 12:45'],
    ['is over', course, '2027-07-23T13:00+02:00', 'closed'],
    ['ends with its last night', night, '2027-07-24T01:00+02:00', 'open 2027-07-24 02:00'],
    ['begins with its first night', night, '2026-09-14T01:00+02:00', 'closed 2026-09-14 22:00'],
  ]);
});

describe('a change of the clock', () => {
  const night = daily('22:00', '04:00');
  const gap = daily('02:30', '05:00');
  const hour = daily('02:00', '03:00');
  const midday = daily('00:00', '12:00');
  itAnswers([
    ['in spring leaves the closing time', night, '2026-03-29T03:30+02:00', 'open 2026-03-29 04:00'],
    ['in spring is not passed early', night, '2026-03-29T04:00+02:00', 'closed 2026-03-29 22:00'],
    ['in spring moves a time that does not exist', gap, '2026-03-29T01:30+01:00', 'closed 2026-03-29 03:30'],
    ['in spring leaves the rest of such a slot', gap, '2026-03-29T03:30+02:00', 'open 2026-03-29 05:00'],
    ['in autumn takes the first of two times', hour, '2026-10-25T02:00+02:00', 'open 2026-10-25 03:00'],
    ['in autumn leaves the closing time', hour, '2026-10-25T02:30+01:00', 'open 2026-10-25 03:00'],
    ['in autumn leaves the night', night, '2026-10-25T03:59+01:00', 'open 2026-10-25 04:00'],
    ['in autumn leaves the day', midday, '2026-10-25T11:59+01:00', 'open 2026-10-25 12:00'],
  ]);

  for (const [season, day, hours] of [
    ['spring', '2026-03-29', 23],
    ['autumn', '2026-10-25', 25],
  ] as const) {
    it(`makes a day of ${hours} hours in ${season}`, () => {
      const opening = openingAt(
        hoursOf(weekly({days: [7], opens: '00:00', closes: '24:00'})),
        new Date(`${day}T10:00Z`),
      );
      const midnight = new Date(`${day}T00:00${season === 'spring' ? '+01:00' : '+02:00'}`);
      expect(
        opening.is === 'open' && opening.until && (opening.until.at.getTime() - midnight.getTime()) / 3_600_000,
      ).to.equal(hours);
    });
  }

  it('is that of the place, west of Greenwich too', () => {
    const hours = {tz: 'America/New_York', ...gap};
    expect(answer(hours, '2026-03-08T01:00-05:00')).to.equal('closed 2026-03-08 03:30');
    expect(answer({tz: 'America/New_York', ...daily('22:00', '04:00')}, '2026-11-01T03:00-05:00')).to.equal(
      'open 2026-11-01 04:00',
    );
  });
});

describe('a time zone', () => {
  it('is that of the place, wherever the reader is', () => {
    const sameInstant = ['2026-11-23T10:00+01:00', '2026-11-23T18:00+09:00', '2026-11-22T23:00-10:00'];
    expect(new Set(sameInstant.map((instant) => answer(usual, instant)))).to.deep.equal(
      new Set(['open 2026-11-23 12:00']),
    );
  });

  it('may differ from that of Germany', () => {
    const hours = {tz: 'Asia/Tokyo', ...daily('09:00', '12:00')};
    expect(answer(hours, '2026-11-23T10:00+09:00')).to.equal('open 2026-11-23 12:00');
    expect(answer(hours, '2026-11-23T10:00+01:00')).to.equal('closed 2026-11-24 09:00');
  });

  it('decides which day is a holiday', () => {
    const hours = {...daily('00:00', '24:00'), closedOnHolidays: true};
    expect(answer(hours, '2026-04-30T22:30Z')).to.equal('closed 2026-05-02 00:00');
    expect(answer({...hours, tz: 'UTC'}, '2026-04-30T22:30Z')).to.equal('open 2026-05-01 00:00');
  });

  it('that does not exist makes the hours unknown', () => {
    for (const tz of ['Europe/Sachsenheim', 'MEZ?', '24']) {
      expect(answer({...usual, tz}, '2026-11-23T10:00+01:00'), tz).to.equal('unknown');
    }
  });
});

describe('hours that state nothing', () => {
  const nothing = [{}, {weekly: []}, {weekly: [], exceptions: []}, {closedOnHolidays: true}, {note: 'nach Absprache'}];
  for (const hours of nothing) {
    it(`are unknown, never closed: ${JSON.stringify(hours)}`, () => {
      expect(answer(hours, '2026-11-23T10:00+01:00')).to.equal('unknown');
      expect(answer(hours, '2026-05-01T10:00+02:00')).to.equal('unknown');
      expect(todaysHours(hoursOf(hours), new Date('2026-11-23T10:00+01:00'))).to.deep.equal({
        is: 'unknown',
        holiday: false,
      });
    });
  }
});

describe('the hours of today', () => {
  it('are those of the day at the place, in order', () => {
    const hours = hoursOf(
      weekly({days: [1], opens: '14:00', closes: '16:00'}, {days: [1], opens: '09:00', closes: '12:00'}),
    );
    const today = todaysHours(hours, new Date('2026-11-22T23:30Z'));
    expect(today.is === 'known' && today.slots.map(({opens}) => opens)).to.deep.equal(['09:00', '14:00']);
  });

  it('come with the note of an exception', () => {
    const hours = hoursOf({exceptions: [{from: '2026-12-22', through: '2027-01-06', note: 'Winterpause'}]});
    expect(todaysHours(hours, new Date('2026-12-24T12:00Z'))).to.deep.equal({
      is: 'known',
      slots: [],
      note: 'Winterpause',
    });
  });

  it('are unknown on a public holiday that is not mentioned', () => {
    const hours = hoursOf(daily('09:00', '17:00'));
    expect(todaysHours(hours, new Date('2026-05-01T10:00Z'), land)).to.deep.equal({is: 'unknown', holiday: true});
  });

  it('are unknown in a zone that does not exist', () => {
    const hours = hoursOf({tz: 'Nirgends', ...daily('09:00', '17:00')});
    expect(todaysHours(hours, new Date('2026-05-04T10:00Z'))).to.deep.equal({is: 'unknown', holiday: false});
  });
});
