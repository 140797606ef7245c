import {expect} from '@open-wc/testing';
import {icsOf, type CalendarEntry} from '../../src/export/ics.js';
import {entriesOf, valueOf} from './read-ics.js';

const now = Date.parse('2026-11-20T10:00:05.123Z');
const fest: CalendarEntry = {
  uid: 'o-fest-1@www.example.org',
  title: 'Fest',
  when: {is: 'days', from: '2026-12-05', through: '2026-12-06'},
};
const meeting = {is: 'hours', start: '2026-12-01T16:00', end: '2026-12-01T18:00'} as const;

/** The lines of the one entry that such a file holds. */
function linesOf(entry: Partial<CalendarEntry>): readonly string[] {
  const text = icsOf([{...fest, ...entry}], now);
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT')).split('\r\n').slice(1, -1);
}

describe('a calendar file', () => {
  it('holds days that end before the day after, and leaves them free for other appointments', () => {
    expect(icsOf([fest], now).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Planweiser//Planweiser//DE',
      'BEGIN:VEVENT',
      'UID:o-fest-1@www.example.org',
      'DTSTAMP:20261120T100005Z',
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261207',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Fest',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends days rightly at the end of a year', () => {
    expect(linesOf({when: {is: 'days', from: '2026-12-31', through: '2026-12-31'}})).to.include(
      'DTEND;VALUE=DATE:20270101',
    );
  });

  it('says that a day comes every year', () => {
    expect(linesOf({when: {is: 'days', from: '2027-02-21', through: '2027-02-21', yearly: true}})).to.include(
      'RRULE:FREQ=YEARLY',
    );
  });

  it('holds hours on the German clock, and explains that clock once', () => {
    const text = icsOf(
      [
        {...fest, when: meeting},
        {...fest, when: meeting},
      ],
      now,
    );
    expect(linesOf({when: meeting})).to.include.members([
      'DTSTART;TZID=Europe/Berlin:20261201T160000',
      'DTEND;TZID=Europe/Berlin:20261201T180000',
    ]);
    expect(text.split('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n').length).to.equal(2);
    expect(icsOf([fest], now)).not.to.contain('VTIMEZONE');
  });

  it('holds what comes every week, up to the last time, without the weeks that fall out', () => {
    const weekly = {until: '2026-12-22T16:00', without: ['2026-12-08T16:00', '2026-12-15T16:00']};
    expect(linesOf({when: {...meeting, weekly}})).to.include.members([
      'RRULE:FREQ=WEEKLY;UNTIL=20261222T235959Z',
      'EXDATE;TZID=Europe/Berlin:20261208T160000,20261215T160000',
    ]);
  });

  const texts = [
    'Haus; Hof, Garten',
    'a\\nb',
    'zwei\nZeilen',
    'END:VEVENT',
    'Titel\r\nATTACH:https://example.org/x',
    'Titel\rEND:VCALENDAR',
    'Titel\u2028BEGIN:VALARM',
    'Titel\u0085BEGIN:VALARM',
    '${alert(1)} <img src=x onerror=alert(1)>',
    'ü'.repeat(80),
    'مقهى '.repeat(30),
    '🙂'.repeat(40),
    `${'x'.repeat(66)}\n${'y'.repeat(80)}`,
  ];
  for (const text of texts) {
    it(`gives ${JSON.stringify(text).slice(0, 40)} back as it was, in lines of at most 75 octets`, () => {
      const file = icsOf([{...fest, title: text, text, place: text, uid: text}], now);
      const [entry, ...others] = entriesOf(file);
      const read = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID'].map((name) => valueOf(entry, name));
      expect(read).to.deep.equal(Array(4).fill(text.replace(/\r\n?|[\u0085\u2028]/g, '\n')));
      expect([others.length, entry?.length]).to.deep.equal([0, 8]);
      const lines = file.split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).to.deep.equal(
        [],
      );
    });
  }

  it('leaves out control characters and halves of letters', () => {
    expect(linesOf({title: 'a\u0000b\u001bc\ud83d'})).to.include('SUMMARY:abc');
  });

  for (const url of [
    'javascript:alert(1)',
    'https://example.org/\r\nATTACH:x',
    'data:text/html,x',
    'https://exa mple.org',
  ]) {
    it(`holds no link to ${JSON.stringify(url)}`, () => {
      expect(linesOf({url}).filter((line) => line.startsWith('URL') || line.startsWith('ATTACH'))).to.deep.equal([]);
    });
  }

  it('links to where the entry is explained', () => {
    expect(linesOf({url: 'https://www.example.org/angebote#o-fest'})).to.include(
      'URL:https://www.example.org/angebote#o-fest',
    );
  });
});
