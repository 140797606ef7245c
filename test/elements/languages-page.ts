import {nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import '../../src/define.js';
import {fridayMorning} from './offer-finder-page.js';
import {clearAddress} from '../support/clear-address.js';

const source = '/demo/plans/musterstadt.plan.json';

/** The elements that show a whole plan. */
export const planTags = ['measure-table', 'offer-finder', 'plan-overview', 'plan-timeline', 'wegweiser-nav'] as const;

type PlanTag = (typeof planTags)[number];

/** An element in the page that shows the plan of Musterstadt in this language; without one, in that of the page. */
export async function showPlan(tag: PlanTag, lang?: string): Promise<Element> {
  const element = document.createElement(tag);
  if ('clock' in element) element.clock = () => fridayMorning;
  if (lang !== undefined) element.lang = lang;
  element.src = source;
  const loaded = oneEvent(element, 'plan-load');
  document.body.append(element);
  await loaded;
  await speaks(element, lang ?? document.documentElement.lang);
  return element;
}

/** Waits until an element speaks a language: its texts come on demand. */
export async function speaks(element: Element, lang: string): Promise<void> {
  while (wrapper(element)?.lang !== lang) await nextFrame();
}

/** Opens all that an element holds back, and waits until it is there: it comes on demand, as do opening hours. */
export async function openAll(element: Element): Promise<void> {
  for (const button of findAll(element, '[aria-expanded=false]')) button.click();
  await waitUntil(() => isAllThere(element), 'everything is there');
}

/** Takes the elements out of the page, and what they left in the address. */
export function clearPage(): void {
  for (const element of document.querySelectorAll([...planTags, 'status-badge'].join())) element.remove();
  clearAddress();
}

/** The texts of the plan. */
export async function planTexts(): Promise<ReadonlySet<string>> {
  return new Set(stringsIn(await (await fetch(source)).json()));
}

/** What an element wraps around everything: it says which language is shown. */
export function wrapper(element: Element): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('[part=base]') ?? null;
}

export function findAll(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** All that stands in an element, in one line, with the marks that isolate data. */
export function textOf(element: Element): string {
  return (wrapper(element)?.textContent ?? '').replace(/\s+/g, ' ');
}

function isAllThere(element: Element): boolean {
  const isLoading = /Wird geladen|Loading|جارٍ التحميل/.test(textOf(element));
  const hasHours = !('clock' in element) || findAll(element, '.opening').length > 0;
  const isOpen = findAll(element, '.detail-grid').length === findAll(element, '.more-button').length;
  return isOpen && hasHours && !isLoading;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
