import {formatNumber} from './format-number.js';
import {isolate} from './isolate.js';
import {perTag} from './per-tag.js';

/** The values that a message names. */
export type IcuArgs = Readonly<Record<string, string | number>>;

/** Inside a plural branch `count` is what `#` stands for. */
interface Context {
  readonly tag: string;
  readonly args: IcuArgs;
  readonly count?: number;
}

const pluralRules = perTag((tag) => new Intl.PluralRules(tag));

/**
 * Fills in a message in ICU syntax, for example `{n, plural, one {# Maßnahme} other {# Maßnahmen}}`.
 *
 * - `{name}` is the argument: numbers are formatted, strings isolated; values are never read as syntax.
 * - `{name, plural, …}` is the branch `=N`, else that of the language's plural category, else `other`.
 * - Nothing else of ICU is known; an apostrophe is an ordinary character.
 *
 * Unknown names and other syntax give nothing, as do messages with an unbalanced brace. Never throws.
 *
 * @param tag the `intl` of the locale from which the text comes
 */
export function icu(tag: string, text: string, args: IcuArgs): string {
  return fill(text, {tag, args});
}

function fill(text: string, context: Context): string {
  return cut(text)
    .map((part, at) => (at % 2 ? argument(part, context) : literal(part, context)))
    .join('');
}

function literal(text: string, {tag, count}: Context): string {
  return count === undefined ? text : text.replaceAll('#', formatNumber(tag, count));
}

function argument(text: string, context: Context): string {
  const [, name = '', branches] = /^\s*(\w+)\s*(?:,\s*plural\s*,([^]*))?$/.exec(text) ?? [];
  const value = Object.hasOwn(context.args, name) ? context.args[name] : undefined;
  if (value === undefined) return '';
  if (branches !== undefined) return plural(Number(value), branches, context);
  return typeof value === 'number' ? formatNumber(context.tag, value) : isolate(value);
}

function plural(count: number, text: string, context: Context): string {
  const parts = cut(text);
  const branch = (key: string): string | undefined => parts.find((_, at) => at % 2 && parts[at - 1]?.trim() === key);
  const chosen = branch(`=${count}`) ?? branch(pluralRules(context.tag).select(count)) ?? branch('other') ?? '';
  return fill(chosen, {...context, count});
}

/** Cuts `a {b} c {d} e` into a, b, c, d, e: what stood in braces has odd positions, inner braces stay. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const {0: brace, index} of text.matchAll(/[{}]/g)) {
    const isEdge = brace === '{' ? depth++ === 0 : --depth === 0;
    if (depth < 0) return [];
    if (!isEdge) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return depth === 0 ? [...parts, text.slice(start)] : [];
}
