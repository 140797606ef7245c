import type {Plan} from '../../src/plan/plan.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {type ParsedPlan} from '../../src/plan/read-plan.js';

/** The demo plans, parsed once. */

export const demoNames = [
  'leinfelden-echterdingen',
  'boeblingen',
  'sachsenheim',
  'plochingen',
  'esslingen',
  'musterstadt',
  'musterstadt-2024',
] as const;
export type DemoName = (typeof demoNames)[number];

const parsed = new Map<DemoName, ParsedPlan>();

/** For `before()`. */
export async function loadDemoPlans(): Promise<void> {
  for (const name of demoNames) {
    const response = await fetch(`/demo/plans/${name}.plan.json`);
    parsed.set(name, parsePlan(await response.json()));
  }
}

export function parsedDemo(name: DemoName): ParsedPlan {
  const found = parsed.get(name);
  if (!found) throw new Error(`${name} is not loaded`);
  return found;
}

export function demoPlan(name: DemoName): Plan {
  return parsedDemo(name).plan;
}

/** The entries of a list that belong to a field. */
export function inField<T extends {readonly field?: string | null | undefined}>(
  entries: readonly T[],
  id: string | undefined,
): T[] {
  return entries.filter(({field}) => field === id);
}
