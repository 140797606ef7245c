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
  const parts = [...repeats].flatMap(([slowdown, times]) => sizes.map((size) => ({slowdown, size, times})));
  const common = {server, suite, contenders, results, tell};
  for (const part of parts) keep(results, await inBrowser({...common, ...part}, runSize));
  const {size} = suite.cycles;
  if (sizes.includes(size)) keep(results, await inBrowser({...common, slowdown: 1, size}, runCycles));
}

/** Does a part of the run in a browser of its own and gives its version. */
async function inBrowser(part, run) {
  const {executablePath, args} = await findBrowser();
  const options = {executablePath, args: [...args, ...quiet], protocolTimeout: 600_000};
  const browser = await puppeteerCore.launch(options);
  try {
    await run({...part, browser, plan: part.suite.documentOf(part.size)});
    return await browser.version();
  } finally {
    await browser.close();
  }
}

async function runSize(part) {
  const {contenders, tell, suite, slowdown, size, times} = part;
  for (let repeat = 0; repeat < times; repeat += 1) {
    tell(`${size} ${suite.noun}, processor slowed ${slowdown} times, repeat ${repeat + 1} of ${times}`);
    await runRound({...part, contenders: rotated(contenders, repeat)});
  }
}

async function runRound({tell, suite, contenders, server, browser, results, slowdown, size, plan}) {
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

async function runCycles({tell, suite, contenders, server, browser, results, size, plan}) {
  tell('Filter cycles');
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
