import {parsePlan, type ListReport, type ParsedPlan} from '../plan/parse-plan.js';
import {isPlan} from '../plan/plan-index.js';

/** A plan that a script gives: one that `parsePlan` made is taken as it is, any other value is checked by it first. */
export function givenPlan(value: unknown): ParsedPlan {
  if (!isPlan(value)) return parsePlan(value);
  const {measures, offers, wegweiser} = value;
  const lists = {measures: whole(measures), offers: whole(offers), wegweiser: whole(wegweiser)};
  return {plan: value, issues: [], issueTotal: 0, unstated: [], lists};
}

/** Who made the plan knows what was lost in reading; here all that is left counts. */
function whole({length}: readonly unknown[]): ListReport {
  return {given: length, kept: length, failed: false};
}
