import {oneEvent} from '@open-wc/testing';
import '../../src/elements/plan-timeline/define.js';
import type {PlanTimelineElement} from '../../src/elements/plan-timeline/plan-timeline.js';
import {demoPlan} from '../plan/plan-of.js';
import {waitUntil} from '../support/wait-until.js';
import {clearAddress} from '../support/clear-address.js';

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

/** A timeline in the page that has drawn a demo plan, by the name of its file, or a plan with these lists. */
export async function showTimeline(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<PlanTimelineElement> {
  const element = document.createElement('plan-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = oneEvent(element, 'plan-load');
  element.plan = typeof plan === 'string' ? await demoPlan(plan) : {...head, ...plan};
  document.body.append(element);
  await loaded;
  await waitUntil(() => findAll(element, '.about, [part=empty]').length > 0, 'it is drawn');
  return element;
}

/** Takes all timelines out of the page, and what their links left in the address. */
export function clearPage(): void {
  for (const element of document.querySelectorAll('plan-timeline')) element.remove();
  clearAddress();
}

/** The first node that a selector finds in what the element has drawn. */
export function find(element: Element, selector: string): HTMLElement {
  const [found] = findAll(element, selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
}

/** All nodes that a selector finds in what the element has drawn. */
export function findAll(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of a node as it is read, in one line, without the invisible marks that isolate data. */
export function read(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The entries with a time, as a reader sees them: name and time in words, without their status. */
export function rows(element: Element): readonly string[] {
  return findAll(element, '.row').map(
    (row) => `${read(row.querySelector('.title'))}: ${read(row.querySelector('.when'))}`,
  );
}

/** The entries that are listed as having none. */
export function unknown(element: Element): readonly string[] {
  return findAll(element, '.unknown .title').map(read);
}

/** Where the bars of the first row stand on the page, as shares of the axis from its left edge, in steps of a fortieth. */
export function bars(element: Element): readonly (readonly [left: number, right: number])[] {
  const lane = find(element, '.row .lane').getBoundingClientRect();
  const share = (x: number): number => Math.round(((x - lane.left) / lane.width) * 40) / 40 + 0;
  return [...find(element, '.row').querySelectorAll('.bar')].map((bar) => {
    const {left, right} = bar.getBoundingClientRect();
    return [share(left), share(right)];
  });
}

/** Which ways the signs in the first row point that a bar goes on. */
export function arrows(element: Element): readonly string[] {
  const lane = find(element, '.row .lane').getBoundingClientRect();
  return [...find(element, '.row').querySelectorAll('.arrow')].map((arrow) => {
    const {left, right} = arrow.getBoundingClientRect();
    return left + right < lane.left + lane.right ? 'left' : 'right';
  });
}

/** The cells of the table, row by row, the heads first. */
export function tableRows(element: Element): readonly (readonly string[])[] {
  return findAll(element, 'table tr').map((row) => [...row.children].map(read));
}
