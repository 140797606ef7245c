/** What pages may download, in bytes on the wire (brotli). A kB is 1000 bytes. */
import {brotliBytes, closureOf, gzipBytes, scripts} from './cdn-files.mjs';

/**
 * `limit` is what the build enforces: just above what is there, so that nothing grows unseen. `wanted` is where it has to
 * come. `beforeFirstRow` names the chunks that a page also loads before it shows anything of a plan, although its entry
 * does not import them statically. What the entries `without` load does not count.
 */
const pages = [
  {page: 'one badge by attributes', entries: ['status-badge.js'], limit: 10_300, wanted: 9_000},
  {
    page: 'one table, up to its first row',
    entries: ['measure-table.js'],
    beforeFirstRow: [],
    limit: 38_100,
    wanted: 22_000,
  },
  {
    page: 'one overview, up to its first numbers',
    entries: ['plan-overview.js'],
    beforeFirstRow: ['overview-drawing'],
    limit: 43_900,
    wanted: 35_000,
  },
  {page: 'one Wegweiser, up to its first entries', entries: ['wegweiser-nav.js'], limit: 41_800, wanted: 20_000},
  {
    page: 'all four elements, up to their first view',
    entries: ['measure-table.js', 'offer-finder.js', 'status-badge.js', 'wegweiser-nav.js'],
    limit: 56_200,
    wanted: 40_000,
  },
  {
    page: 'one timeline, up to its first bar',
    entries: ['plan-timeline.js'],
    beforeFirstRow: ['timeline-drawing'],
    limit: 36_600,
    wanted: 22_000,
  },
  {
    page: 'what a finder loads for a list of Integreat',
    entries: ['offer-finder.js'],
    beforeFirstRow: ['load-editions', 'load-integreat'],
    without: ['offer-finder.js'],
    limit: 8_000,
    wanted: 8_000,
  },
  {page: 'all elements in one file', entries: ['planweiser.js'], limit: 48_300, wanted: 40_000},
  {
    page: 'the embed page, with all that elements load on demand',
    entries: ['embed.js'],
    limit: 126_000,
    wanted: 100_000,
  },
];

/** The loader stands on every page of a town, and not all of their servers compress with brotli. */
const loaderLimit = 2_000;

const localeLimit = 5_000;

/**
 * Every budget with what it is used for now.
 *
 * @returns {{page: string, bytes: number, limit: number, wanted: number}[]}
 */
export function measureBudgets() {
  const files = scripts();
  const locales = files.filter((file) => file.startsWith('locales/'));
  return [
    ...pages.map(({page, entries, beforeFirstRow = [], without = [], limit, wanted}) => {
      const loaded = closureOf([...entries, ...beforeFirstRow.map((name) => chunkNamed(name, files, entries))]);
      for (const file of closureOf(without)) loaded.delete(file);
      return {page, bytes: brotliBytes(loaded), limit, wanted};
    }),
    {
      page: 'the loader, with gzip',
      bytes: gzipBytes(['loader.js']),
      limit: loaderLimit,
      wanted: loaderLimit,
    },
    ...locales.map((file) => ({
      page: `language ${localeOf(file)}`,
      bytes: brotliBytes([file]),
      limit: localeLimit,
      wanted: localeLimit,
    })),
  ];
}

/** @param {string} file such as `locales/en-COUvZN9Z.js` */
function localeOf(file) {
  return file.slice('locales/'.length, -'-12345678.js'.length);
}

/** The chunk of the single files; the one file with all elements has its own. */
function chunkNamed(name, files) {
  const named = files.filter((file) => file.slice(0, -'-12345678.js'.length) === `chunks/${name}`);
  const found = named.find((file) => !closureOf([file]).has('planweiser.js'));
  if (!found) throw new Error(`No chunk is named ${name}: has the way to the first row changed?`);
  return found;
}
