import * as z from 'zod/mini';
import type {IssueCode} from './issue.js';
import {limits} from './limits.js';
import type {Reading} from './reading.js';

/**
 * What the schemas of a plan are made of. A schema says what a document may hold (its input type) and, by its output
 * type, what the parser makes of it; zod itself transforms nothing, so that the schema can be published as JSON Schema.
 * How a value is repaired stands beside its schema in three small tables that only the reader looks into.
 */
export type Schema<Out = unknown, In = unknown> = z.ZodMiniType<Out, In>;

/** How the reader treats a single value. */
export interface Leaf {
  /** The issue when the schema refuses the value. */
  readonly code: IssueCode;
  /** The type without which nothing else is looked at; another one is the issue `wrong-type`. */
  readonly is?: 'string' | 'number' | 'boolean';
  /** What an editor is told was expected. */
  readonly expected?: string;
  /** Cleans or repairs the value before the check. `undefined`: counts as absent; `null`: is wrong. */
  mend?(value: unknown, reading: Reading): unknown;
  /** Whatever `mend` makes of a value, apart from `null`, is known to fit the schema. */
  readonly sure?: true;
}

/** How the reader treats an object beyond its keys. */
export interface Rule {
  /** Turns a short form, such as a bare name, into the object that it stands for. */
  expand?(value: unknown, reading: Reading): unknown;
  /** Derives, compares or refuses; `undefined` gives up the object. */
  finish?(value: never, reading: Reading, raw: Readonly<Record<string, unknown>>): unknown;
}

/** How the reader treats a list. */
export interface Bounds {
  /** Entries up to which it is read. */
  readonly max: number;
  /** Levels up to which it is read, for lists that hold lists of their own kind. */
  readonly levels?: number;
  /** A list in which nothing is left counts as absent. */
  readonly emptyIsAbsent?: true;
}

export const leaves = new WeakMap<object, Leaf>();
export const rules = new WeakMap<object, Rule>();
export const bounds = new WeakMap<object, Bounds>();
/** For a schema of alternatives: which of them a value is meant to be. */
export const choices = new WeakMap<object, (value: unknown) => number>();

/** A single value. */
export function leaf<Out, In = Out>(schema: Schema, how: Leaf): Schema<Out, In> {
  leaves.set(schema, how);
  return schema as Schema<Out, In>;
}

/** A list; entries beyond `max` are cut. */
export function list<Out, In>(
  entry: Schema<Out, In>,
  max: number = limits.list,
  further: Omit<Bounds, 'max'> = {},
): Schema<Out[], In[]> {
  const schema = z.array(entry).check(z.maxLength(max));
  bounds.set(schema, {max, ...further});
  return schema;
}

/** An optional value: absent, or `null` for "known to be not stated". */
export function opt<Out, In>(schema: Schema<Out, In>): z.ZodMiniOptional<Schema<Out, In | null>> {
  return z.optional(z.nullable(schema)) as unknown as z.ZodMiniOptional<Schema<Out, In | null>>;
}

/** An object with a rule of its own. */
export function ruled<Out, In>(
  schema: Schema<Out, In>,
  finish: (value: Out, reading: Reading, raw: Readonly<Record<string, unknown>>) => Out | undefined,
): Schema<Out, In> {
  rules.set(schema, {...rules.get(schema), finish});
  return schema;
}

/** An object with a short form, which `expand` turns into the object that it stands for. */
export function short<Out, In, Short>(
  schema: Schema<Out, In>,
  shortForm: Schema<unknown, Short>,
  expand: (value: unknown, reading: Reading) => unknown,
): Schema<Out, In | Short> {
  rules.set(schema, {...rules.get(schema), expand});
  return oneOf([schema, shortForm] as [Schema, Schema], () => 0) as Schema<Out, In | Short>;
}

/** Alternatives of which `which` names the one that a value is meant to be. */
export function oneOf<Out, In>(
  alternatives: readonly [Schema<Out, In>, ...Schema<Out, In>[]],
  which: (value: unknown) => number,
): Schema<Out, In> {
  const schema = z.union(alternatives);
  choices.set(schema, which);
  return schema as unknown as Schema<Out, In>;
}

/** A plain object of the document or of memory, whatever its prototype. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value counts as absent: not there, `null`, or a blank string. */
export function isBlank(value: unknown): value is undefined | null | string {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const meaningful: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The keys of a map of the document, without names that mean something to the language. */
export function mapKeys(map: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(map).filter((key) => !meaningful.has(key));
}
