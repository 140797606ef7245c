/** Figures as they stand in the page of results. */
import {patience} from './measure.mjs';

/** Stands for what was not measured. */
export const missing = '–';

const digits = {ms: 0, kB: 1, MB: 1, times: 2, '%': 1};

/**
 * @param {number | undefined} value
 * @param {keyof typeof digits} unit
 */
export function valueOf(value, unit) {
  if (isMissing(value)) return missing;
  if (value === Infinity) return `> ${patience / 1000} s`;
  if (unit === 'times') return `× ${value.toFixed(digits[unit])}`;
  return `${value.toLocaleString('en', {minimumFractionDigits: digits[unit], maximumFractionDigits: digits[unit]})} ${unit}`;
}

/** Whether there is no figure: nothing was measured, or two contenders that were both too slow were compared. */
export function isMissing(value) {
  return value === undefined || Number.isNaN(value);
}

/** A multiple without a sign. */
export function times(value) {
  return value === undefined || !Number.isFinite(value) ? missing : value.toFixed(2);
}

/** @param {number | undefined} count of bytes */
export function bytes(count) {
  return count === undefined ? missing : (count / 1e3).toFixed(1);
}

/** @param {number | undefined} count of bytes */
export function megabytes(count) {
  return count === undefined ? missing : (count / 1e6).toFixed(1);
}
