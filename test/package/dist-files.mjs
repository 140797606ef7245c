/** Where the tests of the package find what `npm run build` made. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = new URL('../../', import.meta.url);

export const tags = [
  'measure-table',
  'offer-finder',
  'plan-overview',
  'plan-timeline',
  'status-badge',
  'wegweiser-nav',
];

/** @param {string} path from the root of the project */
export function pathOf(path) {
  return fileURLToPath(new URL(path, root));
}

/** @param {string} path from the root of the project */
export function readText(path) {
  return readFileSync(pathOf(path), 'utf8');
}

/** @param {string} path from the root of the project */
export function readJson(path) {
  return JSON.parse(readText(path));
}

/** The files below a folder, with `/` between names. */
export function filesIn(folder) {
  return readdirSync(pathOf(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').slice(pathOf(`${folder}/`).length),
    )
    .sort();
}
