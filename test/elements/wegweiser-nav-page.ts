import {oneEvent} from '@open-wc/testing';
import '../../src/elements/wegweiser-nav/define.js';
import type {WegweiserNavElement} from '../../src/elements/wegweiser-nav/wegweiser-nav.js';
import {demoPlan} from '../plan/plan-of.js';
import {waitUntil} from '../support/wait-until.js';

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

/** A Wegweiser in the page that shows a demo plan, by the name of its file, or a plan with these lists. */
export async function showWegweiser(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<WegweiserNavElement> {
  const element = document.createElement('wegweiser-nav');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = oneEvent(element, 'plan-load');
  element.plan = typeof plan === 'string' ? await demoPlan(plan) : {...head, ...plan};
  document.body.append(element);
  await loaded;
  await waitUntil(() => findAll(element, '[part=card], [part=empty]').length > 0);
  return element;
}

/** The first node of a kind that a selector finds in what the element has drawn. */
export function find(element: Element, selector: string): HTMLElement;
export function find<Kind extends HTMLElement>(element: Element, selector: string, kind: new () => Kind): Kind;
export function find(element: Element, selector: string, kind = HTMLElement): HTMLElement {
  const found = element.shadowRoot?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${kind.name} is ${selector}.`);
  return found;
}

/** All nodes that a selector finds in what the element has drawn. */
export function findAll(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of a node as it is read, without the invisible marks that isolate data. */
export function read(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The headings of the sections with the titles of their entries. */
export function sections(element: Element): readonly (readonly [heading: string, ...titles: string[]])[] {
  return findAll(element, '.section').map((section) => {
    const titles = [...section.querySelectorAll('[part=card] > [part=heading]')].map(read);
    return [read(section.querySelector('[part=heading]')), ...titles];
  });
}

/** What a reader types into the search field. */
export async function search(element: WegweiserNavElement, words: string): Promise<void> {
  const field = find(element, 'input', HTMLInputElement);
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

/** What a reader types into the search field, and waits for. Resolves when the search has answered. */
export async function searchFor(element: WegweiserNavElement, words: string): Promise<void> {
  await search(element, words);
  await waitUntil(() => findAll(element, '.hits, [part=empty]').length > 0);
}

/** What the hits are, with their titles. */
export function hits(element: Element): readonly (readonly [kind: string, title: string])[] {
  return findAll(element, '.hit').map((hit) => [
    read(hit.querySelector('.kind')),
    read(hit.querySelector('[part=heading] bdi')),
  ]);
}
