/** Who is measured when: all contenders in turn within each repeat, so that a busy moment of the machine hits all alike. */
import {puppeteerCore} from '@web/test-runner-chrome';
import {findBrowser, quiet} from '../support/find-browser.mjs';
import {visit, visitForCycles} from './measure.mjs';
import {pathOf} from './pages.mjs';
import {Results} from './results.mjs';

/**
 * Measures all that was chosen.
 *
 * @param {import('./serve.mjs').BenchServer} server
 * @param {object} suite
 * @param {{contenders: readonly object[], sizes: readonly number[], repeats: Map<number, number>}} chosen `repeats` by
 *   how many times the processor is slowed down
 * @param {(text: string) => void} tell
 * @param {(results: Results, version: string) => void} keep called whenever a size is done
 */
export async function runSuite(server, suite, {contenders, sizes, repeats}, tell, keep) {
  const results = new Results();
  for (const [slowdown, times] of repeats) {
    for (const size of sizes) {
      const browser = await launch();
      const round = {tell, suite, server, browser, results, slowdown, size, plan: suite.documentOf(size)};
      try {
        await runSize(round, contenders, times);
        keep(results, await browser.version());
      } finally {
        await browser.close();
      }
    }
  }
}

async function runSize(round, contenders, times) {
  const {tell, suite, slowdown, size} = round;
  for (let repeat = 0; repeat < times; repeat += 1) {
    tell(`${size} ${suite.noun}, processor slowed ${slowdown} times, repeat ${repeat + 1} of ${times}`);
    await runRound(round, rotated(contenders, repeat));
  }
  if (slowdown === 1 && size === suite.cycles.size) await runCycles(round, contenders);
}

async function launch() {
  const {executablePath, args} = await findBrowser();
  return puppeteerCore.launch({executablePath, args: [...args, ...quiet], protocolTimeout: 600_000});
}

async function runRound({tell, suite, server, browser, results, slowdown, size, plan}, contenders) {
  for (const contender of contenders) {
    const where = {contender, size, slowdown};
    if (!isFor(contender, size) || results.wasTooSlow(where)) continue;
    const steps = suite.stepsFor(plan, contender);
    const url = server.urlOf(pathOf(suite, contender, size));
    const found = await visitAgainIfLost(browser, {url, table: contender.table, steps, slowdown}, tell);
    if (found.tooSlow) tell(`  ${contender.title} is stopped: too slow were ${found.tooSlow}`);
    results.add(where, found);
  }
}

/** On a busy machine an event may get lost. That is not the fault of the contender: it gets a second chance. */
async function visitAgainIfLost(browser, task, tell) {
  const found = await visit(browser, task);
  if (!found.lost) return found;
  tell(`  once more: ${task.url} did nothing for ${found.tooSlow}`);
  return visit(browser, task);
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
