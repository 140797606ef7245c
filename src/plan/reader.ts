import {coreShapes} from '../generated/core-shapes.js';
import type {Effect} from './issue.js';
import {kinds as coreKinds, type Kind, type Read} from './kinds.js';
import {limits} from './limits.js';
import {isBlank, isRecord, own} from './raw.js';
import type {Reading} from './reading.js';
import {rules as coreRules, type Rule} from './rules.js';
import type {StatusReading} from './status-phrase.js';

/**
 * Reads values by the shapes that the build made of the schema: a type is `measure` (an object), `item[500^4]` (a list
 * of up to 500, on up to four levels), or a kind of single value with its words, such as `number 0 100`.
 */

type Raw = Readonly<Record<string, unknown>>;
type Keys = readonly {readonly key: string; readonly type: string}[];

/** A part of what the reader knows. */
export interface Part {
  readonly shapes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Finds the code of a status in its wording. */
  readonly classify?: (phrase: string) => StatusReading;
}

let known: Part = {shapes: coreShapes, kinds: coreKinds, rules: coreRules};
const learnt = new Set<Part>();
const readers = new Map<string, Read>();

/** Adds to what the reader knows, once. */
export function learn(part: Part): void {
  if (learnt.has(part)) return;
  learnt.add(part);
  known = {
    shapes: {...known.shapes, ...part.shapes},
    kinds: {...known.kinds, ...part.kinds},
    rules: {...known.rules, ...part.rules},
    ...(part.classify && {classify: part.classify}),
  };
}

/** The classifier of statuses; absent until it is learnt. */
export function classifier(): Part['classify'] {
  return known.classify;
}

/** The reader of a type, made once. One of a type that is not known yet says that the reading needs more. */
export function readerOf(type: string): Read {
  const reader = readers.get(type) ?? makeReader(type);
  if (!reader) return (_value, reading) => reading.askForMore();
  readers.set(type, reader);
  return reader;
}

/** The keys of an object with their types, in the order of the schema. */
export function keysOf(shape: string): readonly {key: string; required: boolean; type: string}[] {
  return (known.shapes[shape] ?? '').split(';').flatMap((group) => {
    const [keys = '', type = ''] = group.split(':');
    return keys.split(' ').map((key) => ({key: key.replace('?', ''), required: !key.endsWith('?'), type}));
  });
}

/** Reads the value of a key at its own place. */
export function readKey(raw: Raw, key: string, read: Read, reading: Reading, effect: Effect = 'dropped'): unknown {
  const value = own(raw, key);
  if (value === null) reading.noteUnstated(key);
  return isBlank(value) ? undefined : reading.at(key, () => read(value, reading, effect));
}

/** Reads one entry of a list: an object that cannot be used is skipped, a single value dropped. */
export function readEntry(value: unknown, type: string, reading: Reading): unknown {
  if (isBlank(value)) return void reading.report('skipped', 'missing');
  return readerOf(type)(value, reading, isObject(type) ? 'skipped' : 'dropped');
}

function isObject(type: string): boolean {
  return type in known.shapes || type === 'block';
}

function makeReader(type: string): Read | undefined {
  const list = /^(.*)\[(\d*)\^?(\d*)]$/.exec(type);
  if (list) return listReader(list[1] ?? '', Number(list[2] || limits.list), Number(list[3] || Infinity));
  if (type === 'rich') return richReader();
  if (type === 'block') return readBlock;
  if (type in known.shapes) return objectReader(type);
  const [kind = '', ...words] = type.split(' ');
  return known.kinds[kind]?.(words, readerOf);
}

function listReader(type: string, max: number, levels: number): Read {
  let level = 0;
  return (value, reading, effect) => {
    if (!Array.isArray(value)) return void reading.report(effect, 'not-a-list', value);
    if (level === levels) return void reading.report(effect, 'too-deep', undefined, String(levels));
    if (value.length > max) reading.report('changed', 'too-many', value.length, String(max));
    level += 1;
    try {
      return Object.freeze(readEntries(value.slice(0, max), type, reading));
    } finally {
      level -= 1;
    }
  };
}

function readEntries(values: readonly unknown[], type: string, reading: Reading): unknown[] {
  const kept = values.map((value, position) => reading.at(position, () => readEntry(value, type, reading)));
  return kept.filter((entry) => entry !== undefined);
}

/** A text whose blank lines part paragraphs, or a list of blocks; a list in which nothing is left counts as absent. */
function richReader(): Read {
  const [text, blocks] = [readerOf(`text ${limits.text}`), readerOf(`block[${limits.blocks}]`)];
  return (value, reading, effect) => {
    if (!Array.isArray(value)) return text(value, reading, effect);
    const kept = blocks(value, reading, effect);
    return Array.isArray(kept) && kept.length > 0 ? kept : undefined;
  };
}

/** Exactly one key says what a block is. */
const readBlock: Read = (value, reading, effect) => {
  const shape = ['h', 'list', 'quote'].find((key) => isRecord(value) && Object.hasOwn(value, key)) ?? 'p';
  return readerOf(isRecord(value) && Object.hasOwn(value, 'p') ? 'p' : shape)(value, reading, effect);
};

function objectReader(shape: string): Read {
  const rule = known.rules[shape] ?? {};
  const keys = keysOf(shape);
  const required = keys.filter((entry) => entry.required);
  const optional = new Map<string, string>(keys.flatMap((entry) => (entry.required ? [] : [[entry.key, entry.type]])));
  return (value, reading, effect) => {
    const raw = rule.expand ? rule.expand(value, reading) : value;
    if (!isRecord(raw)) return void reading.report(effect, 'wrong-type', value);
    const result = new Bare();
    const id = reading.ids.at(reading.path);
    if (id !== undefined) result['id'] = id;
    if (!readRequired(raw, required, result, reading, effect)) return undefined;
    readOptional(raw, optional, result, reading);
    const finished = rule.finish ? rule.finish(result as never, reading, effect, raw) : result;
    if (!isRecord(finished)) return undefined;
    if (rule.needs && !rule.needs.some((key) => isStated(finished[key]))) {
      return void reading.report(effect, 'missing', undefined, rule.needs.join(', '));
    }
    return Object.freeze(finished === result ? result : Object.assign(new Bare(), finished));
  };
}

/** Reads the values without which their owner is given up: `effect` is what happens to the owner. */
function readRequired(
  raw: Raw,
  keys: Keys,
  result: Record<string, unknown>,
  reading: Reading,
  effect: Effect,
): boolean {
  return keys.every(({key, type}) => {
    const before = reading.issueTotal;
    result[key] ??= readKey(raw, key, readerOf(type), reading, effect);
    if (result[key] === undefined && !reading.toldSince(before)) reading.reportAt(key, effect, 'missing');
    return result[key] !== undefined;
  });
}

function readOptional(
  raw: Raw,
  types: ReadonlyMap<string, string>,
  result: Record<string, unknown>,
  reading: Reading,
): void {
  for (const key of Object.keys(raw)) {
    const type = types.get(key);
    if (type === undefined || key in result) continue;
    const kept = readKey(raw, key, readerOf(type), reading);
    if (kept !== undefined) result[key] = kept;
  }
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Makes objects that inherit nothing: what a page has added to all objects never looks like a value of the plan. */
const Bare = function () {} as unknown as new () => Record<string, unknown>;
Object.defineProperty(Bare, 'prototype', {value: Object.freeze(Object.create(null))});
