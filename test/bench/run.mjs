/** `npm run bench`: measures a suite and writes the page of results. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {load} from './machine.mjs';
import {measureSuite} from './measures/suite.mjs';
import {help, readOptions} from './options.mjs';
import {addPages} from './pages.mjs';
import {installPeers} from './peers.mjs';
import {report} from './report.mjs';
import {runSuite} from './schedule.mjs';
import {BenchServer} from './serve.mjs';

const suites = {[measureSuite.name]: measureSuite};
const options = readOptions(process.argv.slice(2), suites);

if (options.wantsHelp) console.log(help);
else await run(options);

async function run({suite, out, ...chosen}) {
  if (!existsSync('cdn/measure-table.js')) throw new Error('There is nothing to measure yet: npm run build');
  installPeers();
  const server = new BenchServer();
  console.error('Bundling and compressing');
  await addPages(server, suite, chosen);
  await server.listen();
  try {
    await runSuite(server, suite, chosen, console.error, writer({suite, out, ...chosen}));
    console.error(`Written: ${out}`);
  } finally {
    server.close();
  }
}

/** Writes the page anew as often as there is more to say, so that a run that is broken off leaves what it found. */
function writer({out, ...run}) {
  const start = performance.now();
  const loadBefore = load();
  mkdirSync(dirname(out), {recursive: true});
  return (results, browser) => {
    const minutes = (performance.now() - start) / 60_000;
    writeFileSync(out, report({...run, results, browser, loads: [loadBefore, load()], minutes}));
  };
}
