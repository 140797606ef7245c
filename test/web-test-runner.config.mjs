import {fileURLToPath} from 'node:url';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {cdpPlugin} from './support/cdp-plugin.mjs';
import {faults} from './support/faults.mjs';
import {findBrowser, quiet} from './support/find-browser.mjs';
import {integreat} from './support/integreat-server.mjs';

const {executablePath, args} = await findBrowser();

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'browser', 'import']},
  concurrency: 2,
  testsFinishTimeout: 300_000,
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))}),
    cdpPlugin(),
  ],
  middleware: [faults(), integreat()],
  browsers: [chromeLauncher({launchOptions: {executablePath, args: [...args, ...quiet]}})],
  testFramework: {config: {timeout: 10_000}},
};
