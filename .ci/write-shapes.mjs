/**
 * Writes src/generated/core-shapes.ts and more-shapes.ts: the schema of a plan in the short form that pages read by, so
 * that they load neither the schema nor zod. Run after `tsc`; `--check` only tells whether the files are up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {blocks} from '../dist/plan/common.schema.js';
import {limits} from '../dist/plan/limits.js';
import {planSchema} from '../dist/plan/plan.schema.js';
import {bounds, shapeNames, typeNames} from '../dist/plan/schema-kit.js';

/** What the plan of a catalogue of measures is made of; the shapes of all others are loaded when a document has them. */
const core = new Set([
  ...['plan', 'planAuthors', 'decision', 'source', 'note', 'glossaryEntry', 'event', 'link', 'contact'],
  ...['field', 'fieldQuote', 'fieldReported', 'example', 'goal', 'actor', 'actorRef', 'period', 'item'],
  ...['measure', 'measureTimeframes', 'status', 'update', 'p', 'h', 'list', 'quote', 'planTerms', 'planStatusHelp'],
]);

const shapes = new Map();

/** The type of a value; `hint` names objects that have no name of their own. */
function typeOf(schema, hint) {
  const {def} = schema._zod;
  const name = typeNames.get(schema);
  if (name !== undefined) {
    if (def.type === 'union' && shapeNames.get(def.options[0]) === name) typeOf(def.options[0], name);
    if (name.startsWith('by-lang ')) typeOf(def.catchall, hint);
    return name;
  }
  if (def.innerType) return typeOf(def.innerType, hint);
  if (def.type === 'lazy') return typeOf(def.getter(), hint);
  if (def.type === 'array') return `${typeOf(def.element, hint)}[${boundsOf(schema)}]`;
  if (def.type !== 'object') throw new Error(`A value of type ${def.type} at ${hint} needs a kind`);
  const shape = shapeNames.get(schema) ?? hint;
  if (!shapes.has(shape)) addShape(shape, def.shape);
  return shape;
}

function boundsOf(schema) {
  const {max, levels} = bounds.get(schema);
  return `${max === limits.list ? '' : max}${levels === undefined ? '' : `^${levels}`}`;
}

/** Keys of one type stand together: `title motto?: text 1000`. */
function addShape(shape, parts) {
  shapes.set(shape, '');
  const groups = new Map();
  for (const [key, schema] of Object.entries(parts)) {
    const type = typeOf(schema, shape + key[0].toUpperCase() + key.slice(1));
    const mark = schema._zod.optin === undefined ? '' : '?';
    groups.set(type, [...(groups.get(type) ?? []), key + mark]);
  }
  shapes.set(shape, Array.from(groups, ([type, keys]) => `${keys.join(' ')}:${type}`).join(';'));
}

for (const block of blocks) typeOf(block, 'block');
typeOf(planSchema, 'plan');

const prettier = {...(await resolveConfig(new URL('../package.json', import.meta.url).pathname)), parser: 'typescript'};

for (const [name, isWanted] of [
  ['core', (shape) => core.has(shape)],
  ['more', (shape) => !core.has(shape)],
]) {
  const wanted = Object.fromEntries([...shapes].filter(([shape]) => isWanted(shape)));
  const text = `/** Written by .ci/write-shapes.mjs from the schema in src/plan: the keys of each object, by type; \`?\` is optional. */
export const ${name}Shapes: Readonly<Record<string, string>> = ${JSON.stringify(wanted)};
`;
  const file = new URL(`../src/generated/${name}-shapes.ts`, import.meta.url);
  const written = await format(text, prettier);
  if (!process.argv.includes('--check')) writeFileSync(file, written);
  else if (readFileSync(file, 'utf8') !== written)
    throw new Error(`${file.pathname} is not up to date: npm run shapes`);
}
