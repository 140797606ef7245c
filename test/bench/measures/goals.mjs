/**
 * What the table wants to reach: each goal is a figure that may not exceed another. Where the aim is a peer, it is what
 * the peer needed in the same run.
 */
import {byHand} from './peers/by-hand.mjs';
import {datatables} from './peers/datatables.mjs';
import {gridjs} from './peers/gridjs.mjs';
import {lit} from './peers/lit.mjs';
import {ours} from './peers/ours.mjs';
import {vaadinGrid} from './peers/vaadin-grid.mjs';

const [few, many, most] = [41, 1_000, 10_000];
const megabyte = 1e6;

/**
 * @typedef {object} Goal
 * @property {string} figure what is measured
 * @property {'ms' | 'kB' | 'MB' | 'times' | '%'} unit
 * @property {number | undefined} reached
 * @property {{words: string, most: number | undefined}} required
 * @property {{words: string, most: number | undefined}} aimed
 */

/**
 * @param {import('../results.mjs').Results} results
 * @returns {readonly Goal[]}
 */
export function goals(results) {
  return [bytes(results), ...atSpeed(results, 1), ...memory(results), ...atSpeed(results, 4)];
}

function bytes(results) {
  const of = (contender) => kilobytes(results.figures({contender, size: few, slowdown: 1}).bytesBefore);
  return {
    figure: 'JS and CSS before the first row',
    unit: 'kB',
    reached: of(ours),
    required: fixed(22),
    aimed: peer(gridjs, of(gridjs)),
  };
}

/** Fixed times are for a processor that is not slowed down; slowed down, the order must be the same. */
function atSpeed(results, slowdown) {
  const slowed = slowdown > 1 ? `, slowed ${slowdown} times` : '';
  const of = (contender, size) => results.figures({contender, size, slowdown});
  const ratio = (contender) => results.firstRowRatio({contender, size: few, slowdown}, byHand);
  const answers = [
    ['key press, 1,000 measures, p95', many, 'keyP95', 40],
    ['status filter, 1,000 measures, p95', many, 'filterP95', 40],
    ['key press, 10,000 measures, p95', most, 'keyP95', 80],
    ['status filter, 10,000 measures, p95', most, 'filterP95', 80],
    ['sort, 10,000 measures', most, 'sort', 100],
  ];
  return [
    {
      figure: `first row, 41 measures, as a multiple of hand-written code${slowed}`,
      unit: 'times',
      reached: ratio(ours),
      required: fixed(1.5),
      aimed: peer(lit, ratio(lit)),
    },
    {
      figure: `first row, 10,000 measures${slowed}`,
      unit: 'ms',
      reached: of(ours, most).firstRow,
      required: peer(datatables, of(datatables, most).firstRow),
      aimed: peer(vaadinGrid, of(vaadinGrid, most).firstRow),
    },
    ...answers.map(([what, size, name, limit]) => ({
      figure: `${what}${slowed}`,
      unit: 'ms',
      reached: of(ours, size)[name],
      required: slowed ? peer(datatables, of(datatables, size)[name]) : fixed(limit),
      aimed: peer(vaadinGrid, of(vaadinGrid, size)[name]),
    })),
    ...(slowed ? [] : [longestTask(of(ours, most))]),
  ];
}

function longestTask({longestTask: reached}) {
  const figure = 'longest task while loading 10,000 measures';
  return {figure, unit: 'ms', reached, required: fixed(200), aimed: fixed(50)};
}

function memory(results) {
  const {heapLoaded} = results.figures({contender: ours, size: most, slowdown: 1});
  const cycles = results.cyclesOf(ours);
  const growth = (name) => cycles && 100 * (cycles.after[name] / cycles.before[name] - 1);
  return [
    {
      figure: 'JS heap, 10,000 measures',
      unit: 'MB',
      reached: heapLoaded && heapLoaded / megabyte,
      required: fixed(27),
      aimed: fixed(17),
    },
    ...['nodes', 'heap'].map((name) => ({
      figure: `${name} after 50 filter cycles`,
      unit: '%',
      reached: growth(name),
      required: fixed(5),
      aimed: fixed(1),
    })),
  ];
}

function fixed(limit) {
  return {words: '', most: limit};
}

function peer({title}, limit) {
  return {words: title, most: limit};
}

function kilobytes(count) {
  return count && count / 1000;
}
