import {actorName, actorOf} from '../plan/actors.js';
import {contactsShown, type ContactsMode} from '../plan/contacts.js';
import {isEvent, type EventOffer} from '../plan/event-offer.js';
import {findableOffers} from '../plan/findable.js';
import {indexOf} from '../plan/plan-index.js';
import type {Offer, Plan} from '../plan/plan.js';
import {channelOfContact, hoursLd, languageTags, placeLd, stated, type Ld} from './json-ld-parts.js';
import type {WordsOf} from './plain-text.js';

/** In whose words, and what may be told. */
export interface JsonLdOptions {
  readonly words: WordsOf;
  readonly contacts: ContactsMode;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The address at which readers find an offer. */
  readonly addressOf: (id: string) => string;
  /** An address of the document in full. */
  readonly href: (address: string) => string;
  /** The name of an audience: a code of ours has words in the interface. */
  readonly audienceName: (audience: string) => string;
}

/** The offers and events that readers see, in the vocabulary of schema.org, for search engines. What is not known is left out. */
export function offersLd(plan: Plan, options: JsonLdOptions): Ld {
  const graph = findableOffers(plan, options.today).flatMap((offer) =>
    isEvent(offer) ? eventLd(offer, options) : [serviceLd(plan, offer, options)],
  );
  return {'@context': 'https://schema.org', '@graph': graph};
}

/** As it may stand in a script element: no character in it can end that. */
export function jsonLdText(value: Ld): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function serviceLd(plan: Plan, offer: Offer, options: JsonLdOptions): Ld {
  const {words, addressOf} = options;
  const {hours, cost, summary} = offer;
  const topics = (offer.topics ?? []).flatMap((id) => indexOf(plan).topics.get(id) ?? []);
  return stated({
    ...providerLd(plan, offer, words),
    '@id': addressOf(offer.id),
    url: addressOf(offer.id),
    name: words(offer.title),
    description: summary === undefined ? undefined : words(summary),
    serviceType: topics.map(({title}) => words(title)),
    audience: audienceLd(offer, options),
    hoursAvailable: hours && hoursLd(hours),
    offers: cost && price(cost),
    availableChannel: channels(plan, offer, options),
  });
}

/** What a public body offers is a service of the government. */
function providerLd(plan: Plan, {provider}: Offer, words: WordsOf): Ld {
  if (!provider) return {'@type': 'Service'};
  const name = words(actorName(provider, plan));
  if (!actorOf(provider, plan)?.public) return {'@type': 'Service', provider: {'@type': 'Organization', name}};
  const operator = {'@type': 'GovernmentOrganization', name};
  return {
    '@type': 'GovernmentService',
    provider: operator,
    serviceOperator: operator,
    jurisdiction: jurisdiction(plan, words),
  };
}

/** An age goes with every audience; without one it is an audience of its own. */
function audienceLd({audiences = [], eligibility}: Offer, {audienceName}: JsonLdOptions): readonly Ld[] {
  const ages = stated({suggestedMinAge: eligibility?.minAge, suggestedMaxAge: eligibility?.maxAge});
  const named = audiences.map((audience) => ({
    '@type': 'PeopleAudience',
    audienceType: audienceName(audience),
    ...ages,
  }));
  return named.length === 0 && Object.keys(ages).length > 0 ? [{'@type': 'PeopleAudience', ...ages}] : named;
}

function jurisdiction({publisher}: Plan, words: WordsOf): Ld | undefined {
  return publisher?.name === undefined ? undefined : {'@type': 'AdministrativeArea', name: words(publisher.name)};
}

function price({free, amount}: NonNullable<Offer['cost']>): Ld | undefined {
  const value = free ? 0 : amount;
  return value === undefined ? undefined : {'@type': 'Offer', price: value, priceCurrency: 'EUR'};
}

/** Where one goes, where one looks, and whom one asks. */
function channels(plan: Plan, offer: Offer, {words, contacts, href}: JsonLdOptions): readonly Ld[] {
  const availableLanguage = languageTags(offer.languages);
  const places = (offer.places ?? []).map((place) =>
    stated({'@type': 'ServiceChannel', availableLanguage, serviceLocation: placeLd(place, words)}),
  );
  const online = (offer.online ?? []).map(({url}) =>
    stated({'@type': 'ServiceChannel', availableLanguage, serviceUrl: href(url)}),
  );
  const people = contactsShown(offer.contacts, contacts, plan).flatMap((contact) =>
    channelOfContact(contact, words, href),
  );
  return [...places, ...online, ...people];
}

/** Search engines take no event without a date. */
function eventLd({title, days, places = [], event}: EventOffer, {words}: JsonLdOptions): readonly Ld[] {
  if (!days) return [];
  const [place] = places;
  return [
    stated({
      '@type': 'Event',
      name: words(title),
      startDate: days.from,
      endDate: days.to,
      location: place && placeLd(place, words),
      eventSchedule:
        event.recurring === undefined ? undefined : {'@type': 'Schedule', repeatFrequency: 'P1Y', startDate: days.from},
    }),
  ];
}
