import {oneEvent} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import '../../src/elements/offer-finder/define.js';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import {clearAddress} from '../support/clear-address.js';

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

/** Friday, 20 November 2026, eleven o'clock in Germany. */
export const fridayMorning = Date.parse('2026-11-20T11:00+01:00');

export type Attributes = Readonly<Record<string, string>>;

/** A finder in the page that shows what is at an address, a demo plan by the name of its file, or a plan with these lists. */
export async function showFinder(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
  now = fridayMorning,
): Promise<OfferFinderElement> {
  const element = makeFinder(plan, attributes, now);
  const loaded = oneEvent(element, 'plan-load');
  document.body.append(element);
  await loaded;
  await settled(element);
  return element;
}

/** The same, not yet in the page. */
export function makeFinder(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
  now = fridayMorning,
): OfferFinderElement {
  const element = document.createElement('offer-finder');
  element.clock = () => now;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof plan === 'string') element.src = plan.startsWith('/') ? plan : `/demo/plans/${plan}.plan.json`;
  else element.plan = {...head, ...plan};
  return element;
}

/** Resolves when nothing is on its way any more. */
async function settled(element: OfferFinderElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !read(find(element, '[part=base]')).includes('Wird geladen'));
  await waitUntil(() => !element.shadowRoot?.querySelector('.controls-to-come'));
}

/** Takes all finders out of the page, and what they left in the address. */
export function clearPage(): void {
  for (const element of document.querySelectorAll('offer-finder')) element.remove();
  clearAddress();
}

export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
}

export function findAll(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of an element as it is seen, in one line, without the invisible marks that isolate data. */
export function read(element: Element | null | undefined): string {
  const text = element instanceof HTMLElement ? element.innerText : '';
  return text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function titles(element: Element): readonly string[] {
  return findAll(element, '[part=card] .title').map(read);
}

/** The card of the offer with this title. */
export function card(element: Element, title: string): HTMLElement {
  const found = findAll(element, '[part=card]').find((each) => read(each.querySelector('.title')) === title);
  if (!found) throw new Error(`No card is titled ${title}.`);
  return found;
}

/** The labels of the topic filter, with their counts. */
export function topicLabels(element: Element): readonly string[] {
  return findAll(element, '.choice').map(read);
}

/** What a reader types into the search field. */
export async function search(element: OfferFinderElement, words: string): Promise<void> {
  const field = find(element, 'input[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(element);
}

/** A press on the control with this text, whatever follows it. */
export async function press(element: OfferFinderElement, text: string): Promise<void> {
  const control = findAll(element, 'button, .choice').find((each) => read(each).startsWith(text));
  if (!control) throw new Error(`Nothing to press says ${text}.`);
  control.click();
  await element.updateComplete;
}

export function focused(element: Element): string {
  return read(element.shadowRoot?.activeElement);
}
