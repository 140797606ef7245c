import type {ShownContact} from '../plan/contacts.js';
import type {Hours, Place} from '../plan/plan.js';
import type {WordsOf} from './plain-text.js';

/** An object of JSON-LD. */
export type Ld = Readonly<Record<string, unknown>>;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** By use, a day that opens and closes at the same time is closed. */
const closed = {opens: '00:00', closes: '00:00'};

/** The regular week, and the days on which other hours count. */
export function hoursLd({weekly = [], exceptions = []}: Hours): readonly Ld[] {
  return [
    ...weekly.map(({days, opens, closes, validFrom, validThrough}) =>
      stated({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => `https://schema.org/${weekdays[day - 1] ?? ''}`),
        ...timesLd(opens, closes),
        validFrom,
        validThrough,
      }),
    ),
    ...exceptions.flatMap(({from, through = from, slots = []}) =>
      (slots.length > 0 ? slots.map(({opens, closes}) => timesLd(opens, closes)) : [closed]).map((times) => ({
        '@type': 'OpeningHoursSpecification',
        ...times,
        validFrom: from,
        validThrough: through,
      })),
    ),
  ];
}

/** The day that ends at midnight has no 24 o'clock there. */
function timesLd(opens: string, closes: string): {readonly opens: string; readonly closes: string} {
  return {opens, closes: closes === '24:00' ? '23:59' : closes};
}

export function placeLd({name, street, postcode, town, address, latitude, longitude}: Place, words: WordsOf): Ld {
  const parts = stated({streetAddress: street, postalCode: postcode, addressLocality: town});
  const postal = Object.keys(parts).length > 0 ? {'@type': 'PostalAddress', ...parts} : undefined;
  return stated({
    '@type': 'Place',
    name: name === undefined ? undefined : words(name),
    address: postal ?? (address === undefined ? undefined : words(address)),
    geo:
      latitude === undefined || longitude === undefined ? undefined : {'@type': 'GeoCoordinates', latitude, longitude},
  });
}

/** A contact as a way to the service; none where it is a name alone. */
export function channelOfContact(
  contact: ShownContact,
  words: WordsOf,
  href: (address: string) => string,
): readonly Ld[] {
  const {name, role, phones, email, url, hours, languages, appointmentUrl} = contact;
  const numbers = phones.filter(({type}) => type !== 'fax').map(({number}) => number);
  const fax = phones.filter(({type}) => type === 'fax').map(({number}) => number);
  const hasWay = phones.length > 0 || [email, url, appointmentUrl].some((way) => way !== undefined);
  if (!hasWay) return [];
  const address = appointmentUrl ?? url;
  return [
    stated({
      '@type': 'ServiceChannel',
      name: name === undefined ? undefined : words(name),
      availableLanguage: languageTags(languages),
      servicePhone: stated({
        '@type': 'ContactPoint',
        contactType: role === undefined ? undefined : words(role),
        telephone: numbers,
        faxNumber: fax,
        email,
        hoursAvailable: hours && hoursLd(hours),
      }),
      serviceUrl: address === undefined ? undefined : href(address),
    }),
  ];
}

/** Easy German is German to a machine. */
export function languageTags(languages: readonly string[] = []): readonly string[] {
  return [...new Set(languages.map((language) => (language === 'de-simple' ? 'de' : language)))];
}

/** What has a value. */
export function stated(value: Ld): Ld {
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(entries);
}
