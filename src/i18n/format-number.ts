import {perTag} from './per-tag.js';

/** Numbers in the conventions of a language. Every `tag` is the `intl` of a locale, never a tag from outside. */

const numbers = perTag((tag) => new Intl.NumberFormat(tag));
const percents = perTag((tag) => new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: 1}));

/** `1.234,5` in German. Counts of a few digits look alike in every language, and formatters take time to make. */
export function formatNumber(tag: string, value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numbers(tag).format(value);
}

/** Hundredths, 0 to 100, with at most one decimal: 12.5 is `12,5 %` in German. */
export function formatPercent(tag: string, percent: number): string {
  return percents(tag).format(percent / 100);
}
