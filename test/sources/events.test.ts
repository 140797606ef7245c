import {expect} from '@open-wc/testing';
import {isVisible} from '../../src/plan/offers.js';
import type {Offer} from '../../src/plan/plan.js';
import {eventEntry, from, inLanguage, type Answer} from './answers.js';
import {offerFrom, only, readLists} from './read.js';

const today = '2026-11-20';
const noon = from('2026-12-01T13:00', '2026-12-01T15:00');

function event(dates: Answer, recurrence_rule: string | null = null): Offer {
  return offerFrom('events', eventEntry('fest', dates, {recurrence_rule}), today);
}

function told({schedule}: Offer): string {
  return (schedule as {de: string} | undefined)?.de.replace(/[\u2009\u202f]/g, ' ') ?? '';
}

describe('an event of Integreat', () => {
  it('tells its day and its time, and is over after it', () => {
    const offer = event(noon);
    expect(told(offer)).to.match(/^Dienstag, 1\. Dezember 2026.*13:00.*15:00 Uhr$/);
    expect(offer.topics).to.deep.equal(['events']);
    expect([isVisible(offer, '2026-12-01'), isVisible(offer, '2026-12-02')]).to.deep.equal([true, false]);
  });

  it('tells it in the language of the reader', () => {
    const path = '/musterstadt/ar/events/x/';
    const german = eventEntry('fest', noon, {available_languages: inLanguage('ar', path)});
    const {plan} = readLists('events', {de: [german], ar: [{...eventEntry('x', noon), path}]}, today);
    expect((only(plan.offers).schedule as {ar: string}).ar)
      .to.include('ديسمبر')
      .and.include('2026');
    expect(only(plan.topics).title).to.include({de: 'Veranstaltungen', ar: 'فعاليات'});
  });

  it('tells it in the language of the reader also where it is not translated', () => {
    const {plan} = readLists('events', {de: [eventEntry('fest', noon)], ar: []}, today);
    expect(only(plan.offers).schedule).to.have.keys('de', 'ar');
  });

  it('is read from older servers, too', () => {
    const {start: _start, end: _end, ...older} = noon;
    expect(told(event(older))).to.equal(told(event(noon)));
    expect(told(event({...noon, start: '2026-12-01T12:00:00Z', end: '2026-12-01T14:00:00Z'}))).to.equal(
      told(event(noon)),
    );
  });

  it('of a whole day has no time, one of several days all of them', () => {
    expect(told(event({...noon, all_day: true}))).to.equal('Dienstag, 1. Dezember 2026');
    const days = event({...from('2026-12-01T00:00', '2026-12-03T23:59'), all_day: true});
    expect(told(days)).to.match(/1\..*3\. Dezember 2026/);
    expect(isVisible(days, '2026-12-03')).to.equal(true);
  });

  it('that is past is hidden', () => {
    expect(isVisible(event(from('2026-11-19T13:00', '2026-11-19T15:00')), today)).to.equal(false);
  });

  it('without a date, or with a bad one, says nothing about it and is shown', () => {
    for (const dates of [{}, {start: 'bald'}, {start: '2026-13-45T99:00:00+01:00'}]) {
      const offer = event(dates);
      expect([told(offer), isVisible(offer, today)]).to.deep.equal(['', true]);
    }
  });

  it('takes place where it says, and nowhere if that is all null', () => {
    expect(event(noon).places).to.equal(undefined);
    const meeting_url = 'https://meet.example.org/1';
    expect(offerFrom('events', eventEntry('fest', noon, {meeting_url})).online).to.deep.equal([{url: meeting_url}]);
  });
});

describe('an event that comes back', () => {
  it('every week tells its days, and has hours like any place', () => {
    const offer = event(noon, rule('FREQ=WEEKLY;BYDAY=TH,TU;UNTIL=20270630T220000Z'));
    const {hours, validFrom, validThrough} = offer;
    expect(told(offer)).to.match(/^Dienstag und Donnerstag, 13:00.*15:00 Uhr$/);
    expect(hours).to.deep.equal({
      tz: 'Europe/Berlin',
      weekly: [{days: [4, 2], opens: '13:00', closes: '15:00', validFrom: '2026-09-01', validThrough: '2027-06-30'}],
    });
    expect([validFrom, validThrough]).to.deep.equal(['2026-09-01', '2027-06-30']);
  });

  it('every day says so in the language of the reader', () => {
    const recurrence_rule = rule('FREQ=DAILY');
    const german = eventEntry('fest', noon, {recurrence_rule});
    const {plan} = readLists('events', {de: [german], en: []}, today);
    const {de = '', en = ''} = only(plan.offers).schedule as {de?: string; en?: string};
    expect(de).to.match(/^Montag – Sonntag, 13:00/);
    expect(en).to.match(/^Monday – Sunday, 13:00.15:00$/);
  });

  const start = from('2026-09-01T13:00', '2026-09-01T15:00');
  const others: Record<string, readonly string[]> = {
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU': ['24. November', '8. Dezember', '22. Dezember'],
    'FREQ=MONTHLY;BYDAY=+1TU': ['1. Dezember', '5. Januar', '2. Februar'],
    'FREQ=MONTHLY;BYDAY=-1MO': ['30. November', '28. Dezember', '25. Januar'],
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU': ['5. Januar', '2. März', '4. Mai'],
    'FREQ=YEARLY': ['1. September'],
    'FREQ=DAILY;INTERVAL=10': ['20. November', '30. November', '10. Dezember'],
  };
  for (const [text, dates] of Object.entries(others)) {
    it(`as in ${text} tells its next dates`, () => {
      const parts = told(event(start, rule(text))).split('; ');
      expect(parts).to.have.length(dates.length);
      dates.forEach((date, index) => expect(parts[index]).to.include(date));
    });
  }

  it('by a rule that nobody understands tells its first date while that lies ahead, and stays', () => {
    const [ahead, past] = [event(noon, rule('FREQ=HOURLY')), event(start, rule('FREQ=WEEKLY;BYSETPOS=2'))];
    expect([told(ahead) !== '', told(past)]).to.deep.equal([true, '']);
    expect([isVisible(ahead, '2027-01-01'), isVisible(past, today)]).to.deep.equal([true, true]);
  });

  it('has ended with its last date', () => {
    expect(isVisible(event(start, rule('FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261101T000000Z')), today)).to.equal(false);
  });

  it('is one offer where the server lists it once for every date, also in other languages without ids', () => {
    const copies = (lang: string, slug: string, other: string): Answer[] =>
      ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12'].map((day) => ({
        ...eventEntry(slug, from(`${day}T13:00`, `${day}T15:00`), {title: slug}),
        path: `/musterstadt/${lang}/events/${slug}$${day}/`,
        available_languages: inLanguage(
          other,
          `/musterstadt/${other}/events/${other === 'de' ? 'fest' : 'feast'}$${day}/`,
          null,
        ),
        recurrence_rule: rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'),
      }));
    const {plan} = readLists('events', {de: copies('de', 'fest', 'en'), en: copies('en', 'feast', 'de')}, today);
    const offer = only(plan.offers);
    expect(offer.title).to.deep.equal({de: 'fest', en: 'feast'});
    expect(told(offer).match(/Dezember/g)).to.have.length(3);
    expect(offer.validThrough).to.equal('2027-01-12');
  });
});

function rule(text: string): string {
  return `DTSTART:20260901T110000\nRRULE:${text}`;
}
