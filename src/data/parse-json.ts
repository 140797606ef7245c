import type {LoadedDocument} from './load-plan.js';
import {PlanError} from '../plan/plan-error.js';

/** The document of an answer that is JSON, in UTF-8 and nothing else. */
export async function loadJson(bytes: ArrayBuffer, address: string): Promise<LoadedDocument> {
  const text = decode(bytes);
  return {value: await parseJson(text), size: text.length, address};
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new PlanError('syntax', {code: 'not-json'});
  }
}

/** The value of a JSON text. Throws a `PlanError` of kind `syntax` with the line and column of the first fault. */
async function parseJson(text: string): Promise<unknown> {
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
