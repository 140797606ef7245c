import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The elements that help people find something, and those that show a plan, have on-demand texts of their own. */
const helping = ['offer-finder', 'wegweiser-nav'];

const statically = /^(?:import|export) (?!type\b)[^;]*?'(\.[^']+)\.js';/gm;
const onDemand = /\bimport\('(\.[^']+)\.js'\)/g;

/** Which messages a page needs before an element shows anything, and which its elements need when they load more. */
export function idsByPart() {
  const first = idsIn(
    reach(
      definitions(() => true),
      [statically],
    ),
  );
  const later = (isWanted) => without(idsIn(reach(definitions(isWanted), [statically, onDemand])), first);
  return {first, plan: later((name) => !helping.includes(name)), help: later((name) => helping.includes(name))};
}

/** @param {(name: string) => boolean} isWanted */
function definitions(isWanted) {
  const names = readdirSync(`${source}/elements`).filter(isWanted);
  return names.map((name) => `${source}/elements/${name}/define.ts`);
}

/** @param {readonly string[]} paths */
function reach(paths, kinds) {
  const modules = new Set(paths);
  for (const path of modules) {
    for (const imported of kinds.flatMap((kind) => importsOf(path, kind))) modules.add(imported);
  }
  return modules;
}

function importsOf(path, kind) {
  const imports = readFileSync(path, 'utf8').matchAll(kind);
  return [...imports].map(([, name]) => resolve(dirname(path), `${name}.ts`));
}

/** @param {ReadonlySet<string>} modules */
function idsIn(modules) {
  const found = [...modules].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bid: '([\w-]+)'/g)]);
  return new Set(found.map(([, id]) => id));
}

function without(ids, others) {
  return new Set([...ids].filter((id) => !others.has(id)));
}
