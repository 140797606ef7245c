/** The other libraries: installed when they are first needed, by their own lock file. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const installed = new URL('node_modules/', import.meta.url);

/** `npm ci` in this folder, unless that was done before. */
export function installPeers() {
  if (existsSync(new URL('.package-lock.json', installed))) return;
  execFileSync('npm', ['ci', '--prefix', 'test/bench', '--ignore-scripts'], {stdio: 'inherit'});
}

/** @param {string} name of a package */
export function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`${name}/package.json`, installed), 'utf8')).version;
}
