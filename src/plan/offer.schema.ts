import * as z from 'zod/mini';
import {actorRef, contact, hours, place, rich} from './common.schema.js';
import {limits} from './limits.js';
import {kind, list, named, opt} from './schema-kit.js';
import {amount, code, day, flag, id, lang, partialDate, plain, ref, text, title, url, within} from './values.schema.js';

/** A topic by its id or its title; an unknown title makes a new topic (the plan format, section 3). */
const topicRef = kind<string>('topic-ref', z.string().check(z.maxLength(limits.title)));

const cost = named(
  'cost',
  z.strictObject({free: opt(flag), amount: opt(amount), currency: opt(code('EUR')), note: opt(title)}),
);

const eligibility = named(
  'eligibility',
  z.strictObject({
    text: opt(text),
    notFor: opt(text),
    minAge: opt(within(0, 120)),
    maxAge: opt(within(0, 120)),
    referral: opt(flag),
    anyResidenceStatus: opt(flag),
  }),
);

/** The page of a source, as a label. */
const page = kind<string, string | number>('page', z.union([z.string(), z.number()]));

/** Ids in other systems, by the name of the system; for export only. */
const externalIds = kind<Readonly<Record<string, string>>>('external-ids', z.catchall(z.object({}), z.string()));

/** Thema of offers (the plan format, section 4.7). */
export const topic = named(
  'topic',
  z.strictObject({
    id: opt(id),
    title,
    icon: opt(plain),
    description: opt(text),
    field: opt(ref('fields')),
  }),
);

/** Angebot (the plan format, section 4.8). Every fact is yes, no or not stated. */
export const offer = named(
  'offer',
  z.strictObject({
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
  }),
);

export const topics = list(topic, limits.groups);
export const offers = list(offer, limits.offers);
