import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mainWidgetOf, pageAddress, planFolder} from '../export/plan-folder.js';
import {germanWords} from '../german/german-words.js';
import {germanDay} from '../plan/zoned-time.js';
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
  {out, widget = mainWidgetOf(plan), url, kit}: PrerenderSettings,
  tell: (step: string) => void,
): Promise<readonly string[]> {
  if (!widgets.includes(widget)) throw new Error(`--widget ${widget}: möglich sind ${widgets.join(', ')}`);
  const address = url === undefined ? undefined : addressOf(url);
  const today = germanDay(Date.now());
  tell('Die Seite wird geschrieben …');
  const texts = planFolder({
    ...{plan, document, widget, words: germanWords(plan, today), today},
    kit: kit === undefined ? '' : kit.replace(/\/*$/, '/'),
    ...(address !== undefined && {address}),
  });
  await mkdir(out, {recursive: true});
  for (const [name, text] of texts) await writeFile(join(out, name), text);
  if (kit !== undefined) return [...texts.keys()];
  tell('Die Dateien der Ansicht werden kopiert …');
  return [...texts.keys(), ...(await copyKit(out))];
}

function addressOf(url: string): string {
  const address = pageAddress(url);
  if (address === undefined) throw new Error(`--url ${url}: eine Adresse beginnt mit https://`);
  return address;
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
