import {brotliCompressSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

/**
 * What modules weigh in a page: bundled, minified, compressed.
 *
 * @param {string[]} entries packages or addresses of files
 * @returns {Promise<number>} kB of 1000 bytes
 */
export async function sizeOf(entries) {
  const named = entries.map((entry) => (entry.startsWith('file:') ? new URL(entry).pathname : entry));
  const code = named.map((entry, number) => `export * as e${number} from ${JSON.stringify(entry)};`).join('\n');
  const virtual = {
    name: 'virtual',
    resolveId: (id) => (id === 'virtual' ? `${import.meta.dirname}/virtual.js` : null),
    load: (id) => (id.endsWith('/virtual.js') ? code : null),
  };
  const bundle = await rollup({
    input: 'virtual',
    plugins: [virtual, nodeResolve({browser: true}), terser({module: true, ecma: 2022, compress: {passes: 3}})],
    onLog: () => {},
  });
  const {output} = await bundle.generate({format: 'es'});
  return brotliCompressSync(output[0].code).length / 1000;
}
