import {PlanError} from '../plan/plan-error.js';
import {limits} from '../plan/limits.js';
import {isRecord} from '../plan/raw.js';
import {textAt} from './raw-entry.js';

/** Says to editors what is there instead of a list, and what would be right. */
export function noList(value: unknown): PlanError {
  const said = isRecord(value) ? textAt(value, 'error').slice(0, limits.excerpt) : '';
  const found = said === '' ? 'Die Antwort ist keine Liste von Integreat.' : `Integreat meldet: „${said}“.`;
  const sentence = `${found} Die Adresse muss eine Region, eine Sprache und eine Liste nennen, zum Beispiel „/api/v3/musterstadt/de/locations/“.`;
  return new PlanError('syntax', {code: 'not-a-list', sentence});
}
