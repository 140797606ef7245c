/** Answers of Integreat's API v3 in the shapes that its servers send, about a town that does not exist. */

export type Answer = Record<string, unknown>;

const host = 'https://cms.example.org';
const closed = {allDay: false, closed: true, appointmentOnly: false, timeSlots: []};
const nowhere = {
  ...{id: null, name: null, address: null, town: null, state: null, postcode: null},
  ...{region: null, country: null, latitude: null, longitude: null},
};

/** A day of opening hours. */
export function openFrom(start: string, end: string, more: Answer = {}): Answer {
  const timeSlots = [{start, end, timezone: 'Europe/Berlin'}];
  return {allDay: false, closed: false, appointmentOnly: false, timeSlots, ...more};
}

/** Seven days, Monday first; those not named are closed. */
export function week(days: Readonly<Record<number, Answer>>): readonly Answer[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => days[day] ?? closed);
}

/** A translation, as entries in other languages name it; without an id it is none. */
export function inLanguage(slug: string, path: string, id: number | null = 7): Answer {
  return {[slug]: {id, url: host + path, path}};
}

export function locationEntry(name: string, more: Answer = {}, lang = 'de'): Answer {
  const path = `/musterstadt/${lang}/locations/${name}/`;
  return {
    ...written(path),
    published_at: '2025-11-03T09:00:00+01:00',
    meta_description: null,
    icon: null,
    website: null,
    email: null,
    phone_number: null,
    contacts: [],
    category: {id: 1, name: 'Begegnung', color: '#07DC03', icon: 'service', icon_url: `${host}/service.svg`},
    temporarily_closed: false,
    appointment_url: null,
    barrier_free: null,
    opening_hours: null,
    location: {...nowhere, id: 4, name, address: 'Marktplatz 1', town: 'Musterstadt', postcode: '12345'},
    organization: null,
    ...more,
  };
}

export function pageEntry(path: string, more: Answer = {}): Answer {
  const above = path.split('/').slice(0, -1).join('/');
  const parent = above === '' ? {id: 0, url: null, path: null} : {id: 12, ...addressed(`/musterstadt/de/${above}/`)};
  return {
    ...written(`/musterstadt/de/${path}/`),
    parent,
    order: 2,
    organization: null,
    embedded_offers: [],
    slug_history: [path],
    ...more,
  };
}

export function eventEntry(name: string, event: Answer, more: Answer = {}): Answer {
  return {
    ...written(`/musterstadt/de/events/${name}/`),
    location: nowhere,
    location_path: null,
    meeting_url: null,
    recurrence_rule: null,
    event: {id: 1, all_day: false, only_weekdays: false, recurrence_id: null, timezone: 'Europe/Berlin', ...event},
    ...more,
  };
}

/** When an event takes place, with the older keys besides. */
export function from(start: string, end: string): Answer {
  return {
    ...{start: `${start}:00+01:00`, start_date: start.slice(0, 10), start_time: `${start.slice(11)}:00`},
    ...{end: `${end}:00+01:00`, end_date: end.slice(0, 10), end_time: `${end.slice(11)}:00`},
  };
}

function written(path: string): Answer {
  const title = path.split('/').at(-2) ?? '';
  return {
    id: 2,
    ...addressed(path),
    title,
    modified_gmt: '2026-01-22T12:52:13.616Z',
    last_updated: '2026-01-22T13:52:13.616+01:00',
    excerpt: `Text von ${title}.`,
    content: `<p style="color:red">Text von ${title}.</p><iframe src="https://evil.example.org/"></iframe>`,
    available_languages: {},
    thumbnail: `${host}/bild.png`,
    hash: null,
  };
}

function addressed(path: string): Answer {
  return {url: host + path, path};
}
