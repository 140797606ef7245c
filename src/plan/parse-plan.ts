import {finish} from './finish.js';
import {more} from './more.js';
import {readPlan, type ParsedPlan} from './read-plan.js';
import {learn} from './reader.js';

/**
 * Checks a plan document: a JSON value, untrusted. Bad entries are skipped and bad values dropped, each with an issue;
 * a document whose head is unusable is refused by a `PlanError` of kind `plan`, `too-deep` or `too-large`.
 * Rules: the plan format, section 1.
 */
export function parsePlan(document: unknown): ParsedPlan {
  learn(more);
  return finish(readPlan(document));
}
