import {limits} from './limits.js';

const idPattern = /^[A-Za-z][A-Za-z0-9_.-]*$/;

/** Whether a value can be the id of an entry (the plan format, section 3). */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.id && idPattern.test(value);
}
