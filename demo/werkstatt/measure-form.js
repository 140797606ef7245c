/** What can be changed of a measure. */
import {html, valueAt} from '/cdn/workshop.js';
import {textField} from './fields.js';
import {statusFields} from './status-fields.js';
import {updateFields} from './updates.js';

/** What a measure may lack and can be given here (`measureCoverage`). */
export const measureAspects = ['status', 'reason', 'period', 'overdue', 'description'];

export function measureFields(scene, path) {
  return html`${textField(scene, 'Titel', [...path, 'title'])}
  ${textField(scene, 'Beschreibung', [...path, 'description'], 'long')} ${statusFields(scene, [...path, 'status'])}
  ${periodField(scene, [...path, 'period'])} ${updateFields(scene, [...path, 'updates'])}`;
}

/** A period in words may hold dates besides, which stay. */
function periodField(scene, path) {
  const raw = valueAt(scene.step.document, path);
  const isBare = raw === undefined || raw === null || typeof raw === 'string';
  if (!isBare) return textField(scene, 'Zeitraum', [...path, 'text']);
  const change = ({target}) => scene.onEdit(path, target.value.trim() || undefined, 'Zeitraum geändert.');
  return html`<label>Zeitraum <input name="period" .value=${raw ?? ''} @change=${change} /></label>`;
}
