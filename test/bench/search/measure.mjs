/** Measures one engine in a process of its own: `node --expose-gc measure.mjs <name>` prints a line of JSON. */
import {fold} from '../../../dist/search/fold.js';
import {engines} from './engines.mjs';
import {compoundParts, offers, scripts, typedWords, typos, umlauts} from './tasks.mjs';

const {make, every = 1} = engines[process.argv[2]];
const textOf = ({title, keywords, summary}) => fold([title, ...keywords, summary].join(' '));

const before = heap();
const [search, build] = await timed(() => make(offers));
const memory = heap() - before;
const presses = some(typedWords.flatMap((word) => Array.from(word, (_, place) => word.slice(0, place + 1))));
for (const query of presses) search(query); // the engine of the language has warmed up
const latencies = [];
for (const query of presses) latencies.push((await timed(() => search(query)))[1]);
latencies.sort((one, other) => one - other);

console.log(
  JSON.stringify({
    compounds: average(compoundParts.map(recall)),
    typos: average(some(typos).map(isAmongFirst)),
    umlauts: average(some(umlauts).map(isAmongFirst)),
    scripts: average(await Promise.all(scripts.map(findsScript))),
    p50: latencies[Math.floor(latencies.length * 0.5)],
    p95: latencies[Math.floor(latencies.length * 0.95)],
    build,
    memory,
  }),
);

/** Whoever is too slow for all questions is asked some of them. */
function some(list) {
  return list.filter((_, place) => place % every === 0);
}

/** Of the offers that have a part anywhere in a word: how many are found. */
function recall(part) {
  const wanted = offers.flatMap((offer, place) => (textOf(offer).includes(fold(part)) ? [place] : []));
  const found = new Set(search(part));
  return wanted.filter((place) => found.has(place)).length / wanted.length;
}

/** Whether an offer with the word is among the first ten. */
function isAmongFirst({title, query}) {
  const word = fold(title.split(' ')[0]);
  return search(query)
    .slice(0, 10)
    .some((place) => textOf(offers[place]).includes(word))
    ? 1
    : 0;
}

async function findsScript([title, query]) {
  const others = ['Schach', 'Wandern'].map((other) => ({title: other, keywords: [], summary: ''}));
  const found = await make([...others, {title, keywords: [], summary: ''}]);
  return found(query).includes(2) ? 1 : 0;
}

/** Milliseconds of the processor, not of the clock: other programs on the machine do not count. */
async function timed(work) {
  const start = process.cpuUsage();
  const result = await work();
  const {user, system} = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
