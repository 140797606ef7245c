import * as z from 'zod/mini';
import {actorRef, contact, hours, place, rich} from './common.schema.js';
import {limits} from './limits.js';
import {leaf, list, opt, ruled, type Schema} from './schema-kit.js';
import {code, day, flag, id, lang, partialDate, plain, ref, text, title, url, within} from './values.schema.js';

/** A topic by its id or its title; an unknown title makes a new topic (the plan format, section 3). */
const topicRef = leaf<string>(z.string().check(z.maxLength(limits.title)), {
  code: 'dangling-reference',
  is: 'string',
  mend: (value, reading) => reading.topic(String(value)) ?? null,
});

const cost = ruled(
  z.strictObject({
    free: opt(flag),
    amount: opt(within(0, 1_000_000)),
    currency: opt(code('EUR')),
    note: opt(title),
  }),
  (value, reading) => {
    const {free, ...priced} = value;
    if (free && value.amount) {
      reading.report('dropped', 'contradiction', `free, ${value.amount}`);
      return priced;
    }
    const says = free !== undefined || value.amount !== undefined || value.note;
    return says ? value : reading.lacks('free, amount, note');
  },
);

const eligibility = ruled(
  z.strictObject({
    text: opt(text),
    notFor: opt(text),
    minAge: opt(within(0, 120)),
    maxAge: opt(within(0, 120)),
    referral: opt(flag),
    anyResidenceStatus: opt(flag),
  }),
  (value, reading) => {
    const {minAge, maxAge, ...rest} = value;
    if (minAge === undefined || maxAge === undefined || minAge <= maxAge) return value;
    reading.report('dropped', 'contradiction', `${minAge} – ${maxAge}`);
    return rest;
  },
);

const page: Schema<string, string | number> = leaf(z.union([z.string(), z.number()]), {
  code: 'wrong-type',
  mend: (value) => (typeof value === 'number' ? String(value) : value),
});

/** Up to 20 ids in other systems, by the name of the system; for export only. */
const externalIds = leaf<Readonly<Record<string, string>>>(z.catchall(z.object({}), z.string()), {
  code: 'wrong-type',
  mend: (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const pairs = Object.entries(value).filter(([name, other]) => isPlainName(name) && typeof other === 'string');
    return Object.fromEntries(pairs.slice(0, limits.externalIds));
  },
});

/** A name that means nothing to the language: no `__proto__`, `constructor` or `prototype`. */
function isPlainName(name: string): boolean {
  return name.length <= limits.id && !(name in Object.prototype) && name !== 'prototype';
}

/** Thema of offers (the plan format, section 4.7). */
export const topic = z.strictObject({
  id: opt(id),
  title,
  icon: opt(plain),
  description: opt(text),
  field: opt(ref('fields')),
});

/** Angebot (the plan format, section 4.8). Every fact is yes, no or not stated. */
export const offer = z.strictObject({
  id: opt(id),
  title,
  summary: opt(text),
  description: opt(rich),
  topics: opt(list(topicRef)),
  field: opt(ref('fields')),
  situations: opt(list(ref('wegweiser'))),
  audiences: opt(list(plain)),
  keywords: opt(list(title)),
  provider: opt(actorRef),
  contacts: opt(list(contact)),
  places: opt(list(place)),
  online: opt(list(z.strictObject({url, label: opt(title)}))),
  hours: opt(hours),
  schedule: opt(title),
  languages: opt(list(lang)),
  interpreter: opt(flag),
  cost: opt(cost),
  eligibility: opt(eligibility),
  childcare: opt(flag),
  registration: opt(code('none', 'recommended', 'required')),
  access: opt(
    z.strictObject({
      wheelchair: opt(code('yes', 'partial', 'no')),
      toilet: opt(flag),
      hearingLoop: opt(flag),
      note: opt(text),
    }),
  ),
  status: opt(code('active', 'planned', 'paused', 'ended')),
  notice: opt(z.strictObject({text, until: opt(day)})),
  checkedOn: opt(partialDate),
  updatedOn: opt(partialDate),
  validFrom: opt(day),
  validThrough: opt(day),
  measures: opt(list(ref('measures'))),
  source: opt(z.strictObject({name: title, url: opt(url), page: opt(page)})),
  externalIds: opt(externalIds),
});

export const topics = list(topic, limits.groups);
export const offers = list(offer, limits.offers);
