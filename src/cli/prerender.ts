import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {oembedOf} from '../export/oembed.js';
import {planPage} from '../export/plan-page.js';
import type {Plan} from '../plan/plan.js';
import {germanDay} from '../plan/zoned-time.js';
import {germanWords} from './german.js';
import type {Source} from './source.js';

/** What to write, and where; as on the command line. */
export interface PrerenderSettings {
  readonly out: string;
  readonly widget?: string | undefined;
  readonly url?: string | undefined;
  readonly kit?: string | undefined;
}

const widgets = ['measure-table', 'offer-finder', 'plan-overview', 'plan-timeline', 'wegweiser-nav'];
const builtFiles = new URL('../../cdn/', import.meta.url);

/**
 * Writes a folder with a page that shows a plan, and gives the names of its files.
 *
 * @param tell hears what is being done
 */
export async function prerender(
  {document, parsed: {plan}}: Source,
  {out, widget = widgetFor(plan), url, kit}: PrerenderSettings,
  tell: (step: string) => void,
): Promise<readonly string[]> {
  if (!widgets.includes(widget)) throw new Error(`--widget ${widget}: möglich sind ${widgets.join(', ')}`);
  const address = url === undefined ? undefined : addressOf(url);
  const oembed = address && new URL('oembed.json', address).href;
  const today = germanDay(Date.now());
  const words = germanWords(plan, today);
  tell('Die Seite wird geschrieben …');
  const page = planPage({
    ...{plan, document, widget, words, today, kit: kit === undefined ? '' : kit.replace(/\/*$/, '/')},
    ...(address && oembed && {address, oembed}),
  });
  const texts = new Map([
    ['index.html', page],
    ['plan.json', `${JSON.stringify(document, null, 2)}\n`],
  ]);
  if (address) texts.set('oembed.json', `${JSON.stringify(oembedOf(words.text(plan.title), address), null, 2)}\n`);
  await mkdir(out, {recursive: true});
  for (const [name, text] of texts) await writeFile(join(out, name), text);
  if (kit !== undefined) return [...texts.keys()];
  tell('Die Dateien der Ansicht werden kopiert …');
  return [...texts.keys(), ...(await copyKit(out))];
}

/** What the plan is mostly about. */
function widgetFor({measures, offers, wegweiser}: Plan): string {
  if (measures.length > 0) return 'measure-table';
  if (offers.length > 0) return 'offer-finder';
  return wegweiser.length > 0 ? 'wegweiser-nav' : 'plan-overview';
}

/** A folder ends in a slash; a page has a name of its own. */
function addressOf(url: string): string {
  const isPage = /\.html?$/.test(url);
  if (!/^https?:\/\/[^/]/.test(url)) throw new Error(`--url ${url}: eine Adresse beginnt mit https://`);
  return new URL(isPage ? url : url.replace(/\/*$/, '/')).href;
}

/** The script of the embed page, its styles, and what the script fetches when it needs it. */
async function copyKit(out: string): Promise<readonly string[]> {
  const script = new TextDecoder().decode(await readFile(fileURLToPath(new URL('embed.js', builtFiles))));
  const fetched = Array.from(
    script.matchAll(/["'`]\.\/((?:chunks|locales)\/[\w.-]+\.js)["'`]/g),
    ([, file = '']) => file,
  );
  const files = new Set(['embed.js', 'embed.css', 'licenses.txt', ...fetched]);
  for (const file of files) {
    const built = fileURLToPath(new URL(file, builtFiles));
    if (file.startsWith('locales/')) await addImports(built, files);
    await mkdir(dirname(join(out, file)), {recursive: true});
    await copyFile(built, join(out, file));
  }
  return [...files];
}

/** Texts of a language come in two files, of which the first one names the second. */
async function addImports(built: string, files: Set<string>): Promise<void> {
  const code = new TextDecoder().decode(await readFile(built));
  for (const [, name = ''] of code.matchAll(/import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g)) files.add(`locales/${name}`);
}
