import type {Plan} from '../../src/plan/plan.js';
import {parsePlan, type ParsedPlan} from '../../src/plan/parse-plan.js';

/** The demo plans, parsed once. */

export const demoNames = ['leinfelden-echterdingen', 'boeblingen', 'sachsenheim', 'musterstadt'] as const;
export type DemoName = (typeof demoNames)[number];

const parsed = new Map<DemoName, ParsedPlan>();

/** For `before()`. The test server hands out JSON files as modules. */
export async function loadDemoPlans(): Promise<void> {
  for (const name of demoNames) {
    const document = (await import(`/demo/plans/${name}.plan.json`)) as {readonly default: unknown};
    parsed.set(name, parsePlan(document.default));
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
