import {PlanError} from '../plan/plan-error.js';

/** The value of a JSON text. Throws a `PlanError` of kind `syntax` with the line and column of the first fault. */
export async function parseJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw await explain(text);
  }
}

/** Browsers word and place JSON errors differently, so a scanner of ours finds the place; it is loaded on failure only. */
async function explain(text: string): Promise<PlanError> {
  const code = 'not-json';
  try {
    const {findJsonFault} = await import('./json-fault.js');
    return new PlanError('syntax', {code, ...findJsonFault(text)});
  } catch {
    // The scanner could not be fetched: a failure without a place is still one.
    return new PlanError('syntax', {code});
  }
}
