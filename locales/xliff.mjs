import {readFile, writeFile} from 'node:fs/promises';

/**
 * What lit-localize does not read from an XLIFF file: how far each translation is. The files are written by
 * lit-localize itself, so that their shape is known and patterns are enough.
 */

/**
 * @typedef {object} Unit
 * @property {string} source the German original as XML
 * @property {string | undefined} state of its translation; undefined without a translation
 */

/** @typedef {{draft: boolean, units: Map<string, Unit>}} XliffFile */

/** The state of a translation whose German original has changed since. */
export const STALE = 'needs-adaptation';

/** The state of a translation that a person has reviewed; every other one counts as a machine's. */
export const REVIEWED = 'final';

const unitPattern = /<trans-unit\b[^>]*\bid="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g;

/**
 * A file that does not exist yet has no units. `category="draft"` on `<file>` marks a locale that may be incomplete.
 *
 * @param {string} path
 * @returns {Promise<XliffFile>}
 */
export async function readXliff(path) {
  const xml = await readFile(path, 'utf8').catch(() => '');
  const units = [...xml.matchAll(unitPattern)].map(
    ([, id = '', body = '']) => /** @type {const} */ ([id, readUnit(body)]),
  );
  return {draft: /<file\b[^>]*\bcategory="draft"/.test(xml), units: new Map(units)};
}

/**
 * Marks translations whose original has changed: lit-localize keeps them as they were, state and all.
 *
 * @param {string} path
 * @param {XliffFile} before the file before lit-localize wrote it
 */
export async function markStale(path, before) {
  const xml = await readFile(path, 'utf8');
  const marked = xml.replace(unitPattern, (unit, id, body) => {
    const known = before.units.get(id);
    return known && known.source !== readUnit(body).source
      ? unit.replace(/<target\b[^>]*>/, `<target state="${STALE}">`)
      : unit;
  });
  if (marked !== xml) await writeFile(path, marked);
}

/**
 * @param {string} body
 * @returns {Unit}
 */
function readUnit(body) {
  const [, source = ''] = /<source>([^]*?)<\/source>/.exec(body) ?? [];
  const [, attributes] = /<target\b([^>]*)>/.exec(body) ?? [];
  const [, state = 'new'] = /\bstate="([^"]*)"/.exec(attributes ?? '') ?? [];
  return {source, state: attributes === undefined ? undefined : state};
}
