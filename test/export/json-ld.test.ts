import {expect} from '@open-wc/testing';
import {jsonLdText, offersLd} from '../../src/export/json-ld.js';
import type {ContactsMode} from '../../src/plan/contacts.js';
import type {Plan} from '../../src/plan/plan.js';
import {wordingOf} from '../../src/plan/text.js';
import {demoPlan, planOf} from '../plan/plan-of.js';

function graphOf(plan: Plan, contacts: ContactsMode = 'all'): readonly Record<string, unknown>[] {
  const ld = offersLd(plan, {
    words: (text) => wordingOf(text, 'de', plan.lang).words,
    contacts,
    today: '2026-11-20',
    addressOf: (id) => `https://stadt.example/angebote#${id}`,
    href: (address) => new URL(address, 'https://stadt.example/').href,
    audienceName: (audience) => audience,
  });
  expect(ld['@context']).to.equal('https://schema.org');
  return ld['@graph'] as readonly Record<string, unknown>[];
}

describe('offers as JSON-LD', () => {
  it('are no more than what is known', () => {
    expect(graphOf(planOf({offers: [{title: 'Kurs', contacts: ['Café']}]}))).to.deep.equal([
      {
        '@type': 'Service',
        '@id': 'https://stadt.example/angebote#kurs',
        url: 'https://stadt.example/angebote#kurs',
        name: 'Kurs',
      },
    ]);
  });

  it('of a public provider are services of the government, with times, price, place and ways to ask', () => {
    const [service] = graphOf(
      planOf({
        publisher: {name: 'Stadt'},
        actors: [{id: 'amt', name: 'Amt', public: true}],
        topics: [{id: 't', title: 'Wohnen'}],
        offers: [
          {
            title: 'Rat',
            summary: 'Kurz',
            topics: ['t'],
            provider: {actor: 'amt'},
            audiences: ['women'],
            eligibility: {minAge: 16},
            cost: {free: true},
            languages: ['de-simple', 'ar'],
            places: [{name: 'Rathaus', street: 'Markt 1', postcode: '70001', town: 'Ort', latitude: 48, longitude: 9}],
            hours: {
              weekly: [{days: [1, 2], opens: '09:00', closes: '24:00'}],
              exceptions: [{from: '2026-12-24'}],
            },
            contacts: [{name: 'Team', role: 'Beratung', email: 'a@example.org', phones: [{number: '07147 1'}]}],
          },
        ],
      }),
    );
    const amt = {'@type': 'GovernmentOrganization', name: 'Amt'};
    expect(service).to.deep.equal({
      '@type': 'GovernmentService',
      provider: amt,
      serviceOperator: amt,
      jurisdiction: {'@type': 'AdministrativeArea', name: 'Stadt'},
      '@id': 'https://stadt.example/angebote#rat',
      url: 'https://stadt.example/angebote#rat',
      name: 'Rat',
      description: 'Kurz',
      serviceType: ['Wohnen'],
      audience: [{'@type': 'PeopleAudience', audienceType: 'women', suggestedMinAge: 16}],
      hoursAvailable: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
          opens: '09:00',
          closes: '23:59',
        },
        {
          '@type': 'OpeningHoursSpecification',
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-24',
          validThrough: '2026-12-24',
        },
      ],
      offers: {'@type': 'Offer', price: 0, priceCurrency: 'EUR'},
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          availableLanguage: ['de', 'ar'],
          serviceLocation: {
            '@type': 'Place',
            name: 'Rathaus',
            address: {
              '@type': 'PostalAddress',
              streetAddress: 'Markt 1',
              postalCode: '70001',
              addressLocality: 'Ort',
            },
            geo: {'@type': 'GeoCoordinates', latitude: 48, longitude: 9},
          },
        },
        {
          '@type': 'ServiceChannel',
          name: 'Team',
          servicePhone: {
            '@type': 'ContactPoint',
            contactType: 'Beratung',
            telephone: ['07147 1'],
            email: 'a@example.org',
          },
        },
      ],
    });
  });

  it('tell no contact that readers do not see', () => {
    const plan = planOf({
      offers: [{title: 'Rat', contacts: [{name: 'Mensch', kind: 'person', email: 'a@example.org'}]}],
    });
    expect(JSON.stringify(graphOf(plan))).to.include('a@example.org');
    expect(JSON.stringify(graphOf(plan, 'office'))).not.to.include('a@example.org');
  });

  it('come with the events that have a date, without what is over', () => {
    const plan = planOf({
      offers: [{title: 'Ende', status: 'ended'}],
      events: [{title: 'Fest', period: {from: '2027-04-22', to: '2027-04-22'}, place: 'Rathaus'}, {title: 'Offen'}],
    });
    expect(graphOf(plan)).to.deep.equal([
      {
        '@type': 'Event',
        name: 'Fest',
        startDate: '2027-04-22',
        endDate: '2027-04-22',
        location: {'@type': 'Place', name: 'Rathaus'},
      },
    ]);
  });

  it('cannot end the script in which they stand', async () => {
    const hostile = jsonLdText({name: '</script><script>alert(1)</script><!--'});
    expect(hostile).not.to.include('<');
    expect(JSON.parse(hostile)).to.deep.equal({name: '</script><script>alert(1)</script><!--'});
    expect(graphOf(await demoPlan('sachsenheim'))).to.have.length(34);
  });
});
