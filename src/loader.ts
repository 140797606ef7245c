/**
 * The classic script that an agency installs once. It makes widgets of what editors can write in any content system:
 * links to the embed page, placeholders and our tags, and gives frames of the embed page their height.
 *
 * It may run anywhere, any number of times and under any name: at the end of a page or in its head, in one file with
 * other scripts, as a module, in a document that has no body yet. It is built into one file without imports.
 */
import {heightIn, readyMessage} from './embedding/frame-height.js';
import {isAllowedSource} from './embedding/source-address.js';
import {createWidget, widgets, type Stated} from './embedding/widgets.js';

/** Written by the build. */
declare const planweiserVersion: string;

/** A link, a placeholder or one of our tags, and what it asks for. */
interface Wish {
  readonly tag: string;
  readonly stated: Stated;
  /** What gives way to the widget: for a link the line on which it stands alone. */
  readonly place: HTMLElement;
}

const mark = Symbol.for('planweiser.loader');
const page = globalThis as unknown as Record<symbol, string | undefined>;
const tags = widgets.join();
/** Around a link that is alone on its line. */
const lines = 'p,strong,b,em,i,span';
/** Where links stay links: in menus, lists and headings. */
const menus = 'nav,li,h1,h2,h3,h4,h5,h6';
const textNode = 3;
const following = 4;

/** The folder of our files, its embed page, and the origins of plans that the page allows besides its own. */
let base: string;
let embedPage: string;
let origins: string | undefined;
let near: IntersectionObserver;
let tables = 0;
const seen = new WeakSet<Element>();
const loading = new Map<string, Promise<unknown>>();

if (globalThis.document) start(document.currentScript as HTMLScriptElement | null);

function start(current: HTMLScriptElement | null): void {
  const first = page[mark];
  const script = ownScript(current);
  if (!script) return;
  page[mark] = planweiserVersion;
  // eslint-disable-next-line no-console -- whoever maintains the page has no other way to learn of it
  if (first && first !== planweiserVersion) console.warn(`Planweiser: ${first} and ${planweiserVersion} on one page`);
  if (first) return;
  base = new URL('.', new URL(script.dataset['base'] ?? script.src, document.baseURI)).href;
  embedPage = withoutVersion(`${base}embed.html`);
  origins = script.dataset['allowOrigin'];
  near = new IntersectionObserver(meet, {rootMargin: '600px'});
  addEventListener('message', size);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watch);
  else watch();
}

/** One that says where our files are; else, by its name, the script itself or, in one file with others, one of this site. */
function ownScript(current: HTMLScriptElement | null): HTMLScriptElement | undefined {
  const scripts = [...(current ? [current] : []), ...document.scripts];
  const isNamed = ({src}: HTMLScriptElement): boolean => /\/loader[^/]*\.js(\?|$)/.test(src);
  return (
    scripts.find(({dataset}) => dataset['base']) ??
    scripts.find((script) => isNamed(script) && (script === current || script.src.startsWith(`${origin}/`)))
  );
}

function watch(): void {
  scan();
  new MutationObserver(scan).observe(document.documentElement, {childList: true, subtree: true});
}

function scan(): void {
  for (const element of document.querySelectorAll(`[data-widget],a[href*="embed.html"],iframe,${tags}`)) {
    if (seen.has(element)) continue;
    seen.add(element);
    if (element.localName === 'iframe') greet(element as HTMLIFrameElement);
    else near.observe(element);
  }
}

function meet(entries: readonly IntersectionObserverEntry[]): void {
  for (const {isIntersecting, target} of entries) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    upgrade(target as HTMLElement).catch(() => undefined); // what cannot be loaded stays as it is
  }
}

/** A tag needs but its file. */
async function upgrade(element: HTMLElement): Promise<void> {
  const wish = wishOf(element);
  if (!wish || !widgets.includes(wish.tag)) return;
  const {tag, stated, place} = wish;
  const src = stated('src') ?? '';
  const table = src === 'table' ? tableAfter(place) : undefined;
  if (!table && (src === 'table' || isRefused(src, place))) return;
  await (customElements.get(tag) ?? load(tag));
  if (place.localName !== tag) fill(wish, table);
}

/** What was there stays in the widget, to be shown until there is data; a placeholder stays around it. */
function fill({tag, stated, place}: Wish, table: HTMLTableElement | undefined): void {
  if (table) table.id ||= `planweiser-${++tables}`;
  const widget = createWidget(tag, (name) => (table && name === 'src' ? `#${table.id}` : stated(name)));
  const isPlaceholder = place.dataset['widget'];
  const earlier = isPlaceholder ? [...place.childNodes] : [place];
  if (isPlaceholder) place.append(widget);
  else place.before(widget);
  widget.append(...earlier);
  if (table) widget.append(table.closest('figure') ?? table);
  if (stated('src') && tag !== 'status-badge') keepRoom(widget);
}

/** What an editor is writing just now is left alone, and so are what stands in a widget and tags that are at work. */
function wishOf(element: HTMLElement): Wish | undefined {
  const {localName, dataset} = element;
  if (
    customElements.get(localName) ||
    element.isContentEditable ||
    element.parentElement?.closest(`[data-widget],${tags}`)
  )
    return undefined;
  const isTag = widgets.includes(localName);
  const tag = isTag ? localName : dataset['widget'];
  if (tag) return {tag, stated: (name) => element.getAttribute((isTag ? '' : 'data-') + name), place: element};
  const link = element as HTMLAnchorElement;
  const query = new URLSearchParams(link.search);
  const place = isEmbedPage(link.href) && lineOf(link);
  return place ? {tag: query.get('widget') ?? '', stated: (name) => query.get(name), place} : undefined;
}

/** As with addresses that a content system embeds: a link in a sentence stays a link, one on its own line does not. */
function lineOf(link: HTMLAnchorElement): HTMLElement | undefined {
  let line: HTMLElement = link;
  while (line.parentElement?.matches(lines)) line = line.parentElement;
  const wordsOf = (node: Node | null): string => (node?.nodeType === textNode ? (node.nodeValue ?? '') : '');
  const words = wordsOf(line.previousSibling) + (line.textContent ?? '') + wordsOf(line.nextSibling);
  return words.trim() === link.text.trim() && !link.closest(menus) ? line : undefined;
}

function tableAfter(place: Element): HTMLTableElement | undefined {
  return [...document.querySelectorAll('table')].find(
    (table) => place.compareDocumentPosition(table) & following && !table.closest(tags),
  );
}

/** Until the plan is there, or known not to come. */
function keepRoom(widget: HTMLElement): void {
  widget.style.minHeight = '20em';
  for (const type of ['plan-load', 'plan-error']) {
    widget.addEventListener(type, () => (widget.style.minHeight = ''));
  }
}

/** Says so in the page, too. */
function isRefused(src: string, place: HTMLElement): boolean {
  if (!src || isAllowedSource(src, document.baseURI, origin, origins)) return false;
  const sentence = document.createElement('p');
  sentence.textContent = place.closest('[lang|=en]')
    ? `Data of another website is not loaded: ${src}`
    : `Daten einer anderen Website werden nicht geladen: ${src}`;
  place.removeAttribute('src');
  place.after(sentence);
  return true;
}

/** One file per element, asked for once. */
function load(tag: string): Promise<unknown> {
  const known = loading.get(tag) ?? ask(`${base}${tag}.js`, 1);
  loading.set(tag, known);
  return known;
}

/** Asks again after one, three and nine seconds, by another address: some browsers remember what failed. */
function ask(file: string, pause: number): Promise<unknown> {
  return import(file).catch(async (error: unknown) => {
    if (pause > 9) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
    return ask(`${file}?`, pause * 3);
  });
}

/** The embed page beside us, or that of another version beside our folder. */
function isEmbedPage(address: string): boolean {
  return withoutVersion(address.replace(/[?#].*/, '')) === embedPage;
}

function withoutVersion(address: string): string {
  return address.replace(/\/v\d[^/]*(?=\/[^/]*$)/, '/v');
}

/** A frame that was there before the loader has spoken already: it is asked again. */
function greet(frame: HTMLIFrameElement): void {
  if (isOwnFrame(frame)) frame.contentWindow?.postMessage({type: readyMessage}, '*');
}

/** Also pages that `planweiser prerender` wrote are ours, where the frame says so. */
function isOwnFrame({src, dataset}: HTMLIFrameElement): boolean {
  return isEmbedPage(src) || dataset['planweiser'] === 'frame';
}

function size({data, source}: MessageEvent): void {
  const height = heightIn(data);
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  if (!height || !frame || !isOwnFrame(frame)) return;
  frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
}
