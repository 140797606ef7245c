import * as z from 'zod/mini';
import {limits} from './limits.js';

/**
 * What the schema of a plan is made of. A schema says what a document may hold (its input type) and, by its output
 * type, what the parser makes of it; zod itself transforms nothing, so that the schema can be published as JSON Schema.
 *
 * A page does not load any of this: the build turns the schema into short shapes (`generated/core-shapes.ts`, `more-shapes.ts`), which
 * `reader.ts` reads by. For that each single value has the name of its kind and each object that has a rule its name.
 */
export type Schema<Out = unknown, In = unknown> = z.ZodMiniType<Out, In>;

/** How far a list is read. */
export interface Bounds {
  /** Entries. */
  readonly max: number;
  /** Levels, for lists that hold lists of their own kind. */
  readonly levels?: number;
}

/** The type of a value that is no plain object or list: a kind of `kinds.ts`, or an object with a short form. */
export const typeNames = new WeakMap<object, string>();
/** The names of objects that have a rule in `rules.ts`. */
export const shapeNames = new WeakMap<object, string>();
export const bounds = new WeakMap<object, Bounds>();

/** A single value of a kind. */
export function kind<Out, In = Out>(name: string, schema: Schema): Schema<Out, In> {
  typeNames.set(schema, name);
  return schema as Schema<Out, In>;
}

/** An object with a name. */
export function named<S extends object>(name: string, schema: S): S {
  shapeNames.set(schema, name);
  return schema;
}

/** A named object that a document may also write in a short form, which its rule expands. */
export function short<Out, In, Short>(
  name: string,
  schema: Schema<Out, In>,
  shortForm: Schema<unknown, Short>,
): Schema<Out, In | Short> {
  const either = z.union([named(name, schema), shortForm]);
  typeNames.set(either, name);
  return either as unknown as Schema<Out, In | Short>;
}

/** A list; entries beyond `max` are cut, lists in lists beyond `levels` dropped. */
export function list<Out, In>(entry: Schema<Out, In>, max: number = limits.list, levels?: number): Schema<Out[], In[]> {
  const schema = z.array(entry).check(z.maxLength(max));
  bounds.set(schema, levels === undefined ? {max} : {max, levels});
  return schema;
}

/** An optional value: absent, or `null` for "known to be not stated". */
export function opt<Out, In>(schema: Schema<Out, In>): z.ZodMiniOptional<Schema<Out, In | null>> {
  return z.optional(z.nullable(schema)) as unknown as z.ZodMiniOptional<Schema<Out, In | null>>;
}
