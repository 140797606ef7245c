import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The modules that a page needs before an element shows anything; all others load on demand. */
export function modulesOfFirstViews() {
  const modules = new Set(definitions());
  for (const path of modules) for (const imported of importsOf(path)) modules.add(imported);
  return modules;
}

function definitions() {
  return readdirSync(`${source}/elements`).map((name) => `${source}/elements/${name}/define.ts`);
}

/** @param {string} path */
function importsOf(path) {
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?'(\.[^']+)\.js';/gm);
  return [...imports].map(([, name]) => resolve(dirname(path), `${name}.ts`));
}
