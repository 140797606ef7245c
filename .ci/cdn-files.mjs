/** Reads the files in `cdn/` as a browser would: which of them belong together, and what they weigh on the wire. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const folder = 'cdn';

/** All scripts, as paths inside the folder. */
export function scripts() {
  const files = readdirSync(folder, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.js')).sort();
}

/** @param {string} file */
export function read(file) {
  return readFileSync(`${folder}/${file}`, 'utf8');
}

/**
 * The files themselves and what they import statically, directly or not.
 *
 * @param {readonly string[]} files
 * @returns {Set<string>}
 */
export function closureOf(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closureOf(importsOf(file), found);
  }
  return found;
}

/**
 * Bytes on the wire of files that are each compressed as a server with brotli at its best would.
 *
 * @param {Iterable<string>} files
 */
export function brotliBytes(files) {
  return [...files].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
}

/**
 * The same with gzip, which all servers have.
 *
 * @param {Iterable<string>} files
 */
export function gzipBytes(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(read(file), {level: 9}).length, 0);
}

/** @param {string} file */
function importsOf(file) {
  const sources = parseAst(read(file)).body.flatMap(({source}) => (source ? [source.value] : []));
  return sources.map((source) => join(dirname(file), source));
}
