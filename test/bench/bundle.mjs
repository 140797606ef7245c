/** Turns the script of a page, with all that it imports, into one minified file. */
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * The smallest file that rollup and terser make of a script: what a developer who cares would put online.
 *
 * @param {URL} script
 */
export async function bundle(script) {
  const bundled = await rollup({
    input: fileURLToPath(script),
    plugins: [
      nodeResolve({browser: true, exportConditions: ['production', 'browser']}),
      terser({module: true, ecma: 2022, compress: {passes: 2}, format: {comments: false}}),
    ],
    onLog: () => {}, // what the packages of others do is not our business
  });
  const {output} = await bundled.generate({format: 'es', inlineDynamicImports: true});
  await bundled.close();
  return output[0].code;
}
