import {expect} from '@open-wc/testing';
import {openingAt} from '../../src/plan/hours.js';
import {inLanguage, locationEntry, openFrom, week} from './answers.js';
import {offerFrom, only, readLists} from './read.js';

const friday = Date.parse('2026-11-20T11:00+01:00');

describe('a place of Integreat', () => {
  it('is an offer with its text, its source and the day of its last change', () => {
    const offer = offerFrom(
      'locations',
      locationEntry('cafe-link', {title: 'Café L´inK', meta_description: 'Sprachcafé'}),
    );
    expect(offer).to.deep.include({
      id: 'cafe-link',
      title: {de: 'Café L´inK'},
      summary: {de: 'Sprachcafé'},
      description: {de: 'Text von cafe-link.'},
      updatedOn: '2026-01-22',
      source: {name: 'Integreat', url: 'https://cms.example.org/musterstadt/de/locations/cafe-link/'},
    });
    expect(offer.checkedOn).to.equal(undefined);
  });

  it('is read without an issue', () => {
    const full = locationEntry('beratung', {
      contacts: [contact({name: 'Frau Beispiel', opening_hours: week({2: openFrom('10:00', '12:00')})})],
      opening_hours: week({1: openFrom('09:00', '12:00')}),
      organization: {id: 1, slug: 'ak', name: 'AK Asyl', logo: 'https://cms.example.org/l.png'},
      barrier_free: true,
    });
    expect(readLists('locations', {de: [full]}).issues).to.deep.equal([]);
  });

  it('has no picture, no icon and nothing of the editor’s markup', () => {
    const all = JSON.stringify(readLists('locations', {de: [locationEntry('cafe')]}).plan);
    expect(all).not.to.match(/bild\.png|service\.svg|iframe|<p|evil/);
  });

  it('gets its topic from its category, which it may not have', () => {
    const {plan} = readLists('locations', {de: [locationEntry('a'), locationEntry('b', {category: null})]});
    expect(plan.topics.map(({title}) => title)).to.deep.equal([{de: 'Begegnung'}]);
    expect(plan.offers.map(({topics}) => topics)).to.deep.equal([['begegnung'], undefined]);
  });

  it('tells of references and line breaks as text', () => {
    const excerpt = 'Kurse in Ihrer N&auml;he&nbsp;&ndash; &#1578;\r\n\r\nOhne   Anmeldung';
    const {summary, description} = offerFrom('locations', locationEntry('kurse', {excerpt, meta_description: 'Kurz'}));
    expect(summary).to.deep.equal({de: 'Kurz'});
    expect(description).to.deep.equal({de: 'Kurse in Ihrer Nähe – ت\n\nOhne Anmeldung'});
  });

  it('has a summary of whole sentences where the text is long', () => {
    const excerpt = 'Hier lernen Sie Deutsch. '.repeat(40);
    const {summary, description} = offerFrom('locations', locationEntry('kurse', {excerpt}));
    expect((summary as {de: string}).de)
      .to.match(/^(Hier lernen Sie Deutsch\. ?){4,12}$/)
      .and.match(/\.$/);
    expect((description as {de: string}).de).to.have.length(excerpt.length - 1);
  });

  it('is provided by its organisation, with or without a website', () => {
    const organization = {id: 1, slug: 'ak-asyl', name: 'AK Asyl', logo: null};
    expect(offerFrom('locations', locationEntry('cafe', {organization})).provider).to.deep.equal({text: 'AK Asyl'});
  });

  for (const [barrier, access] of [
    [true, {wheelchair: 'yes'}],
    [false, {wheelchair: 'no'}],
    [null, undefined],
  ] as const) {
    it(`is accessible as far as it says: ${String(barrier)}`, () => {
      expect(offerFrom('locations', locationEntry('cafe', {barrier_free: barrier})).access).to.deep.equal(access);
    });
  }

  it('stands where it is, unless nobody has set the point', () => {
    const location = {
      name: 'Rathaus',
      address: 'Markt 1',
      town: 'Ort',
      postcode: 12345,
      latitude: 48.9,
      longitude: 9.1,
    };
    const place = {name: {de: 'Rathaus'}, street: 'Markt 1', town: 'Ort', postcode: '12345'};
    const placesAt = (more: object) =>
      offerFrom('locations', locationEntry('amt', {location: {...location, ...more}})).places;
    expect(placesAt({})).to.deep.equal([{...place, latitude: 48.9, longitude: 9.1}]);
    expect(placesAt({latitude: 0, longitude: 0})).to.deep.equal([place]);
  });
});

describe('opening hours of Integreat', () => {
  const hoursOf = (opening_hours: unknown) => offerFrom('locations', locationEntry('cafe', {opening_hours})).hours;

  it('bring together the days with the same hours', () => {
    const hours = week({1: openFrom('10:00', '13:00'), 3: openFrom('10:00', '13:00'), 5: openFrom('9:00', '12:00:00')});
    expect(hoursOf(hours)).to.deep.equal({
      tz: 'Europe/Berlin',
      weekly: [
        {days: [1, 3], opens: '10:00', closes: '13:00'},
        {days: [5], opens: '09:00', closes: '12:00'},
      ],
    });
  });

  it('know days that are open around the clock, and such by appointment', () => {
    const none = {timeSlots: []};
    const hours = week({
      1: openFrom('', '', {allDay: true, ...none}),
      5: openFrom('', '', {appointmentOnly: true, ...none}),
    });
    expect(hoursOf(hours)?.weekly).to.deep.equal([
      {days: [1], opens: '00:00', closes: '24:00'},
      {days: [5], opens: '00:00', closes: '24:00', byAppointment: true},
    ]);
  });

  it('count for Germany where the server names no zone, or one that nobody knows', () => {
    const slot = {start: '10:00', end: '13:00'};
    for (const timeSlots of [[slot], [{...slot, timezone: 'Nowhere/Land'}]]) {
      expect(hoursOf(week({5: openFrom('', '', {timeSlots})}))).to.deep.equal({
        weekly: [{days: [5], opens: '10:00', closes: '13:00'}],
      });
    }
  });

  it('are unknown, not closed, where none are set or fewer than seven days', () => {
    expect(hoursOf(null)).to.equal(undefined);
    expect(hoursOf([openFrom('10:00', '13:00')])).to.equal(undefined);
    expect(hoursOf(week({}))).to.equal(undefined);
  });

  it('leave out the place that is closed for a time, which is paused', () => {
    const entry = {temporarily_closed: true, opening_hours: week({5: openFrom('10:00', '13:00')})};
    const {hours, status} = offerFrom('locations', locationEntry('cafe', entry));
    expect({hours, status}).to.deep.equal({hours: undefined, status: 'paused'});
  });

  it('of a night run past midnight', () => {
    const hours = hoursOf(week({4: openFrom('22:00', '12:00')}));
    expect(hours && openingAt(hours, friday).is).to.equal('open');
  });
});

describe('contacts of Integreat', () => {
  const contactsOf = (more: Record<string, unknown>) => offerFrom('locations', locationEntry('cafe', more)).contacts;

  it('keep what they state and drop what is empty', () => {
    const contacts = [
      contact({area_of_responsibility: 'Sprachcaf&eacute;', name: 'Ehrenamtliche', email: '', website: null}),
      contact({
        mobile_number: '0170 1234567',
        phone_number: '07147 1234',
        appointment_url: 'https://termin.example.org/',
      }),
      contact({}),
    ];
    expect(contactsOf({contacts})).to.deep.equal([
      {name: {de: 'Ehrenamtliche'}, role: {de: 'Sprachcafé'}},
      {
        phones: [
          {number: '07147 1234', type: 'phone'},
          {number: '0170 1234567', type: 'mobile'},
        ],
        appointmentUrl: 'https://termin.example.org/',
      },
    ]);
  });

  it('are those of the place where it names nobody', () => {
    const more = {
      contacts: [],
      website: 'https://cafe.example.org',
      email: 'cafe@example.org',
      phone_number: '07147 1234',
    };
    expect(contactsOf(more)).to.deep.equal([
      {
        email: 'cafe@example.org',
        phones: [{number: '07147 1234', type: 'phone'}],
        url: 'https://cafe.example.org',
      },
    ]);
  });

  it('do not repeat what the place states again', () => {
    const email = 'cafe@example.org';
    expect(contactsOf({contacts: [contact({email})], email})).to.deep.equal([{email}]);
  });
});

describe('places in several languages', () => {
  const german = locationEntry('cafe', {
    title: 'Sprachcafé',
    available_languages: {...inLanguage('ar', '/musterstadt/ar/locations/مقهى/'), ...inLanguage('fa', '/x/', null)},
  });
  const arabic = {...locationEntry('مقهى', {title: 'مقهى اللغة', category: {id: 1, name: 'لقاء'}}, 'ar'), id: 99};

  it('are joined by their path, for ids are those of translations', () => {
    const other = locationEntry('x', {title: 'Falsch', id: 2}, 'ar');
    const {plan} = readLists('locations', {de: [german], ar: [other, arabic]});
    expect(plan.offers.map(({title}) => title)).to.deep.equal([{de: 'Sprachcafé', ar: 'مقهى اللغة'}, {ar: 'Falsch'}]);
    expect(plan.topics.map(({title}) => title)[0]).to.deep.equal({de: 'Begegnung', ar: 'لقاء'});
  });

  it('take no text for a translation that stands in place of one', () => {
    const inPlace = {...german, title: 'Nur deutsch', path: '/x/'};
    const {plan} = readLists('locations', {de: [german], fa: [inPlace]});
    expect(only(plan.offers).title).to.deep.equal({de: 'Sprachcafé'});
  });

  it('keep their German id', () => {
    expect(only(readLists('locations', {de: [german], ar: [arabic]}).plan.offers).id).to.equal('cafe');
  });
});

function contact(more: Record<string, unknown>): Record<string, unknown> {
  const empty = {area_of_responsibility: '', name: '', email: '', phone_number: '', mobile_number: '', website: ''};
  return {...empty, opening_hours: null, appointment_url: null, ...more};
}
