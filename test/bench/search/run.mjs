/**
 * Compares the search with others: after `npm run build` here and `npm ci --prefix test/bench`, run
 * `node test/bench/search/run.mjs`. Writes test/bench/SEARCH-RESULTS.md.
 */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {arch, cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {engines} from './engines.mjs';
import {sizeOf} from './size.mjs';
import {compoundParts, offers, scripts, typos, umlauts} from './tasks.mjs';

const measure = fileURLToPath(new URL('measure.mjs', import.meta.url));
const results = fileURLToPath(new URL('../SEARCH-RESULTS.md', import.meta.url));
const rows = [];
for (const [name, {entry}] of Object.entries(engines)) {
  console.error(name);
  rows.push({name, size: await sizeOf(entry), ...measured(name)});
}
const page = pageOf(rows);
writeFileSync(results, page);
console.log(page);

/** Nothing for an engine that does not answer all questions within three minutes. */
function measured(name) {
  // Garbage is collected where it is made, so that it counts for whom it belongs to.
  const flags = ['--expose-gc', '--single-threaded', '--max-old-space-size=4096'];
  const options = {encoding: 'utf8', timeout: 180_000};
  try {
    return JSON.parse(execFileSync(process.execPath, [...flags, measure, name], options));
  } catch (error) {
    if (error.code === 'ETIMEDOUT') return undefined;
    throw error;
  }
}

function pageOf(all) {
  return `# Search: how it compares

Written by \`node test/bench/search/run.mjs\` with Node ${process.version}, ${cpus()[0].model}, ${arch()}. ${offers.length} generated offers with long German
compounds (\`test/support/many-offers.mjs\`), no word lists, no cache. The generator and our engine are by the same author:
read the figures as the size of a gap, not as a forecast.

| engine | min + brotli kB | compounds | typing errors | ue for ü | other scripts | key press p50 / p95 ms | build ms | heap MB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
${all.map(rowOf).join('\n')}

- Compounds: of the offers that hold ${compoundParts.join(', ')} anywhere in a word, how many are found.
- Typing errors, ue for ü: ${typos.length} and ${umlauts.length} first words of titles, misspelled; an offer with the word is among the first ten.
- Other scripts: ${scripts.length} pairs of a title and another usual way to type it (Arabic, Persian, Cyrillic, Turkish, Polish, Vietnamese,
  Japanese, Thai, gender marks, apostrophes, hyphens).
- Fuse.js is so slow that it was asked every tenth question only, but for the compounds.
- Times are of the processor, garbage collection included, in a process of its own for each engine.
- The size of Planweiser is that of the whole search with folding and marks; about 1 kB of it is on the page before anybody searches.
`;
}

function rowOf({name, size, compounds, typos: mistyped, umlauts: spelled, scripts: other, p50, p95, build, memory}) {
  if (p50 === undefined) return `| ${name} | ${size.toFixed(1)} | not done within three minutes ||||||| |`;
  const percent = [compounds, mistyped, spelled, other].map((share) => `${Math.round(share * 100)} %`);
  const times = `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  return `| ${[name, size.toFixed(1), ...percent, times, build.toFixed(0), memory.toFixed(0)].join(' | ')} |`;
}
