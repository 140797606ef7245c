import 'axe-core/axe.min.js';
import type * as axeCore from 'axe-core';
import type {NodeResult, Result, RunOptions} from 'axe-core';
import {axeTags} from './axe-tags.mjs';

/** The script of axe has no exports: it leaves this behind. */
declare const axe: typeof axeCore;

/** Rules that axe could not decide, by their id, each with the reason why that is no fault. */
export type Excuses = Readonly<Record<string, string>>;

const options: RunOptions = {runOnly: {type: 'tag', values: axeTags}};

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
