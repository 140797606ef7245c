import {safeParse, type core} from 'zod/mini';
import type {Effect} from './issue.js';
import {limits} from './limits.js';
import type {Reading} from './reading.js';
import {bounds, choices, isBlank, isRecord, leaves, rules, type Leaf, type Schema} from './schema-kit.js';

/**
 * Reads one value by its schema: what is wrong is dropped, repaired or skipped and reported, the rest is kept.
 * `effect` is what an editor is told when the value cannot be used. `undefined`: nothing to keep.
 */
export type Read = (value: unknown, reading: Reading, effect: Effect) => unknown;

type Raw = Readonly<Record<string, unknown>>;

const readers = new WeakMap<object, Read>();

/** The reader of a schema, made once. */
export function readerOf(schema: object): Read {
  const known = readers.get(schema);
  if (known) return known;
  const reader = makeReader(schema as Schema);
  readers.set(schema, reader);
  return reader;
}

/** Reads the value of a key at its own place. Only own keys count: a page may have added some to all objects. */
export function readKey(raw: Raw, key: string, read: Read, reading: Reading, effect: Effect = 'dropped'): unknown {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  if (value === null) reading.noteUnstated(key);
  if (isBlank(value)) return undefined;
  reading.path.push(key);
  const kept = read(value, reading, effect);
  reading.path.pop();
  return kept;
}

/** Reads one entry of a list. What cannot be used is skipped, a single value dropped. */
export function readEntry(value: unknown, element: object, reading: Reading): unknown {
  if (isBlank(value)) return void reading.report('skipped', 'missing');
  return readerOf(element)(value, reading, leaves.has(element) ? 'dropped' : 'skipped');
}

function makeReader(schema: Schema): Read {
  const leaf = leaves.get(schema);
  if (leaf) return leafReader(schema, leaf);
  const {def} = (schema as unknown as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return readerOf(def.innerType);
    case 'lazy':
      return (value, reading, effect) => readerOf(def.getter())(value, reading, effect);
    case 'union': {
      const which = choices.get(schema) ?? (() => 0);
      return (value, reading, effect) => readerOf(def.options[which(value)] ?? schema)(value, reading, effect);
    }
    case 'array':
      return listReader(schema, def.element);
    case 'object':
      return objectReader(schema, def.shape);
    default:
      throw new TypeError(`A plan schema of type ${def.type} needs a leaf`);
  }
}

function leafReader(schema: Schema, {is, code, expected, mend, sure}: Leaf): Read {
  return (value, reading, effect) => {
    if (is && typeof value !== is) return void reading.report(effect, 'wrong-type', value, expected);
    const mended = mend ? mend(value, reading) : value;
    if (mended === undefined || (sure ? mended !== null : safeParse(schema, mended).success)) return mended;
    return void reading.report(effect, code, value, expected);
  };
}

function listReader(schema: Schema, element: object): Read {
  const {max, levels = Infinity, emptyIsAbsent} = bounds.get(schema) ?? {max: limits.list};
  let level = 0;
  return (value, reading, effect) => {
    if (!Array.isArray(value)) return void reading.report(effect, 'not-a-list', value);
    if (level === levels) return void reading.report('dropped', 'too-deep', undefined, String(levels));
    level += 1;
    try {
      const kept = readEntries(value.slice(0, max), element, reading);
      if (value.length > max) reading.report('changed', 'too-many', value.length, String(max));
      return emptyIsAbsent && kept.length === 0 ? undefined : Object.freeze(kept);
    } finally {
      level -= 1;
    }
  };
}

function readEntries(values: readonly unknown[], element: object, reading: Reading): unknown[] {
  const kept: unknown[] = [];
  for (let position = 0; position < values.length; position += 1) {
    reading.path.push(position);
    const entry = readEntry(values[position], element, reading);
    reading.path.pop();
    if (entry !== undefined) kept.push(entry);
  }
  return kept;
}

function objectReader(schema: Schema, shape: Readonly<Record<string, object>>): Read {
  const optional = new Map(Object.entries(shape).map(([key, part]) => [key, readerOf(part)]));
  const required = [...optional].filter(([key]) => (shape[key] as Schema)._zod.optin === undefined);
  for (const [key] of required) optional.delete(key);
  return (value, reading, effect) => {
    const rule = rules.get(schema);
    const raw = rule?.expand?.(value, reading) ?? value;
    if (!isRecord(raw)) return void reading.report(effect, 'wrong-type', value);
    const result = new Bare();
    const id = reading.ids.at(reading.path);
    if (id !== undefined) result['id'] = id;
    for (const [key, read] of required) {
      const kept = readRequired(raw, key, read, reading, effect);
      if (kept === undefined) return undefined;
      result[key] = kept;
    }
    readOptional(raw, optional, result, reading);
    reading.failing = effect;
    const finished = rule?.finish ? rule.finish(result as never, reading, raw) : result;
    if (finished === undefined) return undefined;
    return Object.freeze(finished === result ? result : Object.assign(new Bare(), finished));
  };
}

/** Reads a value without which its owner is given up: `effect` is what happens to the owner. */
function readRequired(raw: Raw, key: string, read: Read, reading: Reading, effect: Effect): unknown {
  const before = reading.issueTotal;
  const kept = readKey(raw, key, read, reading, effect);
  if (kept === undefined && !reading.toldSince(before)) reading.reportAt(key, effect, 'missing');
  return kept;
}

function readOptional(
  raw: Raw,
  byKey: ReadonlyMap<string, Read>,
  result: Record<string, unknown>,
  reading: Reading,
): void {
  for (const key of Object.keys(raw)) {
    const read = byKey.get(key);
    if (!read || key in result) continue;
    const kept = readKey(raw, key, read, reading);
    if (kept !== undefined) result[key] = kept;
  }
}

/** Makes objects that inherit nothing: what a page has added to all objects never looks like a value of the plan. */
const Bare = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null));
