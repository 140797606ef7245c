import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

/**
 * Brings a module written by lit-localize into the project's format, one message a line, so that changes can be read
 * in a diff. Spaces and direction marks that nobody can see are written as escapes; with that, the rules which
 * lit-localize switches off need not be.
 *
 * @param {string} path
 */
export async function tidy(path) {
  const code = await readFile(path, 'utf8');
  await writeModule(
    path,
    code.replace(/^\s*\/\* eslint-disable .*$/gm, '').replace(/[\u00a0\u2000-\u200f\u202f\u2066-\u2069]/g, escaped),
  );
}

/**
 * Parts a module written by lit-localize: pages fetch the texts of first views first, and others with what needs them. A
 * text may stand in both of the other parts.
 *
 * @param {string} folder
 * @param {string} locale
 * @param {Record<'first' | 'plan' | 'help', ReadonlySet<string>>} ids of the messages in each part
 * @returns {Promise<readonly string[]>} the modules
 */
export async function splitModule(folder, locale, {first, ...later}) {
  const whole = `${folder}/${locale}.ts`;
  const code = await readFile(whole, 'utf8');
  const [, head, body, foot] = /^(.*export const templates = \{\n)(.*?)(\n\s*\};.*)$/s.exec(code) ?? [];
  const entries = body.split(/\n(?=\s*'[\w-]+': )/);
  const idOf = (entry) => /'([\w-]+)': /.exec(entry)?.[1];
  const moduleOf = (ids) => head + entries.filter((entry) => ids.has(idOf(entry))).join('\n') + foot;
  const loaders = Object.keys(later).map((part) => `${part}: () => import('./${locale}-${part}.js'),`);
  await writeFile(whole, `${moduleOf(first)}\nexport const parts = {${loaders.join('\n')}};\n`);
  for (const [part, ids] of Object.entries(later)) await writeFile(`${folder}/${locale}-${part}.ts`, moduleOf(ids));
  return [whole, ...Object.keys(later).map((part) => `${folder}/${locale}-${part}.ts`)];
}

/**
 * @param {string} path
 * @param {Record<string, {complete: boolean, machine: number, reviewed: number}>} meta by locale
 */
export async function writeMeta(path, meta) {
  await writeModule(
    path,
    `// Do not modify this file by hand!
// Re-generate this file by running locales/check.mjs.

/** How far a translation is. */
export interface LocaleMeta {
  /** Every message is translated. */
  readonly complete: boolean;
  /** Translations that no person has reviewed. */
  readonly machine: number;
  /** Translations that a person has reviewed. */
  readonly reviewed: number;
}

/** By code; the source language is not listed. */
export const localeMeta: Readonly<Record<string, LocaleMeta>> = ${JSON.stringify(meta)};
`,
  );
}

/**
 * @param {string} path
 * @param {string} code
 */
async function writeModule(path, code) {
  await writeFile(path, await format(code, {...(await resolveConfig(path)), filepath: path}));
}

/** @param {string} char */
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
