import {basename} from 'node:path';
import {german} from '../german/german.js';
import {gapWords} from '../i18n/gap-words.js';
import {offerGaps, type Gap} from '../plan/coverage.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {wordingOf} from '../plan/text.js';
import {germanDay} from '../plan/zoned-time.js';
import type {Source} from './source.js';
import {outcome, print, tell} from './terminal.js';

/** Days for which a check of an offer is good. */
const staleAfter = 180;

const lists = {fields: 'Handlungsfelder', measures: 'Maßnahmen', offers: 'Angebote'} as const;

/** Prints what is shown of a source, and what its offers lack; gives the exit code. */
export function check({parsed}: Source, file: string): number {
  tell(parsed);
  const counts = Object.entries(lists).map(([key, name]) => `${name}: ${countOf(parsed, key as keyof typeof lists)}`);
  const gaps = offerGaps(parsed.plan, germanDay(Date.now()), staleAfter).map((gap) => gapLine(gap, parsed));
  print([basename(file), ...counts, ...gaps, ''].join('\n'));
  return outcome(parsed);
}

/** Gaps are no faults: everything is shown, but readers could be helped better. */
function gapLine(gap: Gap, {plan}: ParsedPlan): string {
  const titles = gap.entries.map(({title}) => wordingOf(title, plan.lang, plan.lang).words);
  return `${gapWords(german, gap, staleAfter)} (${titles.join(', ')})`;
}

/** How many entries are shown; what is listed additionally stands outside of every count. */
function countOf({plan}: ParsedPlan, key: keyof typeof lists): string {
  if (key !== 'measures') return String(plan[key].length);
  const additional = plan.measures.filter(({listed}) => listed === 'additional').length;
  const main = String(plan.measures.length - additional);
  return additional > 0 ? `${main} und ${additional} weitere` : main;
}
