import {expect} from '@open-wc/testing';
import {cdp} from '../support/cdp.js';
import {waitUntil} from '../support/wait-until.js';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import {
  card,
  clearPage,
  findAll,
  fridayMorning,
  press,
  read,
  showFinder,
  titles,
  type Attributes,
} from './offer-finder-page.js';

const weekdays = {weekly: [{days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00'}], closedOnHolidays: true};
const night = {weekly: [{days: [5], opens: '21:00', closes: '01:00'}]};

/** The words of the only offer of a plan, with its details if they are asked for. */
async function showOffer(
  offer: Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
  now = fridayMorning,
): Promise<OfferFinderElement> {
  return showFinder({region: 'DE-BW', offers: [{id: 'x', title: 'Treff', ...offer}]}, attributes, now);
}

async function details(offer: Readonly<Record<string, unknown>>, attributes: Attributes = {}): Promise<string> {
  const element = await showOffer(offer, attributes);
  await press(element, 'Einzelheiten');
  await waitUntil(() => findAll(element, '.detail').length > 0);
  return read(findAll(element, '.detail-grid')[0]);
}

describe('the card of an offer', () => {
  afterEach(clearPage);

  for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
    it(`tells a reader in ${timezoneId} the times at the place, also on the days on which clocks change`, async () => {
      await cdp('Emulation.setTimezoneOverride', {timezoneId});
      const hours = {weekly: [{days: [5, 6, 7], opens: '22:00', closes: '04:00'}]};
      try {
        for (const [instant, said] of [
          ['2026-03-29T03:30+02:00', 'Jetzt geöffnet, bis 04:00 Uhr'],
          ['2026-10-25T02:30+01:00', 'Jetzt geöffnet, bis 04:00 Uhr'],
          ['2026-11-20T11:00+01:00', 'Geschlossen, öffnet um 22:00 Uhr'],
        ] as const) {
          const element = await showOffer({hours}, {}, Date.parse(instant));
          await waitUntil(() => read(findAll(element, '.opening')[0]) !== '');
          expect(read(findAll(element, '.opening')[0]), instant).to.equal(said);
          element.remove();
        }
      } finally {
        await cdp('Emulation.setTimezoneOverride', {timezoneId: ''});
      }
    });
  }

  it('is an article in a list, with a heading one level below that of the finder', async () => {
    const element = await showFinder('sachsenheim', {heading: 'Angebote', 'heading-level': '3'});
    expect(findAll(element, 'ul[role=list] > li > article > h4 > .title')).to.have.length(34);
  });

  it('reassures by what is stated, and by nothing else', async () => {
    const stated = {cost: {free: true}, registration: 'none', childcare: true, eligibility: {anyResidenceStatus: true}};
    const all = await showOffer(stated);
    expect(findAll(all, '.reassurances li').map(read)).to.deep.equal([
      'Kostenlos',
      'Ohne Anmeldung',
      'Mit Kinderbetreuung',
      'Unabhängig vom Aufenthaltsstatus',
    ]);
    const none = await showOffer({cost: {amount: 3}, registration: 'required', childcare: false});
    expect(findAll(none, '.reassurances li').map(read)).to.be.empty;
  });

  for (const [what, offer, words] of [
    ['planned', {status: 'planned'}, 'geplant'],
    ['to begin later', {validFrom: '2027-02-01'}, 'geplant, ab 1. Februar 2027'],
    ['paused', {status: 'paused'}, 'pausiert zurzeit'],
  ] as const) {
    it(`says in words that an offer is ${what}`, async () => {
      const element = await showOffer(offer);
      expect(findAll(element, '[part=badge]').map(read)).to.deep.equal([words]);
    });
  }

  it('shows a notice as long as it counts', async () => {
    const now = await showOffer({notice: {text: 'Heute im Rathaus', until: '2026-11-20'}});
    expect(findAll(now, '.notice').map(read)).to.deep.equal(['Heute im Rathaus']);
    const over = await showOffer({notice: {text: 'Gestern im Rathaus', until: '2026-11-19'}});
    expect(findAll(over, '.notice').map(read)).to.be.empty;
  });

  it('shows contacts of every shape', async () => {
    const element = await showFinder('musterstadt');
    const contacts = [...card(element, 'Sprachcafé am Markt').querySelectorAll('.contact')].map(read);
    expect(contacts).to.deep.equal([
      'Freundeskreis Ankommen E-Mail: freundeskreis@example.com',
      'Stadtbücherei',
      'M. Muster, Koordination Telefon: +49 30 23125 120 Mobil: +49 30 23125 121 (nur Nachrichten) E-Mail: sprachcafe@example.org Sprachen: Deutsch, Arabisch und Französisch',
    ]);
    expect(card(element, 'Integrationskurs').querySelector('a[href="tel:+493023125130"]')).not.to.equal(null);
  });

  for (const [contacts, shown] of [
    ['all', ['Büro', 'Frau Muster']],
    ['office', ['Büro']],
    ['none', []],
  ] as const) {
    it(`shows with contacts="${contacts}" ${shown.join(' and ') || 'nobody'}`, async () => {
      const element = await showOffer(
        {
          contacts: [
            {name: 'Büro', kind: 'organisation'},
            {name: 'Frau Muster', kind: 'person'},
          ],
        },
        {contacts},
      );
      expect(findAll(element, '.contact').map(read)).to.deep.equal([...shown]);
    });
  }

  for (const [at, hours, words] of [
    ['2026-11-20T11:00+01:00', weekdays, 'Jetzt geöffnet, bis 12:00 Uhr'],
    ['2026-11-20T08:00+01:00', weekdays, 'Geschlossen, öffnet um 09:00 Uhr'],
    ['2026-11-22T11:00+01:00', weekdays, 'Geschlossen, öffnet morgen um 09:00 Uhr'],
    ['2026-11-20T13:00+01:00', weekdays, 'Geschlossen, öffnet wieder: Montag, 09:00 Uhr'],
    ['2026-11-21T00:30+01:00', night, 'Jetzt geöffnet, bis 01:00 Uhr'],
    ['2026-05-01T11:00+02:00', weekdays, 'Geschlossen, öffnet wieder: Montag, 09:00 Uhr'],
    ['2026-05-01T11:00+02:00', night, 'Heute ist Feiertag, bitte vorher nachfragen'],
    [
      '2026-11-20T11:00+01:00',
      {weekly: [{days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00'}], closedOnHolidays: false},
      'Rund um die Uhr geöffnet',
    ],
    [
      '2026-11-20T11:00+01:00',
      {weekly: [{days: [5], opens: '10:00', closes: '12:00', byAppointment: true}]},
      'Jetzt nur mit Termin',
    ],
    [
      '2026-11-20T11:00+01:00',
      {exceptions: [{from: '2026-12-03', slots: [{opens: '17:00', closes: '19:00'}]}]},
      'Geschlossen, öffnet wieder: 3. Dezember 2026, 17:00 Uhr',
    ],
    ['2026-11-20T11:00+01:00', {exceptions: [{from: '2026-12-24'}]}, 'Öffnungszeiten nicht bekannt'],
    ['2026-11-20T11:00+01:00', {note: 'nach Vereinbarung'}, 'nach Vereinbarung'],
  ] as const) {
    it(`tells at ${at}: ${words}`, async () => {
      const element = await showOffer({hours}, {}, Date.parse(at));
      await waitUntil(() => read(findAll(element, '.opening')[0]) !== '');
      expect(read(findAll(element, '.opening')[0])).to.equal(words);
    });
  }

  it('tells nothing about the hours of an offer that pauses', async () => {
    const element = await showOffer({hours: weekdays, status: 'paused'});
    expect(findAll(element, '.opening').map(read)).to.be.empty;
  });

  it('has no details where there is nothing more to say, but its link', async () => {
    const element = await showFinder('sachsenheim');
    const foot = card(element, 'Kleiderkammer/ Sachspenden').querySelector('.foot');
    expect(read(foot)).to.match(/^Link zu diesem Angebot/);
  });

  it('links the measures that an offer serves, with their status', async () => {
    const element = await showFinder('musterstadt');
    await press(element, 'Einzelheiten zu Sprachcafé am Markt');
    await waitUntil(() => findAll(element, '.detail').length > 0);
    const link = card(element, 'Sprachcafé am Markt').querySelector<HTMLAnchorElement>('a[href$="plan.html#m-1"]');
    expect(read(link?.parentElement)).to.equal('1 Ein Sprachcafé in jedem Stadtteil Umsetzung zu 60 %, Ausbau geplant');
  });

  for (const [what, offer, words] of [
    ['the week in few lines', {hours: weekdays}, 'Montag bis Freitag 09:00 bis 12:00 Uhr An Feiertagen geschlossen'],
    [
      'special days',
      {hours: {...weekdays, exceptions: [{from: '2026-12-24', through: '2027-01-01', note: 'Ferien'}]}},
      '24. Dezember 2026 bis 1. Januar 2027 geschlossen Ferien',
    ],
    ['places', {places: [{name: 'Rathaus', street: 'Markt 1', postcode: '70001', town: 'Musterstadt'}]}, 'Ort Rathaus'],
    [
      'languages by name',
      {languages: ['de', 'ar'], interpreter: true},
      'Sprachen Deutsch und Arabisch Dolmetschen ist möglich',
    ],
    [
      'for whom it is',
      {audiences: ['women', 'Gäste'], eligibility: {minAge: 18, notFor: 'Männer'}},
      'Für wen Frauen Gäste ab 18 Jahren Nicht für Männer',
    ],
    ['what it costs', {cost: {amount: 2.5, note: 'je Stunde'}}, 'Kosten 2,50 € je Stunde'],
    ['whether one registers', {registration: 'required'}, 'Anmeldung nötig'],
    [
      'access',
      {access: {wheelchair: 'partial', toilet: false}},
      'mit dem Rollstuhl teilweise zugänglich keine barrierefreie Toilette',
    ],
    ['when it was checked', {checkedOn: '2026-11-01'}, 'Stand geprüft am 1. November 2026'],
    [
      'that a check is old',
      {checkedOn: '2026-03'},
      'geprüft: März 2026 Das ist lange her. Fragen Sie bitte vorher nach.',
    ],
    ['when it was changed', {updatedOn: '2026-11-02'}, 'Stand geändert am 2. November 2026'],
  ] as const) {
    it(`tells in its details ${what}`, async () => {
      expect(await details(offer)).to.contain(words);
    });
  }

  it('takes a check for good as long as the page says', async () => {
    expect(await details({checkedOn: '2026-03'}, {'stale-after': '365'})).not.to.contain('lange her');
    for (const nonsense of ['-1', 'bald', '1e99']) {
      expect(await details({checkedOn: '2026-03'}, {'stale-after': nonsense})).to.contain('geprüft: März 2026');
    }
  });

  it('says that no date is stated only where other offers state one', async () => {
    const element = await showFinder('musterstadt');
    await press(element, 'Einzelheiten zu Internationaler Chor');
    await waitUntil(() => read(card(element, 'Internationaler Chor')).includes('Stand nicht angegeben'));
    const other = await showFinder('sachsenheim');
    expect(titles(other).some((title) => read(card(other, title)).includes('Stand nicht angegeben'))).to.equal(false);
  });

  it('is drawn again when its hours change', async () => {
    let now = Date.parse('2026-11-20T11:59:59.900+01:00');
    const element = await showOffer({hours: weekdays}, {}, now);
    element.clock = () => now;
    await waitUntil(() => read(findAll(element, '.opening')[0]).startsWith('Jetzt geöffnet'));
    now += 100;
    await waitUntil(() => read(findAll(element, '.opening')[0]).startsWith('Geschlossen'));
  });
});
