import 'axe-core/axe.min.js';
import type * as axeCore from 'axe-core';
import type {NodeResult, Result, RunOptions} from 'axe-core';

/** The script of axe has no exports: it leaves this behind. */
declare const axe: typeof axeCore;

/** Rules that axe could not decide, by their id, each with the reason why that is no fault. */
export type Excuses = Readonly<Record<string, string>>;

/** What WCAG 2.2 AA and EN 301 549 ask for, and what axe thinks wise. The last two of WCAG and EN add the target size. */
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4', 'best-practice'],
  },
};

/** Fails with readable words when axe finds a fault in an element, or something it cannot decide and nobody excused. */
export async function expectAccessible(element: Element, excuses: Excuses = {}): Promise<void> {
  const {violations, incomplete} = await axe.run(element, options);
  const undecided = incomplete.filter(({id}) => !Object.hasOwn(excuses, id));
  const findings = [...violations.map(inWords('fault')), ...undecided.map(inWords('undecided'))];
  if (findings.length > 0) throw new Error(`not accessible\n${findings.join('\n')}`);
}

function inWords(kind: string): (result: Result) => string {
  return ({id, help, nodes}) => `${kind} ${id}: ${help}${nodes.map(placeInWords).join('')}`;
}

function placeInWords({target, html, failureSummary = ''}: NodeResult): string {
  return `\n  at ${target.flat().join(' » ')}\n     ${html}\n     ${failureSummary.replace(/\s+/g, ' ')}`;
}
