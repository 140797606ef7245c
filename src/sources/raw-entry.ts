import {isRecord, own} from '../plan/raw.js';

/** An entry of an answer, of which nothing is known. */
export type Raw = Readonly<Record<string, unknown>>;

const nothing: Raw = {};

/** The text of a key without blanks around it; empty if there is none. */
export function textAt(raw: Raw, key: string): string {
  const value = own(raw, key);
  return typeof value === 'string' ? value.trim() : '';
}

/** The object of a key; an empty one if there is none. */
export function objectAt(raw: Raw, key: string): Raw {
  const value = own(raw, key);
  return isRecord(value) ? value : nothing;
}

/** The list of a key; an empty one if there is none. */
export function listAt(raw: Raw, key: string): readonly unknown[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value : [];
}

/** The objects in the list of a key. */
export function objectsAt(raw: Raw, key: string): readonly Raw[] {
  return listAt(raw, key).filter(isRecord);
}

/** An object without the keys that hold nothing. */
export function filled<Value extends object>(value: Value): Partial<{[Key in keyof Value]: NonNullable<Value[Key]>}> {
  const isFilled = (each: unknown): boolean =>
    each !== undefined && each !== null && each !== '' && !(Array.isArray(each) && each.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isFilled(each))) as Partial<{
    [Key in keyof Value]: NonNullable<Value[Key]>;
  }>;
}
