/** What may be wrong with a message or its translation. Pure functions: text in, faults as words out. */

/**
 * @typedef {object} SourceMessage
 * @property {string} id
 * @property {string | undefined} desc
 * @property {string} text the German original, placeholders left out
 * @property {'html' | 'str' | undefined} tag of its template; undefined is a plain string
 */

/** @typedef {{names: string[], plurals: {name: string, categories: string[]}[]}} Shape */

/**
 * @param {SourceMessage} message
 * @param {string} sourceLocale
 * @returns {string[]}
 */
export function messageFaults({id, desc, text, tag}, sourceLocale) {
  const faults = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) faults.push('needs an id such as "measure-table-count"');
  if (!desc) faults.push('needs a desc for its translators');
  if (tag === 'str') faults.push('must not be a `str` template: write arguments as {name} and resolve them by icu()');
  if (tag === undefined) faults.push(...plainFaults(text, sourceLocale));
  return faults;
}

/**
 * @param {SourceMessage} message
 * @param {string} translation
 * @param {string} locale
 * @returns {string[]}
 */
export function translationFaults({text, tag}, translation, locale) {
  if (translation.trim() === '') return ['is empty'];
  if (tag !== undefined) return []; // placeholders of templates are compared by lit-localize
  const faults = plainFaults(translation, locale);
  const wanted = shapeOf(text)?.names.join();
  const names = shapeOf(translation)?.names.join();
  if (names !== wanted) faults.push(`names the arguments ${names || 'none'} instead of ${wanted || 'none'}`);
  return faults;
}

/**
 * The argument names of an ICU message, sorted, and the categories of its plurals; undefined if a brace is unbalanced.
 *
 * @param {string} text
 * @returns {Shape | undefined}
 */
export function shapeOf(text) {
  const parts = cut(text);
  if (!parts) return undefined;
  /** @type {Shape} */
  const shape = {names: [], plurals: []};
  for (const block of blocks(parts)) collect(block, shape);
  shape.names = [...new Set(shape.names)].sort();
  return shape;
}

/**
 * @param {string} text
 * @param {string} locale
 * @returns {string[]}
 */
function plainFaults(text, locale) {
  const faults = /[&<>]/.test(text) ? ['holds one of & < >, which would be shown escaped'] : [];
  const shape = shapeOf(text);
  if (!shape) return [...faults, 'has an unbalanced brace'];
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort().join(' ');
  for (const {name, categories} of shape.plurals) {
    if (categories.join(' ') !== wanted)
      faults.push(`{${name}, plural} has "${categories.join(' ')}" instead of "${wanted}"`);
  }
  if (shape.names.some((name) => !/^\w+$/.test(name))) faults.push('holds ICU syntax that icu() does not know');
  return faults;
}

/**
 * @param {string} block what stands between two braces
 * @param {Shape} shape
 */
function collect(block, shape) {
  const [, name = '', branches] = /^\s*(\w+)\s*,\s*plural\s*,([^]*)$/.exec(block) ?? [];
  shape.names.push(name || block.trim());
  if (branches === undefined) return;
  const parts = cut(branches) ?? [];
  const keys = parts.filter((part, at) => at % 2 === 0 && part.trim() !== '').map((part) => part.trim());
  shape.plurals.push({name, categories: keys.filter((key) => !key.startsWith('=')).sort()});
  for (const branch of blocks(parts)) for (const inner of blocks(cut(branch) ?? [])) collect(inner, shape);
}

/** @param {string[]} parts */
function blocks(parts) {
  return parts.filter((_, at) => at % 2 === 1);
}

/**
 * Cuts `a {b} c` into a, b, c; undefined if a brace is unbalanced.
 *
 * @param {string} text
 * @returns {string[] | undefined}
 */
function cut(text) {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '}' && --depth === 0) parts.push('');
    else if (char === '{' && depth++ === 0) parts.push('');
    else parts[parts.length - 1] += char;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? parts : undefined;
}
