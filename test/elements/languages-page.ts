import {nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import type {WegweiserNavElement} from '../../src/elements/wegweiser-nav/wegweiser-nav.js';
import {fridayMorning} from './offer-finder-page.js';

/** The elements that show a whole plan, by their tags. */
export interface PlanElements {
  readonly 'measure-table': MeasureTableElement;
  readonly 'offer-finder': OfferFinderElement;
  readonly 'wegweiser-nav': WegweiserNavElement;
}

/** An element in the page that shows the plan of Musterstadt in this language; without one, in that of the page. */
export async function showPlan<Tag extends keyof PlanElements>(tag: Tag, lang?: string): Promise<PlanElements[Tag]> {
  const element: HTMLElement & {src?: string} = document.createElement(tag);
  if ('clock' in element) element.clock = () => fridayMorning;
  if (lang !== undefined) element.lang = lang;
  element.src = '/demo/plans/musterstadt.plan.json';
  const loaded = oneEvent(element, 'plan-load');
  document.body.append(element);
  await loaded;
  await speaks(element, lang ?? document.documentElement.lang);
  return element as PlanElements[Tag];
}

/** Waits until an element speaks a language: its texts come on demand. */
export async function speaks(element: Element, lang: string): Promise<void> {
  while (wrapper(element)?.lang !== lang) await nextFrame();
}

/** Opens all that an element holds back, and waits until it is there. */
export async function openAll(element: Element): Promise<void> {
  for (const button of findAll(element, '[aria-expanded=false]')) button.click();
  await waitUntil(() => findAll(element, '.detail-grid').length === findAll(element, '.more-button').length);
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
