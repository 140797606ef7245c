import {parsePlan} from '../../src/plan/parse-plan.js';
import type {Hours, Plan} from '../../src/plan/plan.js';

/** A plan with these lists and nothing else. */
export function planOf(parts: Readonly<Record<string, unknown>>): Plan {
  return parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', ...parts}).plan;
}

/** Opening hours as they come out of a document. */
export function hoursOf(hours: Readonly<Record<string, unknown>>): Hours {
  const read = planOf({offers: [{title: 'Angebot', hours}]}).offers[0]?.hours;
  if (!read) throw new Error('These are no hours.');
  return read;
}

/** A plan of the demo, by the name of its file. */
export async function demoPlan(name: string): Promise<Plan> {
  const response = await fetch(`/demo/plans/${name}.plan.json`);
  return parsePlan(await response.json()).plan;
}
