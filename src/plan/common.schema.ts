import * as z from 'zod/mini';
import {limits} from './limits.js';
import {kind, list, named, opt, short, type Schema} from './schema-kit.js';
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
  ref,
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
  'item',
  z.strictObject({text, items: opt(z.lazy(() => items))}) as unknown as Schema<Item, ItemInput>,
  text as Schema<unknown, Text>,
);

export const items: Schema<Item[], ItemInput[]> = list(item, limits.blocks, limits.items);

const paragraph = named('p', z.strictObject({p: text}));
const subheading = named('h', z.strictObject({h: title}));
const bullets = named('list', z.strictObject({list: items, ordered: opt(flag)}));
const quotation = named('quote', z.strictObject({quote: text, source: opt(title)}));

/** One part of a rich text: a paragraph, a heading, a list or a quotation. */
export type Block = z.output<typeof paragraph | typeof subheading | typeof bullets | typeof quotation>;
type BlockInput = z.input<typeof paragraph | typeof subheading | typeof bullets | typeof quotation>;

/** The blocks; the reader knows them by their first key. */
export const blocks = [paragraph, subheading, bullets, quotation] as const;

/** A text whose blank lines part paragraphs, or a list of blocks. There is no markup. */
export type Rich = Text | readonly Block[];

export const rich = kind<Rich, Text | BlockInput[]>('rich', z.union([list(z.union(blocks), limits.blocks), text]));

/** A span of time, both ends inclusive; `text` is what readers see. A date as a bare string is both ends. */
export const period = short(
  'period',
  z.strictObject({from: opt(partialDate), to: opt(partialDate), text: opt(title)}),
  plain,
);

export const link = named('link', z.strictObject({label: title, href: url, lang: opt(lang)}));

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

/** Somebody who takes part: an entry of `actors`, or a wording. With both, readers see the wording. */
export const actorRef = short(
  'actorRef',
  z.strictObject({actor: opt(ref('actors')), text: opt(title), role: opt(code(...actorRoles)), note: opt(text)}),
  plain,
);

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
export const hours = named(
  'hours',
  z.strictObject({
    tz: opt(plain),
    weekly: opt(list(slot)),
    exceptions: opt(list(exception)),
    closedOnHolidays: opt(flag),
    note: opt(text),
  }),
);

const phone = named(
  'phone',
  z.strictObject({number: phoneNumber, type: opt(code('phone', 'mobile', 'fax')), note: opt(title)}),
);
export type Phone = z.output<typeof phone>;

/** Where to ask. A name alone is normal. */
export const contact = short(
  'contact',
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
  plain,
);

/** Where something takes place. A coordinate out of range drops both. */
export const place = named(
  'place',
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
);

/** Evidence of progress: with a number, a fact that exists, or words. */
export const indicator = named(
  'indicator',
  z.strictObject({
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
  }),
);

export const example = named(
  'example',
  z.strictObject({
    text: rich,
    place: opt(title),
    actors: opt(list(actorRef)),
    period: opt(period),
  }),
);
