/** The results as a page of Markdown. Every figure and every verdict in it is computed. */
import {describeMachine, wasBusy} from './machine.mjs';
import {patience} from './measure.mjs';
import {versionOf} from './peers.mjs';
import {bytes, isMissing, megabytes, missing, times, valueOf} from './report-figures.mjs';

/** @returns {string} */
export function report(run) {
  const parts = [
    `# ${run.suite.title}: measured`,
    intro(run),
    list(circumstances(run)),
    '## Goals',
    'Met means: not more than. A name is a contender, and the figure its own in this run.',
    goalTable(run),
    '## Bytes',
    'Scripts and styles as they came over the wire, compressed with brotli, in kB of 1000 bytes.',
    byteTable(run),
    ...speeds(run),
    '## Filter cycles',
    `Memory before and after a filter was set and taken back many times, ${count(run.suite.cycles.size)} ${run.suite.noun}.`,
    cycleTable(run),
  ];
  return `${parts.join('\n\n')}\n`;
}

function intro({isPart, loads}) {
  const sentences = [
    "Written by `npm run bench`; change nothing here by hand. Times are this machine's: compare within a table.",
  ];
  if (isPart) sentences.push('**This is less than a whole run: fewer contenders, sizes or visits.**');
  if (wasBusy(loads[0]))
    sentences.push('**The machine was busy with other work: times are too long, and single figures chance.**');
  return sentences.join(' ');
}

function circumstances({browser, loads, minutes, repeats}) {
  const visits = [...repeats].map(([slowdown, number]) =>
    `${number} ${slowdown > 1 ? `slowed ${slowdown} times` : ''}`.trim(),
  );
  return Object.entries({
    Date: new Date().toISOString().slice(0, 10),
    ...describeMachine(),
    Browser: `${browser}, headless`,
    'Load of the machine (1, 5, 15 minutes)': loads.map((figures) => figures.join(' ')).join('; at the end '),
    'Visits to each page': visits.join(', '),
    Took: `${Math.round(minutes)} minutes`,
  });
}

function goalTable({suite, results}) {
  const rows = suite
    .goals(results)
    .map(({figure, unit, reached, required, aimed}) => [
      figure,
      valueOf(reached, unit),
      limit(required, unit),
      verdict(reached, required),
      limit(aimed, unit),
      verdict(reached, aimed),
    ]);
  return table(['figure', 'ours', 'required', '', 'aimed at', ''], rows);
}

function limit({words, most}, unit) {
  return [words, valueOf(most, unit)].filter(Boolean).join(' ');
}

function verdict(reached, {most}) {
  if (isMissing(reached) || isMissing(most)) return 'not measured';
  return reached <= most ? 'met' : '**missed**';
}

function byteTable({contenders, results, sizes}) {
  const rows = contenders.map((contender) => {
    const {bytesBefore, bytesAll, files} = results.figures({contender, size: smallest(sizes), slowdown: 1});
    return [contender.title, versionWords(contender), bytes(bytesBefore), bytes(bytesAll), files ?? missing];
  });
  return table(['contender', 'version', 'before the first row', 'in all', 'files'], rows);
}

function versionWords({package: name, element}) {
  if (element) return 'this one';
  return name ? `${name} ${versionOf(name)}` : missing;
}

function speeds({suite, contenders, sizes, repeats, results}) {
  return [...repeats.keys()].flatMap((slowdown) => [
    slowdown > 1 ? `## Processor slowed ${slowdown} times` : '## Processor as it is',
    columnWords,
    ...sizes.flatMap((size) => [
      `### ${count(size)} ${suite.noun}`,
      speedTable(
        suite,
        results,
        contenders.filter(({upTo = Infinity}) => size <= upTo),
        {size, slowdown},
      ),
    ]),
  ]);
}

const columnWords = `In milliseconds: from the start of the navigation to the first frame with the first row (median; and as a multiple of the limit, median of the ratios within each repeat); from a key press in the search field, a click on a status, a click on a column head to the first frame with the right rows; the longest task while loading (median; 0: none took 50 ms). In MB: the JS heap after loading, and after all of this. Beyond ${patience / 1000} s a contender is stopped.`;

function speedTable({limit: base}, results, contenders, circumstance) {
  const rows = contenders.map((contender) => {
    const where = {contender, ...circumstance};
    const figures = results.figures(where);
    return [
      contender.title,
      valueOf(figures.firstRow, 'ms'),
      times(results.firstRowRatio(where, base)),
      ...[figures.keyMedian, figures.keyP95, figures.filterP95, figures.sort].map((time) => valueOf(time, 'ms')),
      valueOf(figures.longestTask, 'ms'),
      megabytes(figures.heapLoaded),
      megabytes(figures.heapUsed),
    ];
  });
  const names = [
    'contender',
    'first row',
    '× limit',
    'key p50',
    'key p95',
    'filter p95',
    'sort',
    'longest task',
    'heap',
    'heap after use',
  ];
  return table(names, rows);
}

function cycleTable({contenders, results}) {
  const rows = contenders.map((contender) => {
    const {before, after} = results.cyclesOf(contender) ?? {};
    const grown = (name) => before && valueOf(100 * (after[name] / before[name] - 1), '%');
    return [
      contender.title,
      before?.nodes,
      after?.nodes,
      grown('nodes'),
      megabytes(before?.heap),
      megabytes(after?.heap),
      grown('heap'),
    ];
  });
  return table(['contender', 'nodes before', 'after', 'grown', 'heap before', 'after', 'grown'], rows);
}

function table(names, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? missing).join(' | ')} |`;
  const rule = `|${names.map((_name, index) => (index === 0 ? '---' : '---:')).join('|')}|`;
  return [line(names), rule, ...rows.map(line)].join('\n');
}

function list(entries) {
  return entries.map(([name, value]) => `- ${name}: ${value}`).join('\n');
}

function smallest(sizes) {
  return Math.min(...sizes);
}

function count(number) {
  return number.toLocaleString('en');
}
