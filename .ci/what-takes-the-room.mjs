/** Prints what each module adds to `planweiser.js`, by its source map: bytes after minification, the greatest first. */
import {read} from './cdn-files.mjs';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const file = process.argv[2] ?? 'planweiser.js';
const bytes = bytesBySource(read(file), JSON.parse(read(`${file}.map`)));
const total = sum(bytes.values());

console.log(`\n${file}: ${total} bytes minified`);
print('by package or folder', groupBy(bytes, roomOf));
print('by module', bytes);

/** @param {Map<string, number>} sizes */
function print(title, sizes) {
  console.log(`\n${title}`);
  const rows = [...sizes].sort(([, a], [, b]) => b - a);
  for (const [name, size] of rows) {
    console.log(`${String(size).padStart(7)}  ${((100 * size) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
}

/** The piece of the script between a mapping and the next one belongs to the source of the first. */
function bytesBySource(script, {mappings, sources}) {
  const sizes = new Map();
  const lines = script.split('\n');
  let source = 0;
  for (const [index, line] of mappings.split(';').entries()) {
    let column = 0;
    const segments = line.split(',').map(decode);
    for (const [at, [columns = 0, sourceStep = 0]] of segments.entries()) {
      column += columns;
      source += sourceStep;
      const end = at + 1 < segments.length ? column + segments[at + 1][0] : (lines[index]?.length ?? 0);
      const name = nameOf(sources[source]);
      sizes.set(name, (sizes.get(name) ?? 0) + end - column);
    }
  }
  return sizes;
}

/** The numbers of one mapping, each in digits of five bits with the sign in the lowest. */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const char of segment) {
    const digit = digits.indexOf(char);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}

function nameOf(path) {
  return path.replace(/^.*\/node_modules\//, '').replace(/^.*\/(?:dist|src)\//, 'src/');
}

function roomOf(name) {
  const [first, second = '', third] = name.split('/');
  if (first === 'src') return third === undefined ? name : `src/${second}`;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function groupBy(sizes, keyOf) {
  const groups = new Map();
  for (const [name, size] of sizes) groups.set(keyOf(name), (groups.get(keyOf(name)) ?? 0) + size);
  return groups;
}

function sum(numbers) {
  return [...numbers].reduce((total, number) => total + number, 0);
}
