import * as z from 'zod/mini';
import {limits} from './limits.js';
import type {ListName, Reading} from './reading.js';
import {leaf, list, opt, ruled, type Schema} from './schema-kit.js';
import {id} from './id.schema.js';
import {code, flag, lang, partialDate, plain, text, title, url} from './values.schema.js';

/** The signpost (the plan format, section 4.9). */

const targetKinds = ['link', 'offer', 'measure', 'entry', 'topic', 'field', 'contact'] as const;
export type TargetKind = (typeof targetKinds)[number];

const listOf: Readonly<Record<Exclude<TargetKind, 'link'>, ListName>> = {
  offer: 'offers',
  measure: 'measures',
  entry: 'wegweiser',
  topic: 'topics',
  field: 'fields',
  contact: 'actors',
};

const target = ruled(
  z.strictObject({
    kind: code(...targetKinds),
    ref: opt(plain),
    href: opt(url),
    label: opt(title),
    note: opt(title),
    lang: opt(lang),
    format: opt(code('dgs', 'easy-language')),
  }),
  (value, reading) => {
    if (value.kind === 'link') return value.href && value.label ? value : reading.lacks('href, label');
    if (value.ref === undefined) return reading.lacks('ref');
    return reading.knows(listOf[value.kind], value.ref) ? value : reading.refuse('dangling-reference', value.ref);
  },
);
export type Target = z.output<typeof target>;

const targets = list(target);

const step = z.strictObject({title, logic: opt(code('and', 'or')), optional: opt(flag), targets: opt(targets)});
export type Step = z.output<typeof step>;

const entryKinds = ['situations', 'topics', 'audiences', 'tasks'] as const;
export type EntryKind = (typeof entryKinds)[number];

const singular: Readonly<Record<string, EntryKind>> = {
  situation: 'situations',
  topic: 'topics',
  audience: 'audiences',
  task: 'tasks',
};

/** The singular is read too. */
const entryKind = leaf<EntryKind, string>(z.enum(entryKinds), {
  code: 'unknown-code',
  is: 'string',
  expected: entryKinds.join(' '),
  mend: (value) => singular[String(value)] ?? value,
});

const common = {
  id: opt(id),
  title,
  icon: opt(plain),
  description: opt(text),
  targets: opt(targets),
  steps: opt(list(step)),
  audiences: opt(list(plain)),
  priority: opt(code('now')),
  keywords: opt(list(title)),
  checkedOn: opt(partialDate),
};

/** An entry of the signpost. A child without `kind` has that of its parent. */
export interface Entry extends z.output<z.ZodMiniObject<typeof common>> {
  readonly kind: EntryKind;
  readonly children?: readonly Entry[] | undefined;
}

export interface EntryInput extends z.input<z.ZodMiniObject<typeof common>> {
  readonly kind?: string | null | undefined;
  readonly children?: readonly EntryInput[] | null | undefined;
}

function entryWith(kind: z.core.SomeType): Schema<Entry, EntryInput> {
  const schema = z.strictObject({...common, kind, children: opt(z.lazy(() => children))});
  return ruled(schema as unknown as Schema<Entry, EntryInput>, leadsSomewhere);
}

function leadsSomewhere(entry: Entry, reading: Reading): Entry | undefined {
  const ways = (entry.targets?.length ?? 0) + (entry.steps?.length ?? 0) + (entry.children?.length ?? 0);
  if (ways === 0) return reading.lacks('targets, steps, children');
  if (!entry.children) return entry;
  return {...entry, children: Object.freeze(entry.children.map((child) => ofKind(child, entry.kind)))};
}

function ofKind(child: Partial<Pick<Entry, 'kind'>> & Omit<Entry, 'kind'>, kind: EntryKind): Entry {
  return Object.freeze({...child, kind: child.kind ?? kind});
}

const child = entryWith(opt(entryKind));
const children: Schema<Entry[], EntryInput[]> = list(child, limits.list, {levels: limits.entries - 1});

export const entry = entryWith(entryKind);
export const wegweiser = list(entry, limits.groups);
