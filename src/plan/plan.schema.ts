import * as z from 'zod/mini';
import {contact, indicator, items, link, period, rich} from './common.schema.js';
import {limits} from './limits.js';
import {actors, bodies, fields, goals, measures} from './measure.schema.js';
import {offers, topics} from './offer.schema.js';
import {kind, list, named, opt, short, type Schema} from './schema-kit.js';
import {statusCodes, type StatusCode} from './status.js';
import {
  anyNumber,
  code,
  count,
  id,
  lang,
  partialDate,
  plain,
  recurringDay,
  ref,
  text,
  title,
  url,
  type Text,
} from './values.schema.js';
import {wegweiser} from './wegweiser.schema.js';

/** The whole document (the plan format, section 4.1). Strict, so that an editor's slip in a key is found by JSON Schema. */

const decision = named(
  'decision',
  z.strictObject({
    body: opt(title),
    text: opt(text),
    date: opt(partialDate),
    reference: opt(plain),
    href: opt(url),
  }),
);

const role = named(
  'role',
  z.strictObject({actor: opt(ref('actors')), name: opt(title), functions: opt(items), tasks: opt(items)}),
);

const scheduleEntry = named(
  'scheduleEntry',
  z.strictObject({measure: opt(ref('measures')), text: opt(title), spans: opt(list(period))}),
);

const schedule = named(
  'schedule',
  z.strictObject({
    years: list(plain),
    entries: list(scheduleEntry, limits.texts),
    note: opt(text),
  }),
);

const swot = named(
  'swot',
  z.strictObject({
    title: opt(title),
    strengths: opt(items),
    weaknesses: opt(items),
    opportunities: opt(items),
    threats: opt(items),
  }),
);

const event = named(
  'event',
  z.strictObject({
    id: opt(id),
    title,
    period: opt(period),
    recurring: opt(recurringDay),
    text: opt(rich),
    place: opt(title),
    field: opt(ref('fields')),
    links: opt(list(link)),
  }),
);

const activityGroup = named('activityGroup', z.strictObject({field: opt(ref('fields')), theme: opt(title), items}));

const monitoring = named(
  'monitoring',
  z.strictObject({
    cycle: opt(title),
    next: opt(partialDate),
    method: opt(rich),
    indicators: opt(list(indicator)),
  }),
);

const fact = named(
  'fact',
  z.strictObject({
    text: title,
    value: opt(anyNumber),
    unit: opt(title),
    date: opt(partialDate),
    source: opt(title),
  }),
);

const termKeys = [
  ...(['measure', 'field', 'goal', 'actor', 'offer', 'contact', 'indicator', 'update'] as const),
  ...(['measures', 'fields', 'goals', 'actors', 'offers', 'contacts', 'indicators', 'updates'] as const),
  ...(['topic', 'number', 'status', 'timeframe', 'currentState', 'targetState'] as const),
] as const;

/** A word that a publisher may replace by its own. */
export type Term = (typeof termKeys)[number];

/** Texts by a fixed set of keys. */
function textsBy<Key extends string>(keys: readonly Key[], words: Schema<Text>): Schema<Partial<Record<Key, Text>>> {
  const shape = Object.fromEntries(keys.map((key) => [key, opt(words)]));
  return z.strictObject(shape) as unknown as Schema<Partial<Record<Key, Text>>>;
}

const method = code('human', 'machine', 'machine-reviewed');
const translationDetails = z.strictObject({method, on: opt(partialDate), by: opt(title), testedBy: opt(title)});

/** How the texts of one language were made. `testedBy` names the readers who tested easy language. */
export type Translation = z.output<typeof translationDetails>;

/** Details by language tag; a bad tag or value costs that language only. */
const translation = kind<Readonly<Record<string, Translation>>>(
  'by-lang translation',
  z.catchall(z.object({}), short('translation', translationDetails, method)),
);

const glossaryEntry = named(
  'glossaryEntry',
  z.strictObject({
    term: title,
    definition: rich,
    source: opt(title),
    explains: opt(code(...termKeys)),
  }),
);

const note = named('note', z.strictObject({id, mark: opt(plain), text: rich}));
const source = named('source', z.strictObject({text, href: opt(url), accessed: opt(partialDate)}));
const attachment = named(
  'attachment',
  z.strictObject({
    title,
    href: url,
    type: opt(plain),
    size: opt(count),
    rel: opt(code('document', 'data', 'feed')),
  }),
);

const synonyms = list(plain, 20);

export const planSchema = z.strictObject({
  schemaVersion: kind<1>('integer 1 1', z.literal(1)),
  lang,
  title,
  id: opt(id),
  type: opt(code('catalogue', 'report', 'concept', 'framework')),
  languages: opt(list(lang)),
  translation: opt(translation),
  subtitle: opt(title),
  motto: opt(title),
  region: opt(plain),
  publisher: opt(contact),
  contactPoint: opt(contact),
  pages: opt(z.strictObject({measures: opt(url), offers: opt(url), wegweiser: opt(url)})),
  authors: opt(list(z.strictObject({name: title, role: opt(title)}))),
  funding: opt(list(title)),
  forewords: opt(list(z.strictObject({author: title, role: opt(title), text: rich}))),
  asOf: opt(partialDate),
  published: opt(partialDate),
  version: opt(plain),
  period: opt(period),
  supersedes: opt(z.strictObject({title, href: opt(url)})),
  decisions: opt(list(decision)),
  preamble: opt(rich),
  definition: opt(rich),
  statusQuo: opt(rich),
  methods: opt(rich),
  outlook: opt(rich),
  imprint: opt(rich),
  guidelines: opt(items),
  needs: opt(items),
  challenges: opt(items),
  achievements: opt(items),
  interfaces: opt(items),
  requirements: opt(items),
  targetGroups: opt(list(z.strictObject({name: title, text: opt(rich)}))),
  facts: opt(list(fact, limits.texts)),
  fields: opt(fields),
  goals: opt(goals),
  measures: opt(measures),
  actors: opt(actors),
  topics: opt(topics),
  offers: opt(offers),
  wegweiser: opt(wegweiser),
  swot: opt(swot),
  bodies: opt(bodies),
  roles: opt(list(role)),
  schedule: opt(schedule),
  events: opt(list(event, limits.texts)),
  activities: opt(list(activityGroup, limits.texts)),
  monitoring: opt(monitoring),
  glossary: opt(list(glossaryEntry, limits.texts)),
  notes: opt(list(note, limits.texts)),
  sources: opt(list(source, limits.texts)),
  attachments: opt(list(attachment)),
  synonyms: opt(list(synonyms, limits.texts)),
  statusLabels: opt(textsBy<StatusCode>(statusCodes, title)),
  statusHelp: opt(textsBy<StatusCode>(statusCodes, text)),
  terms: opt(textsBy(termKeys, title)),
});

/** A plan document as it may be written, with all its short forms. */
export type PlanDocument = z.input<typeof planSchema>;
