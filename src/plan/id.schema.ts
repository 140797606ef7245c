import * as z from 'zod/mini';
import {limits} from './limits.js';
import type {ListName} from './ids.js';
import {leaf, type Schema} from './schema-kit.js';

/** Ids and what refers to them (the plan format, section 3). */

const idPattern = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const idSchema = () => z.string().check(z.maxLength(limits.id), z.regex(idPattern));

/** Whether a value can be the id of an entry. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.id && idPattern.test(value);
}

/** The id of an entry. For lists with derived ids the reader has settled it before. */
export const id = leaf<string>(idSchema(), {
  code: 'bad-id',
  is: 'string',
  sure: true,
  mend: (value) => (isId(value) ? value : null),
});

/** A reference to an entry of the list `to`; one to nothing is dropped. */
export function ref(to: ListName): Schema<string> {
  return leaf(idSchema(), {
    code: 'dangling-reference',
    is: 'string',
    sure: true,
    mend: (value, reading) => (reading.knows(to, String(value)) ? value : null),
  });
}

/** The parent of an entry in its own list; a chain in a circle or with too many levels is dropped. */
export function parentIn(list: ListName): Schema<string> {
  return leaf(idSchema(), {
    code: 'dangling-reference',
    is: 'string',
    sure: true,
    mend: (value, reading) => {
      if (!reading.knows(list, String(value))) return null;
      const fault = reading.parentFault(list);
      return fault ? void reading.report('dropped', fault, value) : value;
    },
  });
}
