/** What a reader does with a table of measures, and which rows are the right ones after that. */
import {columns, rowsOf} from './rows.js';
import {groups} from './statuses.js';

/** Typed letter by letter and taken back likewise. Common beginnings, so that most keys change what is shown. */
const words = ['sprachk', 'jugendf'];
/** Rows by which an answer is known: a screenful, and one more that tells whether there are more. */
const known = 9;

/**
 * Series of steps. Only `counted` steps change the first rows; the others are done, but cannot be timed. After `isHome`
 * the table is as it was at the start of the series, which may end there.
 *
 * @param {object} plan
 * @param {{sortsWithin?: string, findsIn?: (text: string, query: string) => boolean}} contender
 */
export function stepsFor(plan, contender) {
  const rows = rowsOf(plan);
  return {
    first: rows[0].number,
    series: {
      keys: [{act: {click: ['search']}, expected: numbers(rows)}, ...keySteps(rows, contender)],
      filters: groups.flatMap((group) => filterSteps(rows, group)),
      sorts: sortSteps(rows, contender),
    },
  };
}

/** A filter that is set and taken back many times, to see what is left behind. */
export function cycleSteps(plan, times) {
  const rows = rowsOf(plan);
  const [group] = groups;
  return {group, times, filtered: numbers(rows.filter((row) => row.group === group)), all: numbers(rows)};
}

function keySteps(rows, contender) {
  let before = numbers(rows);
  return words.flatMap(typedAndTakenBack).map(({press, query}) => {
    const expected = numbers(rows.filter((row) => finds(row, query, contender)));
    const counted = expected.join() !== before.join();
    before = expected;
    return {act: {press}, expected, counted, isHome: query === ''};
  });
}

function typedAndTakenBack(word) {
  const typed = [...word].map((letter, index) => ({press: letter, query: word.slice(0, index + 1)}));
  const taken = [...word].map((_letter, index) => ({press: 'Backspace', query: word.slice(0, -1 - index)}));
  return [...typed, ...taken];
}

/** Most find what is typed anywhere in the words of a row; a contender with other rules brings them. */
function finds(row, query, {findsIn = isPartOf}) {
  const text = columns
    .map(({key}) => row[key])
    .join('\n')
    .toLowerCase();
  return findsIn(text, query);
}

function isPartOf(text, query) {
  return text.includes(query);
}

function filterSteps(rows, group) {
  const act = {click: ['status', group]};
  return [
    {act, expected: numbers(rows.filter((row) => row.group === group)), counted: true},
    {act, expected: numbers(rows), counted: true, isHome: true},
  ];
}

/** Two clicks on the head of the titles, whose letters every collation puts into the same order. */
function sortSteps(rows, {sortsWithin}) {
  const up = [...rows].sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = sortsWithin && [...new Set(rows.map((row) => row[sortsWithin]))];
  return [up, [...up].reverse()].map((sorted) => {
    const right = parts ? parts.flatMap((part) => sorted.filter((row) => row[sortsWithin] === part)) : sorted;
    return {act: {click: ['titleHead']}, expected: numbers(right), counted: true};
  });
}

function numbers(rows) {
  return rows.slice(0, known).map(({number}) => number);
}
