import {expect} from '@open-wc/testing';
import {isPublicHoliday, publicHolidays} from '../../src/plan/holidays.js';

const in2026 = [
  ['DE-BB', 12],
  ['DE-BE', 10],
  ['DE-BW', 12],
  ['DE-BY', 12],
  ['DE-HB', 10],
  ['DE-HE', 10],
  ['DE-HH', 10],
  ['DE-MV', 11],
  ['DE-NI', 10],
  ['DE-NW', 11],
  ['DE-RP', 11],
  ['DE-SH', 10],
  ['DE-SL', 12],
  ['DE-SN', 11],
  ['DE-ST', 11],
  ['DE-TH', 11],
] as const;

const easterSundays = [
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
];

const ofSomeLands = [
  ['Heilige Drei Könige', '2026-01-06', 'BW BY ST'],
  ['Frauentag', '2026-03-08', 'BE MV'],
  ['Ostersonntag', '2026-04-05', 'BB'],
  ['Pfingstsonntag', '2026-05-24', 'BB'],
  ['Fronleichnam', '2026-06-04', 'BW BY HE NW RP SL'],
  ['Mariä Himmelfahrt', '2026-08-15', 'SL'],
  ['Weltkindertag', '2026-09-20', 'TH'],
  ['Reformationstag', '2026-10-31', 'BB HB HH MV NI SH SN ST TH'],
  ['Allerheiligen', '2026-11-01', 'BW BY NW RP SL'],
  ['Buß- und Bettag', '2026-11-18', 'SN'],
  ['17. Juni, once', '2028-06-17', 'BE'],
  ['17. Juni', '2026-06-17', ''],
] as const;

describe('public holidays', () => {
  for (const [region, count] of in2026) {
    it(`are ${count} in ${region} in 2026`, () => expect(publicHolidays(2026, region)).to.have.property('size', count));
  }

  it('are these twelve in Baden-Württemberg', () => {
    expect([...publicHolidays(2026, 'DE-BW')]).to.deep.equal([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
      '2026-10-03',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  for (const [name, day, lands] of ofSomeLands) {
    it(`${name} (${day}): ${lands || 'nowhere'}`, () => {
      const keeping = in2026.map(([region]) => region).filter((region) => isPublicHoliday(day, region));
      expect(keeping.map((region) => region.slice(3)).join(' ')).to.equal(lands);
    });
  }

  it('move with Easter', () => {
    for (const day of easterSundays) expect(isPublicHoliday(day, 'DE-BB'), day).to.equal(true);
  });

  it('have Buß- und Bettag on the Wednesday before 23 November', () => {
    for (const day of ['2022-11-16', '2023-11-22', '2024-11-20', '2025-11-19', '2027-11-17']) {
      expect(isPublicHoliday(day, 'DE-SN'), day).to.equal(true);
    }
  });

  it('are not known without a Land or outside of Germany', () => {
    for (const region of [undefined, '', 'DE', 'DE-', 'DE-XX', 'BW', 'AT-BY', 'de-bw']) {
      expect(isPublicHoliday('2026-01-01', region), region).to.equal(false);
    }
  });
});
