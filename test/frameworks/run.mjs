/** Compiles a page in Svelte and one in Angular, and renders the tags on a server with React and Svelte. */
import {execFileSync} from 'node:child_process';
import {existsSync, symlinkSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = (command, ...args) => execFileSync(command, args, {cwd: here, stdio: 'inherit'});

if (!existsSync(`${here}node_modules/.package-lock.json`)) run('npm', 'ci', '--ignore-scripts');
if (!existsSync(`${here}node_modules/planweiser`))
  symlinkSync('../../..', `${here}node_modules/planweiser`, 'junction');

run('npx', 'svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings');
run('npx', 'ngc', '-p', 'tsconfig.json');
run(process.execPath, '--test', '--test-reporter=spec', 'server.node.test.mjs');
