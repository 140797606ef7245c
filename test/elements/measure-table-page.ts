import {nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import '../../src/elements/measure-table/define.js';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {clearAddress} from '../support/clear-address.js';

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

export type Attributes = Readonly<Record<string, string>>;

/** A table in the page with all its parts, for a demo plan, by the name of its file, or a plan with these lists. */
export async function showTable(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
): Promise<MeasureTableElement> {
  const element = makeTable(plan, attributes);
  const loaded = oneEvent(element, 'plan-load');
  document.body.append(element);
  await loaded;
  await element.updateComplete;
  await waitUntil(() => !element.shadowRoot?.querySelector('.controls-to-come'));
  return element;
}

/** The same, not yet in the page. */
export function makeTable(
  plan: string | Readonly<Record<string, unknown>>,
  attributes: Attributes = {},
): MeasureTableElement {
  const element = document.createElement('measure-table');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof plan === 'string') element.src = `/demo/plans/${plan}.plan.json`;
  else element.plan = {...head, ...plan};
  return element;
}

/** So many measures, with numbers from 1. */
export function manyMeasures(count: number): readonly Record<string, unknown>[] {
  return Array.from({length: count}, (_, index) => {
    const number = String(index + 1);
    return {id: `m-${number}`, number, title: `Vorhaben ${number}`};
  });
}

/** Takes all tables out of the page, and what they left in the address. */
export function clearPage(): void {
  for (const element of document.querySelectorAll('measure-table')) element.remove();
  clearAddress();
}

/** What a reader sees who clicks on a link of the page. */
export async function follow(hash: string): Promise<void> {
  const moved = oneEvent(window, 'popstate');
  location.hash = hash;
  await moved;
}

/** What a reader sees who goes back, or forward, to what the page showed before. */
export async function travel(steps: number): Promise<void> {
  const moved = oneEvent(window, 'popstate');
  history.go(steps);
  await moved;
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
export function findAll(element: Element, selector: string): readonly HTMLElement[];
export function findAll<Kind extends HTMLElement>(
  element: Element,
  selector: string,
  kind: new () => Kind,
): readonly Kind[];
export function findAll(element: Element, selector: string, kind = HTMLElement): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].filter((found) => found instanceof kind);
}

/** The text of a node as it is read, in one line, without the invisible marks that isolate data and bind words. */
export function read(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The titles of the measures shown, from top to bottom, without the marks of footnotes. */
export function titles(element: Element): readonly string[] {
  return findAll(element, '[part=row] > .title').map((title) => {
    const copy = title.cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('sup')) mark.remove();
    return read(copy);
  });
}

/** The numbers of the measures shown, from top to bottom. */
export function numbers(element: Element): readonly string[] {
  return findAll(element, '[part=row] > .number').map(read);
}

/** The row of the measure with this number or title. */
export function row(element: Element, name: string): HTMLElement {
  const isNamed = (part: Element | null): boolean => part !== null && read(part) === name;
  const found = findAll(element, '[part=row]').find((each) =>
    [...each.querySelectorAll('.number, .title')].some(isNamed),
  );
  if (!found) throw new Error(`No row is called ${name}.`);
  return found;
}

/** What the opened details of a measure say; nothing while they are closed. */
export function details(element: Element, name: string): string {
  const next = row(element, name).nextElementSibling;
  return next?.matches('.details') ? read(next) : '';
}

/** What stands in a column, from top to bottom. */
export function column(element: Element, name: string): readonly string[] {
  return findAll(element, `[part=row] > .${name}`).map(read);
}

/** The names of the columns. */
export function columnNames(element: Element): readonly string[] {
  return findAll(element, 'thead th > button, thead th:not(:has(button))').map((cell) =>
    read(cell).replace(/ [⇅▲▼]$/, ''),
  );
}

/** Whole rows in the order of the page: heads with a sharp, measures by title. */
export function outline(element: Element): readonly string[] {
  return findAll(element, '.measures > tbody > :is(.group-head, .goal-head, [part=row])').map((each) => {
    if (each.matches('.group-head')) return `# ${read(each.querySelector('.group-title'))}`;
    return each.matches('.goal-head') ? `## ${read(each)}` : read(each.querySelector('.title'));
  });
}

/** What a reader types into the search field. */
export async function search(element: MeasureTableElement, words: string): Promise<void> {
  const field = find(element, 'input[type=search]', HTMLInputElement);
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

/** A press on the button or box whose text begins so. */
export async function press(element: MeasureTableElement, text: string): Promise<void> {
  const control = findAll(element, 'button, .choice, nav a').find((each) => read(each).startsWith(text));
  if (!control) throw new Error(`Nothing to press says ${text}.`);
  control.click();
  await element.updateComplete;
}

/** A choice in the list of orders. */
export async function sortBy(element: MeasureTableElement, value: string): Promise<void> {
  const select = find(element, '[name=sort]', HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** The filters in force. */
export function chips(element: Element): readonly string[] {
  return findAll(element, '[part=chip]').map((chip) => read(chip.querySelector('bdi')));
}

/** The text of the heading of the results. */
export function results(element: Element): string {
  return read(find(element, '[data-results]'));
}

/** What has the focus inside of the element, by its text. */
export function focused(element: Element): string {
  return read(element.shadowRoot?.activeElement);
}

export function isFocused(element: Element, selector: string): boolean {
  return element.shadowRoot?.activeElement === find(element, selector);
}

/** Waits for a language: its texts come on demand. */
export async function inLanguage(element: Element, lang: string): Promise<void> {
  while (find(element, '[part=base]').lang !== lang) await nextFrame();
}
