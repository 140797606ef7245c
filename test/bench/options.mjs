/** What may be said on the command line. */
import {parseArgs} from 'node:util';

export const help = `Measures our elements beside other libraries, in a real browser, and writes a page of results.

  npm run bench -- [options]

  --suite <name>      which suite (default: measures)
  --only <names>      contenders, separated by commas (default: all of the suite)
  --sizes <numbers>   entries of the generated documents (default: all of the suite)
  --repeats <numbers> visits to each page: one number, or one for each slowdown (default: 5,3)
  --slowdowns <list>  how many times the processor is slowed down (default: 1,4)
  --out <file>        where the page goes (default: test/bench/RESULTS.md; of a part of the run: .cache/bench.md)
  --help

The first run installs the other libraries into test/bench/node_modules.
`;

const usual = {slowdowns: [1, 4], repeats: [5, 3]};

/**
 * @param {readonly string[]} args
 * @param {Record<string, object>} suites by name
 */
export function readOptions(args, suites) {
  const {values} = parseArgs({args, options: known});
  const suite = suites[values.suite] ?? fail(`No suite is called ${values.suite}.`);
  const slowdowns = numbersOf(values.slowdowns) ?? usual.slowdowns;
  const repeats = numbersOf(values.repeats) ?? usual.repeats;
  const isPart = ['only', 'sizes', 'repeats', 'slowdowns'].some((name) => values[name] !== undefined);
  return {
    wantsHelp: values.help,
    suite,
    contenders: chosen(suite.contenders, values.only),
    sizes: numbersOf(values.sizes) ?? suite.sizes,
    repeats: new Map(slowdowns.map((slowdown, index) => [slowdown, repeats[index] ?? repeats[0]])),
    out: values.out ?? (isPart ? '.cache/bench.md' : 'test/bench/RESULTS.md'),
    isPart,
  };
}

const known = {
  help: {type: 'boolean', default: false},
  suite: {type: 'string', default: 'measures'},
  only: {type: 'string'},
  sizes: {type: 'string'},
  repeats: {type: 'string'},
  slowdowns: {type: 'string'},
  out: {type: 'string'},
};

function chosen(contenders, names) {
  if (names === undefined) return contenders;
  const byName = new Map(contenders.map((contender) => [contender.name, contender]));
  return names
    .split(',')
    .map((name) => byName.get(name) ?? fail(`${name} is none of ${[...byName.keys()].join(', ')}.`));
}

function numbersOf(list) {
  const numbers = list?.split(',').map(Number);
  if (numbers?.some((number) => !Number.isInteger(number) || number < 1)) fail(`${list} holds no whole numbers.`);
  return numbers;
}

function fail(message) {
  throw new TypeError(message);
}
