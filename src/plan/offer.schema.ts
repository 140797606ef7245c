import * as z from 'zod/mini';
import {cleanText, cutText} from './clean-text.js';
import {actorRef, contact, hours, place, rich} from './common.schema.js';
import {limits} from './limits.js';
import {readerOf, readKey} from './reader.js';
import type {Reading} from './reading.js';
import {isRecord, leaf, list, mapKeys, opt, ruled, type Schema} from './schema-kit.js';
import {id, ref} from './id.schema.js';
import {
  amount,
  code,
  day,
  flag,
  lang,
  partialDate,
  plain,
  readString,
  text,
  title,
  url,
  within,
} from './values.schema.js';

/** A topic by its id or its title; an unknown title makes a new topic (the plan format, section 3). */
const topicRef = leaf<string>(z.string().check(z.maxLength(limits.title)), {
  code: 'dangling-reference',
  is: 'string',
  sure: true,
  mend: (value, reading) => reading.ids.topics.idOf(readString(String(value), limits.title, reading) ?? '') ?? null,
});

const cost = ruled(
  z.strictObject({
    free: opt(flag),
    amount: opt(amount),
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

/** The page of a source, as a label. */
const page: Schema<string, string | number> = leaf(z.union([z.string(), z.number()]), {
  code: 'wrong-type',
  sure: true,
  mend: (value, reading) => {
    const label = Number.isFinite(value) ? String(value) : value;
    return typeof label === 'string' ? readString(label, limits.title, reading) : null;
  },
});

/** Ids in other systems, by the name of the system; for export only. */
const externalIds = leaf<Readonly<Record<string, string>>>(z.catchall(z.object({}), z.string()), {
  code: 'wrong-type',
  sure: true,
  mend: (value, reading) => (isRecord(value) ? readExternalIds(value, reading) : null),
});

function readExternalIds(value: Readonly<Record<string, unknown>>, reading: Reading): Readonly<Record<string, string>> {
  const names = mapKeys(value);
  if (names.length > limits.externalIds) {
    reading.report('changed', 'too-many', names.length, String(limits.externalIds));
  }
  const ids: Record<string, string> = {};
  for (const name of names.slice(0, limits.externalIds)) {
    const read = readKey(value, name, readerOf(plain), reading);
    if (typeof read === 'string') ids[cutText(cleanText(name), limits.id)] = read;
  }
  return Object.freeze(ids);
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
