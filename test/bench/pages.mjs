/** Puts everything on the server that the pages of a suite need. */
import {readdirSync, readFileSync} from 'node:fs';
import {bundle} from './bundle.mjs';

const cdn = new URL('../../cdn/', import.meta.url);
const packages = new URL('node_modules/', import.meta.url);

/** The path of the page that shows so many entries. */
export function pathOf({name: suite}, {name}, size) {
  return `/${suite}/${name}-${size}.html`;
}

/**
 * @param {import('./serve.mjs').BenchServer} server
 * @param {{contenders: readonly object[], sizes: readonly number[]}} chosen of the suite
 */
export async function addPages(server, suite, {contenders, sizes}) {
  await addLibrary(server);
  for (const size of sizes) await server.add(documentPath(suite, size), JSON.stringify(suite.documentOf(size)));
  for (const contender of contenders) {
    const loads = contender.element ? libraryLoads(contender) : await peerLoads(server, suite, contender);
    for (const size of sizes) await server.add(pathOf(suite, contender, size), page(suite, contender, size, loads));
  }
}

async function addLibrary(server) {
  const files = readdirSync(cdn, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    await server.add(`/cdn/${file}`, readFileSync(new URL(file, cdn), 'utf8'));
  }
}

function libraryLoads({element}) {
  return `<script type="module" src="/cdn/${element}.js"></script>`;
}

async function peerLoads(server, {name: suite, folder}, {name, script, styles = []}) {
  const [scriptPath, stylePath] = [`/${suite}/${name}.js`, `/${suite}/${name}.css`];
  await server.add(scriptPath, await bundle(new URL(`peers/${script}`, folder)));
  const sheets = [new URL('peers/shared.css', folder), ...styles.map((style) => new URL(style, packages))];
  await server.add(stylePath, sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
  return `<link rel="stylesheet" href="${stylePath}"><script type="module" src="${scriptPath}"></script>`;
}

function page(suite, {title, element}, size, loads) {
  const src = documentPath(suite, size);
  const body = element ? `<${element} src="${src}"></${element}>` : `<div id="place" data-src="${src}"></div>`;
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${loads}`;
  return `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
}

function documentPath({name}, size) {
  return `/${name}/${size}.json`;
}
