/** Who is measured when: all contenders in turn within each repeat, so that a busy moment of the machine hits all alike. */
import {puppeteerCore} from '@web/test-runner-chrome';
import {findBrowser} from '../support/find-browser.mjs';
import {visit, visitForCycles} from './measure.mjs';
import {pathOf} from './pages.mjs';
import {Results} from './results.mjs';

const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/**
 * Measures all that was chosen.
 *
 * @param {import('./serve.mjs').BenchServer} server
 * @param {object} suite
 * @param {{contenders: readonly object[], sizes: readonly number[], repeats: Map<number, number>}} chosen `repeats` by
 *   how many times the processor is slowed down
 * @param {(text: string) => void} tell
 */
export async function runSuite(server, suite, {contenders, sizes, repeats}, tell) {
  const results = new Results();
  let version;
  for (const [slowdown, times] of repeats) {
    for (const size of sizes) {
      const browser = await launch();
      version = await browser.version();
      const round = {suite, server, browser, results, slowdown, size, plan: suite.documentOf(size)};
      for (let repeat = 0; repeat < times; repeat += 1) {
        tell(`${size} ${suite.noun}, processor slowed ${slowdown} times, repeat ${repeat + 1} of ${times}`);
        await runRound(round, rotated(contenders, repeat));
      }
      if (slowdown === 1 && size === suite.cycles.size) await runCycles(round, contenders);
      await browser.close();
    }
  }
  return {results, version};
}

async function launch() {
  const {executablePath, args} = await findBrowser();
  return puppeteerCore.launch({executablePath, args: [...args, ...flags], protocolTimeout: 600_000});
}

async function runRound({suite, server, browser, results, slowdown, size, plan}, contenders) {
  for (const contender of contenders) {
    const where = {contender, size, slowdown};
    if (!isFor(contender, size) || results.wasTooSlow(where)) continue;
    const steps = suite.stepsFor(plan, contender);
    const url = server.urlOf(pathOf(suite, contender, size));
    results.add(where, await visit(browser, {url, table: contender.table, steps, slowdown}));
  }
}

async function runCycles({suite, server, browser, results, size, plan}, contenders) {
  const cycles = suite.cycles.stepsFor(plan);
  for (const contender of contenders.filter((each) => isFor(each, size))) {
    const {first} = suite.stepsFor(plan, contender);
    const url = server.urlOf(pathOf(suite, contender, size));
    results.addCycles(contender, await visitForCycles(browser, {url, table: contender.table, first, cycles}));
  }
}

function isFor({upTo = Infinity}, size) {
  return size <= upTo;
}

/** Each repeat begins with another contender. */
function rotated(contenders, repeat) {
  const start = repeat % contenders.length;
  return [...contenders.slice(start), ...contenders.slice(0, start)];
}
