import {safeParse, type core} from 'zod/mini';
import type {Effect} from './issue.js';
import {limits} from './limits.js';
import type {Reading} from './reading.js';
import {bounds, choices, isRecord, leaves, rules, type Leaf, type Schema} from './schema-kit.js';

/**
 * Reads one value by its schema: what is wrong is dropped, repaired or skipped and reported, the rest is kept.
 * `effect` is what happens to the value when it cannot be used: entries of lists are skipped, all others dropped.
 * `undefined`: nothing to keep.
 */
export type Read = (value: unknown, reading: Reading, effect: Effect) => unknown;

const readers = new WeakMap<object, Read>();

/** The reader of a schema, made once. */
export function readerOf(schema: object): Read {
  const known = readers.get(schema);
  if (known) return known;
  const reader = makeReader(schema as Schema);
  readers.set(schema, reader);
  return reader;
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

function leafReader(schema: Schema, leaf: Leaf): Read {
  return (value, reading) => {
    if (typeof value === 'string' && value.trim() === '') return undefined;
    if (leaf.is && typeof value !== leaf.is) return void reading.report('dropped', 'wrong-type', value, leaf.expected);
    const mended = leaf.mend ? leaf.mend(value, reading) : value;
    if (mended === undefined || safeParse(schema, mended).success) return mended;
    reading.report('dropped', leaf.code, value, leaf.expected);
    return undefined;
  };
}

function listReader(schema: Schema, element: object): Read {
  const {max, levels = Infinity} = bounds.get(schema) ?? {max: limits.list};
  let level = 0;
  return (value, reading) => {
    if (!Array.isArray(value)) return void reading.report('dropped', 'not-a-list', value);
    if (level === levels) return void reading.report('dropped', 'too-deep', undefined, String(levels));
    level += 1;
    const kept = readEntries(value.slice(0, max), readerOf(element), reading);
    level -= 1;
    if (value.length > max) reading.report('changed', 'too-many', value.length, String(max));
    return Object.freeze(kept);
  };
}

function readEntries(values: readonly unknown[], read: Read, reading: Reading): unknown[] {
  const kept: unknown[] = [];
  for (let position = 0; position < values.length; position += 1) {
    reading.path.push(position);
    const entry = readEntry(values[position], read, reading);
    reading.path.pop();
    if (entry !== undefined) kept.push(entry);
  }
  return kept;
}

/** One entry of a list. An entry that is `null` or blank is missing. */
export function readEntry(value: unknown, read: Read, reading: Reading): unknown {
  if (value !== null && value !== undefined && value !== '') return read(value, reading, 'skipped');
  reading.report('skipped', 'missing');
  return undefined;
}

function objectReader(schema: Schema, shape: Readonly<Record<string, object>>): Read {
  const keys = new Map(Object.entries(shape).map(([key, part]) => [key, readerOf(part)]));
  const required = Object.keys(shape).filter((key) => (shape[key] as Schema)._zod.optin === undefined);
  return (value, reading, effect) => {
    const rule = rules.get(schema);
    const raw = rule?.expand ? rule.expand(value, reading) : value;
    if (!isRecord(raw)) return void reading.report(effect, 'wrong-type', value);
    const before = reading.issueTotal;
    const result = readKeys(raw, keys, reading);
    const own = reading.ids.of(raw);
    if (own !== undefined) result['id'] = own;
    const missing = required.find((key) => result[key] === undefined);
    if (missing !== undefined) return giveUp(missing, reading, effect, before);
    if (!rule?.finish) return Object.freeze(result);
    reading.failing = effect;
    const finished = rule.finish(result as never, reading, raw);
    return finished === undefined ? undefined : Object.freeze(finished);
  };
}

function readKeys(
  raw: Readonly<Record<string, unknown>>,
  keys: ReadonlyMap<string, Read>,
  reading: Reading,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const settled = reading.ids.of(raw) !== undefined;
  for (const key of Object.keys(raw)) {
    const read = keys.get(key);
    const value = raw[key];
    if (!read || value === undefined || (settled && key === 'id')) continue;
    if (value === null) {
      if (reading.unstated.length < limits.issues) reading.unstated.push([...reading.path, key].join('.'));
      continue;
    }
    reading.path.push(key);
    const kept = read(value, reading, 'dropped');
    reading.path.pop();
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

/** A required value is not there, or was just reported as unusable: then that report tells what became of its owner. */
function giveUp(key: string, reading: Reading, effect: Effect, before: number): undefined {
  const last = reading.issues.at(-1);
  const told = reading.issueTotal > before && last?.path.length === reading.path.length + 1 && last.path.at(-1) === key;
  if (told) reading.issues[reading.issues.length - 1] = {...last, effect};
  else reading.reportAt(key, effect, 'missing');
  return undefined;
}
