/**
 * Bundles `dist/` into `cdn/`, the files for websites without a build: one module per element with shared chunks, and
 * `planweiser.js` with all of them in one file. What few readers need and the texts of other languages are files of
 * their own in both. Two classic scripts come last, because they name files of the others: the loader and the script of
 * the embed page.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {defaultStrategy} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {squeezeCss} from './.ci/squeeze-css.mjs';
import {
  collectLicenses,
  copyAssets,
  lazyFiles,
  patchPackages,
  squeezeMessages,
  writeConstants,
  writeIntegrity,
} from './.ci/rollup-plugins.mjs';
import {templates as first} from './dist/generated/locales/en.js';
import {templates as help} from './dist/generated/locales/en-help.js';
import {templates as plan} from './dist/generated/locales/en-plan.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** One name per product: under Trusted Types a page allows policies by name, and each name once. */
const ownPolicy = [
  {file: 'lit-html/lit-html.js', times: 1, find: /createPolicy\("lit-html"/g, replace: 'createPolicy("planweiser"'},
];

/** Pages may forbid code from strings. This part of d3-dsv makes objects of rows, by a function that we never call. */
const noCodeFromStrings = [
  {
    file: 'd3-dsv/src/dsv.js',
    times: 1,
    find: /return new Function\("d", [^]*?"\}"\);/g,
    replace: 'throw new TypeError("not bundled");',
  },
];

/**
 * Spaces between words stay as authors wrote them, so that readers see the same with and without the bundles. The
 * plugin's own minifier of CSS cannot read parts of rules and drops what it takes for overridden: the declarations for
 * older browsers.
 */
const literals = {
  filter: (id) => id.includes('/dist/'),
  failOnError: true,
  options: {
    strategy: {...defaultStrategy, minifyCSS: squeezeCss},
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      conservativeCollapse: true,
      removeComments: true,
    },
  },
};

const sources = [
  nodeResolve({exportConditions: ['production', 'browser']}),
  patchPackages([...ownPolicy, ...noCodeFromStrings]),
  squeezeMessages(Object.keys({...first, ...help, ...plan})),
  minifyLiterals(literals),
];

const minify = {ecma: 2022, compress: {passes: 3}, format: {comments: false}};
const plugins = [...sources, terser({module: true, ...minify})];
const classic = terser({toplevel: true, ...minify});

const output = {
  dir: 'cdn',
  format: 'es',
  sourcemap: true,
  chunkFileNames: ({name, moduleIds}) => `${roomOf(moduleIds)}/${nameOf(name, moduleIds)}-[hash].js`,
};

/** The plan workshop has its parts to itself: no page of a town loads them. */
const workshopOutput = {...output, chunkFileNames: 'workshop/[name]-[hash].js'};

/**
 * Three shared chunks: what a badge is made of, what the table shares with others besides, also if they need it only
 * later, and what the finder and the Wegweiser share. Fewer files than rollup would make compress better.
 */
function sharedChunk(id, {getModuleInfo}) {
  const uses = (name, kinds) => closureOf(resolve(`dist/elements/${name}/define.js`), getModuleInfo, kinds).has(id);
  const users = elements.filter((name) => uses(name, ['importedIds']));
  const isWanted = elements.some(
    (name) => !users.includes(name) && uses(name, ['importedIds', 'dynamicallyImportedIds']),
  );
  if (users.join() === 'measure-table' && isWanted) return 'base';
  if (users.length < 2) return null;
  if (users.includes('status-badge')) return 'lit';
  return users.includes('measure-table') ? 'base' : 'help';
}

const closures = new Map();

/** All modules that one reaches by these kinds of imports: before it can run, or also later. */
function closureOf(entry, getModuleInfo, kinds) {
  const key = [entry, ...kinds].join();
  const known = closures.get(key);
  if (known) return known;
  const closure = new Set([entry]);
  for (const id of closure) {
    for (const imported of kinds.flatMap((kind) => getModuleInfo(id)?.[kind] ?? [])) closure.add(imported);
  }
  closures.set(key, closure);
  return closure;
}

/** A script without imports, whose names are its own. */
const classicOutput = {dir: 'cdn', format: 'iife', sourcemap: true, entryFileNames: '[name].js'};

/** What the embed page fetches only when it must: workbooks, and languages besides German and English. */
const fetchedByEmbedPage = [
  {
    file: '/dist/base/load-thesaurus.js',
    find: /import\('\.\.\/search\/synonyms\/((?!de\b|en\b)\w+)\.js'\)/g,
    folder: 'chunks/',
  },
  {file: '/dist/import/read-sheets.js', find: /import\('\.\/(workbook)\.js'\)/g, folder: 'chunks/embed-'},
  {file: '/dist/i18n/locales.js', find: /import\('\.\.\/generated\/(?!locales\/en\b)(.+?)\.js'\)/g, folder: ''},
];

function roomOf(moduleIds) {
  return moduleIds.some(isLocale) ? 'locales' : 'chunks';
}

/** A name that says what a chunk is, where rollup would take that of any module in it. */
function nameOf(name, moduleIds) {
  const holds = (path) => moduleIds.some((id) => id.includes(path));
  if (holds('/node_modules/lit-html/lit-html.js')) return 'lit';
  return name;
}

/** @param {string} id */
function isLocale(id) {
  return id.includes('/generated/locales/');
}

/**
 * A warning about code of ours fails the build; only TypeScript's helper for decorators may ask for a `this` that
 * modules do not have.
 */
function onLog(level, log) {
  const about = log.ids ?? [log.id ?? ''];
  const ours = about.some((id) => !id.includes('/node_modules/'));
  if (level === 'warn' && ours && log.code !== 'THIS_IS_UNDEFINED') throw new Error(log.message);
}

const elements = readdirSync('dist/elements').filter((name) => existsSync(`dist/elements/${name}/define.js`));

export default [
  {
    input: Object.fromEntries(elements.map((name) => [name, `dist/elements/${name}/define.js`])),
    output: {...output, manualChunks: sharedChunk},
    plugins,
    onLog,
  },
  {
    input: {workshop: 'dist/workshop.js'},
    output: workshopOutput,
    plugins: [writeConstants({planweiserVersion: version}), ...plugins],
    onLog,
  },
  {
    input: {planweiser: 'dist/define.js'},
    output,
    plugins: [...plugins, collectLicenses()],
    onLog,
  },
  {
    input: {'embed-workbook': 'dist/import/workbook.js'},
    output: {...output, entryFileNames: 'chunks/[name]-[hash].js'},
    plugins,
    onLog,
  },
  {
    input: 'dist/embed.js',
    output: {
      ...classicOutput,
      inlineDynamicImports: true,
      intro: 'const planweiserFiles = document.currentScript.src;',
    },
    plugins: [lazyFiles('planweiserFiles', fetchedByEmbedPage), ...sources, classic],
    onLog,
  },
  {
    input: 'dist/loader.js',
    output: {...classicOutput, sourcemap: 'hidden'}, // the line that names it would be a part of the two kB
    plugins: [
      nodeResolve(),
      writeConstants({planweiserVersion: version}),
      classic,
      copyAssets('src/embedding', ['embed.html', 'embed.css']),
      writeIntegrity('cdn'),
    ],
    onLog,
  },
];
