/** Looking at values of which nothing is known. */

/** A plain object of the document or of memory, whatever its prototype. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key that an object itself has: a page may have added some to all objects. */
export function own(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
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
