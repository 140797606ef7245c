/** The browser tests for other browsers than Chromium, and what stands in for what only Chromium must be asked for. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Chromium's own protocol is spoken by these. */
const inChromium = 'support/cdp.js';

/**
 * The tests in which none of some words stands, as paths from the project's root. Those of the package go through frames
 * whose policy Firefox reads otherwise.
 *
 * @param {readonly string[]} words what only tests have that a browser cannot run
 */
export function portableTests(words = []) {
  return readdirSync(folder, {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !/^(package|bench|engines)\//.test(file))
    .filter((file) => !hasAny(readFileSync(`${folder}/${file}`, 'utf8'), [inChromium, ...words]))
    .map((file) => `test/${file}`)
    .sort();
}

function hasAny(text, words) {
  return words.some((word) => text.includes(word));
}

/** Pages have the focus and frames here, and tests that count steps of the history count them themselves. */
const granted = ['Emulation.setFocusEmulationEnabled', 'Page.resetNavigationHistory'];

/** @param {readonly {name: string}[]} plugins those for Chromium */
export function pluginsFor(plugins) {
  return [{name: 'granted', executeCommand}, ...plugins.filter(({name}) => name !== 'cdp')];
}

function executeCommand({command, payload}) {
  return command === 'cdp' && granted.includes(payload.method) ? {} : undefined;
}
