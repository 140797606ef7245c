/**
 * The script of the embed page: shows the one element that the address of the page names, or the plan that the page
 * itself holds. It is built into one classic script, because frames without an origin may not load modules.
 */
import './define.js';
import {announceHeight} from './embedding/announce-height.js';
import {embedWords, type EmbedWords} from './embedding/embed-words.js';
import {leadLinksOut} from './embedding/frame-links.js';
import {ownPlan} from './embedding/own-plan.js';
import {addressIn, isAllowedSource} from './embedding/source-address.js';
import {createWidget, widgets} from './embedding/widgets.js';
import {wordingOf} from './plan/text.js';

const stage = globalThis.document?.getElementById('planweiser');
if (stage) show(stage);

function show(place: HTMLElement): void {
  const page = document.documentElement;
  const query = new URL(location.href).searchParams;
  const lang = query.get('lang') ?? page.lang;
  const words = embedWords(lang);
  announceHeight(document.body);
  leadLinksOut((address) => (statusOf(document.body).textContent = words.blockedLink(address)));

  const fault = faultOf(place, query, words);
  if (fault !== undefined) return place.replaceChildren(paragraph(fault));
  const element = createElement(place, query);
  const fallback = fallbackOf(place, element.getAttribute('src'), words.data);
  fallback.lang = page.lang;
  element.append(fallback);
  place.replaceChildren(element);
  page.lang = lang;
  element.addEventListener('plan-load', ({plan}) => nameAfter(wordingOf(plan.title, lang, plan.lang).words));
}

/** A page that was written for one element can show its plan in any other one. */
function widgetOf({dataset}: HTMLElement, query: URLSearchParams): string {
  const asked = query.get('widget') ?? '';
  return widgets.includes(asked) ? asked : (dataset['widget'] ?? '');
}

/** Where the page has data of its own, no address can bring others. */
function sourceOf({dataset}: HTMLElement, query: URLSearchParams): string | null {
  return isWritten(dataset) ? (dataset['src'] ?? null) : query.get('src');
}

/** Whether `planweiser prerender` wrote the page. */
function isWritten(dataset: DOMStringMap): boolean {
  return dataset['widget'] !== undefined;
}

function faultOf(place: HTMLElement, query: URLSearchParams, words: EmbedWords): string | undefined {
  const widget = widgetOf(place, query);
  const src = sourceOf(place, query);
  if (!widgets.includes(widget)) return words.unknownWidget;
  if (!src) return widget === 'status-badge' || isWritten(place.dataset) ? undefined : words.noSource;
  if (src === 'table') return words.tableElsewhere;
  const {origin: own} = new URL(location.href); // that of the window is "null" in a sandbox
  return isAllowedSource(src, location.href, own, listedOrigins()) ? undefined : words.foreignSource(src);
}

/** The operators of the embed page may list origins in it. */
function listedOrigins(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="planweiser-origins"]')?.content;
}

function createElement(place: HTMLElement, query: URLSearchParams): HTMLElement {
  const plan = ownPlan();
  const src = plan ? null : sourceOf(place, query);
  const element = createWidget(widgetOf(place, query), (setting) => (setting === 'src' ? src : query.get(setting)));
  return Object.assign(element, plan && {plan});
}

/** What the page was written with, else where the data is: in words, because a frame may forbid to follow links. */
function fallbackOf(place: HTMLElement, src: string | null, label: string): HTMLElement {
  const fallback = document.createElement('div');
  if (isWritten(place.dataset)) fallback.append(...place.childNodes);
  else if (src) {
    const link = document.createElement('a');
    link.href = addressIn(src, location.href)?.href ?? '';
    link.textContent = link.href;
    const line = paragraph(`${label} `);
    line.append(link);
    fallback.append(line);
  }
  return fallback;
}

/** A page of its own needs a title and a heading; in a frame the page around has them. */
function nameAfter(title: string): void {
  document.title = title;
  if (parent !== window || document.querySelector('h1')) return;
  const heading = document.createElement('h1');
  heading.textContent = title;
  const header = document.createElement('header');
  header.append(heading);
  document.body.prepend(header);
}

function statusOf(body: HTMLElement): HTMLElement {
  const known = body.querySelector<HTMLElement>(':scope > [role="status"]');
  if (known) return known;
  const status = paragraph('');
  status.role = 'status';
  body.append(status);
  return status;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
