import * as z from 'zod/mini';
import {firstDay, lastDay, readPartialDate} from './dates.js';
import {limits} from './limits.js';
import {isRecord, list, oneOf, opt, ruled, short, type Schema} from './schema-kit.js';
import {ref} from './id.schema.js';
import {
  anyNumber,
  code,
  day,
  email,
  flag,
  lang,
  number,
  partialDate,
  phoneNumber,
  plain,
  text,
  time,
  title,
  url,
  weekday,
  within,
  type Text,
} from './values.schema.js';

/** Objects that many others hold (the plan format, section 2). */

/** An entry of a list, with entries below it. */
export interface Item {
  readonly text: Text;
  readonly items?: readonly Item[] | undefined;
}

type ItemInput = Text | {readonly text: Text; readonly items?: readonly ItemInput[] | null | undefined};

/** A bare text stands for an item without sub-items. */
export const item: Schema<Item, ItemInput> = short(
  z.strictObject({text, items: opt(z.lazy(() => items))}) as unknown as Schema<Item, ItemInput>,
  text as Schema<unknown, Text>,
  (value) => (isRecord(value) && Object.hasOwn(value, 'text') ? value : {text: value}),
);

export const items: Schema<Item[], ItemInput[]> = list(item, limits.blocks, {levels: limits.items});

const paragraph = z.strictObject({p: text});
const subheading = z.strictObject({h: title});
const bullets = z.strictObject({list: items, ordered: opt(flag)});
const quotation = z.strictObject({quote: text, source: opt(title)});

/** One part of a rich text: a paragraph, a heading, a list or a quotation. */
export type Block = z.output<typeof paragraph | typeof subheading | typeof bullets | typeof quotation>;
type BlockInput = z.input<typeof paragraph | typeof subheading | typeof bullets | typeof quotation>;

const blockKeys = ['p', 'h', 'list', 'quote'] as const;

const block: Schema<Block, BlockInput> = oneOf(
  [paragraph, subheading, bullets, quotation] as unknown as [Schema<Block, BlockInput>],
  (value) =>
    Math.max(
      0,
      blockKeys.findIndex((key) => isRecord(value) && Object.hasOwn(value, key)),
    ),
);

/** A text whose blank lines part paragraphs, or a list of blocks. There is no markup. */
export type Rich = Text | readonly Block[];

export const rich: Schema<Rich, Text | BlockInput[]> = oneOf(
  [
    list(block, limits.blocks, {emptyIsAbsent: true}) as unknown as Schema<Rich, Text | BlockInput[]>,
    text as Schema<Rich, Text | BlockInput[]>,
  ],
  (value) => (Array.isArray(value) ? 0 : 1),
);

/** A span of time, both ends inclusive; `text` is what readers see. A date as a bare string is both ends. */
export const period = short(
  ruled(z.strictObject({from: opt(partialDate), to: opt(partialDate), text: opt(title)}), (value, reading) => {
    const {from, to, text: words} = value;
    if (!from || !to || firstDay(from) <= lastDay(to)) return from || to || words ? value : undefined;
    reading.report('dropped', 'contradiction', `${from} – ${to}`);
    return words ? {text: words} : undefined;
  }),
  plain,
  (value) => (typeof value !== 'string' ? value : readPartialDate(value) ? {from: value, to: value} : {text: value}),
);
export type Period = z.output<typeof period>;

export const link = z.strictObject({label: title, href: url, lang: opt(lang)});
export type Link = z.output<typeof link>;

const actorRoles = [
  'lead',
  'partner',
  'contributor',
  'preparation',
  'implementation',
  'contact',
  'funding',
  'audience',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Somebody who takes part: an entry of `actors`, or a wording. With both, readers see the wording. */
export const actorRef = short(
  ruled(
    z.strictObject({actor: opt(ref('actors')), text: opt(title), role: opt(code(...actorRoles)), note: opt(text)}),
    (value, reading) => (value.actor || value.text ? value : reading.lacks('actor, text')),
  ),
  plain,
  (value, reading) =>
    typeof value !== 'string' ? value : reading.knows('actors', value) ? {actor: value} : {text: value},
);
export type ActorRef = z.output<typeof actorRef>;

const slot = z.strictObject({
  days: list(weekday, 7),
  opens: time,
  closes: time,
  byAppointment: opt(flag),
  validFrom: opt(day),
  validThrough: opt(day),
});
const exceptionSlot = z.strictObject({opens: time, closes: time, byAppointment: opt(flag)});
const exception = z.strictObject({from: day, through: opt(day), slots: opt(list(exceptionSlot)), note: opt(title)});

/** Opening hours. Days are 1 (Monday) to 7; `closes` at or before `opens` runs past midnight. */
export const hours = z.strictObject({
  tz: opt(plain),
  weekly: opt(list(slot)),
  exceptions: opt(list(exception)),
  closedOnHolidays: opt(flag),
  note: opt(text),
});
export type Hours = z.output<typeof hours>;

const phone = z.strictObject({number: phoneNumber, type: opt(code('phone', 'mobile', 'fax')), note: opt(title)});
export type Phone = z.output<typeof phone>;

/** Where to ask. A name alone is normal. */
export const contact = short(
  ruled(
    z.strictObject({
      actor: opt(ref('actors')),
      name: opt(title),
      role: opt(title),
      kind: opt(code('organisation', 'group', 'role', 'person')),
      email: opt(email),
      phones: opt(list(phone)),
      url: opt(url),
      address: opt(text),
      hours: opt(hours),
      languages: opt(list(lang)),
      appointmentUrl: opt(url),
    }),
    (value, reading) => {
      const {actor, name, role, email: mail, phones, url: site, address, appointmentUrl} = value;
      const says = actor || name || role || mail || phones?.length || site || address || appointmentUrl;
      return says ? value : reading.lacks('name, actor, role, email, phones, url, address');
    },
  ),
  plain,
  (value) => (typeof value === 'string' ? {name: value} : value),
);
export type Contact = z.output<typeof contact>;

/** Where something takes place. A coordinate out of range drops both. */
export const place = ruled(
  z.strictObject({
    name: opt(title),
    street: opt(plain),
    postcode: opt(number),
    town: opt(plain),
    address: opt(text),
    latitude: opt(within(-90, 90)),
    longitude: opt(within(-180, 180)),
    note: opt(text),
  }),
  (value, reading) => {
    const {latitude, longitude, ...words} = value;
    const located = latitude !== undefined && longitude !== undefined;
    const kept = located ? value : words;
    return Object.keys(kept).length > 0 ? kept : reading.lacks('name, address, street, town');
  },
);
export type Place = z.output<typeof place>;

/** Evidence of progress: with a number, a fact that exists, or words. */
export const indicator = z.strictObject({
  id: opt(plain),
  text,
  kind: opt(code('count', 'exists', 'qualitative')),
  unit: opt(title),
  baseline: opt(anyNumber),
  target: opt(anyNumber),
  values: opt(
    list(z.strictObject({date: partialDate, value: opt(anyNumber), note: opt(title)}), limits.indicatorValues),
  ),
  source: opt(title),
});
export type Indicator = z.output<typeof indicator>;

export const example = z.strictObject({
  text: rich,
  place: opt(title),
  actors: opt(list(actorRef)),
  period: opt(period),
});
export type Example = z.output<typeof example>;
