import {oneEvent} from '@open-wc/testing';
import '../../src/elements/plan-overview/define.js';
import '../../src/elements/plan-overview/overview-drawing.js'; // so that it is there as soon as it is asked for
import type {PlanOverviewElement} from '../../src/elements/plan-overview/plan-overview.js';
import {waitUntil} from '../support/wait-until.js';
import {findAll, read, type Attributes} from './measure-table-page.js';
import {clearAddress} from '../support/clear-address.js';

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

/** An overview in the page with all its parts, of a demo plan, by the name of its file, or of a plan with these lists. */
export async function showOverview(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
): Promise<PlanOverviewElement> {
  const element = document.createElement('plan-overview');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof plan === 'string') element.src = `/demo/plans/${plan}.plan.json`;
  else element.plan = {...head, ...plan};
  const loaded = oneEvent(element, 'plan-load');
  document.body.append(element);
  await loaded;
  await waitUntil(() => findAll(element, '[data-results], [part=empty]').length > 0, 'the overview is drawn');
  return element;
}

/** The headings, from top to bottom, each after its level. */
export function headings(element: Element): readonly string[] {
  return findAll(element, 'h2, h3, h4, h5, h6').map((heading) => `${heading.localName.slice(1)} ${read(heading)}`);
}

/** The sections shown, by name. */
export function sections(element: Element): readonly string[] {
  return findAll(element, '.section').map(({classList}) => classList[1] ?? '');
}

/** The numbers that lead to the measures of a status. */
export function statusLinks(element: Element): readonly HTMLAnchorElement[] {
  return findAll(element, '.tiles a', HTMLAnchorElement);
}

/** The fields that lead to their measures. */
export function fieldLinks(element: Element): readonly HTMLAnchorElement[] {
  return findAll(element, '.field a', HTMLAnchorElement);
}

/** The part under a heading. */
export function partCalled(element: Element, title: string): HTMLElement {
  const found = findAll(element, '.part, .section').find(
    (part) => read(part.querySelector(':scope > [part=heading]')) === title,
  );
  if (!found) throw new Error(`No part is called ${title}.`);
  return found;
}

/** Takes overviews and tables out of the page, and what they left in the address. */
export function clearPage(): void {
  for (const element of document.querySelectorAll('plan-overview, measure-table')) element.remove();
  clearAddress();
}

/** What is wider than the element; hidden words aside. */
export function tooWide(element: Element): readonly string[] {
  const {left, right} = element.getBoundingClientRect();
  return findAll(element, '*:not(.for-readers)')
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({outerHTML}) => outerHTML);
}
