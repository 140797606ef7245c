/**
 * The browser tests in WebKit, as Debian's webkit2gtk-driver brings it: `npm run test:webkit`, where `WebKitWebDriver
 * --port=4444` is running. Its pages have a size of their own, and no HTTP cache.
 */
import {webdriverLauncher} from '@web/test-runner-webdriver';
import chromium from '../web-test-runner.config.mjs';
import {pluginsFor, portableTests} from './portable-tests.mjs';

/** Tests that resize the page or look at what is asked of the network. */
const unable = ['setViewport', ...['load-plan', 'plan-controller', 'plan-store'].map((name) => `src/data/${name}.js`)];
const binary = process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export default {
  ...chromium,
  files: portableTests(unable),
  concurrency: 1,
  plugins: pluginsFor(chromium.plugins),
  browsers: [
    webdriverLauncher({
      port: 4444,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    }),
  ],
};
