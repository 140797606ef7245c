import * as z from 'zod/mini';
import {limits} from './limits.js';
import {kind, list, named, opt, type Schema} from './schema-kit.js';
import {code, flag, id, lang, partialDate, plain, text, title, url} from './values.schema.js';

/** The signpost (the plan format, section 4.9). */

const targetKinds = ['link', 'offer', 'measure', 'entry', 'topic', 'field', 'contact'] as const;

const target = named(
  'target',
  z.strictObject({
    kind: code(...targetKinds),
    ref: opt(plain),
    href: opt(url),
    label: opt(title),
    note: opt(title),
    lang: opt(lang),
    format: opt(code('dgs', 'easy-language')),
  }),
);
export type Target = z.output<typeof target>;

const targets = list(target);

const step = named(
  'step',
  z.strictObject({title, logic: opt(code('and', 'or')), optional: opt(flag), targets: opt(targets)}),
);
export type Step = z.output<typeof step>;

const entryKinds = ['situations', 'topics', 'audiences', 'tasks'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The singular is read too. */
const entryKind = kind<EntryKind, string>(`entry-kind ${entryKinds.join(' ')}`, z.enum(entryKinds));

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

function entryWith(name: string, kindOfEntry: z.core.SomeType): Schema<Entry, EntryInput> {
  const schema = z.strictObject({...common, kind: kindOfEntry, children: opt(z.lazy(() => children))});
  return named(name, schema as unknown as Schema<Entry, EntryInput>);
}

const child = entryWith('child', opt(entryKind));
const children: Schema<Entry[], EntryInput[]> = list(child, limits.list, limits.entries - 1);

export const wegweiser = list(entryWith('entry', entryKind), limits.groups);
