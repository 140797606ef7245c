/** The browser tests in Firefox: `npm run test:firefox`. FIREFOX_PATH says where it is, if not in its usual place. */
import {chromeLauncher} from '@web/test-runner-chrome';
import chromium from '../web-test-runner.config.mjs';
import {pluginsFor, portableTests} from './portable-tests.mjs';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export default {
  ...chromium,
  files: portableTests(),
  concurrency: 1,
  plugins: pluginsFor(chromium.plugins),
  browsers: [chromeLauncher({launchOptions: {browser: 'firefox', executablePath}})],
};
