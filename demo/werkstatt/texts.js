/** Step 5: texts, status and reports in a form. It changes the document as it was written and leaves all else in it. */
import {html, keyed, nothing, valueAt, wordsOf} from '/cdn/workshop.js';
import {dateField, phoneField, plainField, shortField, textField} from './fields.js';
import {statusFields} from './status-fields.js';
import {updateFields} from './updates.js';

/** What a measure may lack and can be given here (`measureCoverage`). */
export const aspectsInForm = ['status', 'reason', 'period', 'overdue', 'description'];

/** @param {import('./fields.js').Scene} scene */
export function textsStep(scene) {
  const {document} = scene.step;
  const measures = Array.isArray(document.measures) ? document.measures : [];
  return html`
    <fieldset class="form short">
      <legend>Angaben zum Plan</legend>
      ${textField(scene, 'Titel des Plans', ['title'])} ${shortField(scene, 'Herausgeber', ['publisher'], 'name')}
      ${dateField(scene, 'Stand', ['asOf'])} ${shortField(scene, 'Kontakt: Name oder Stelle', ['contactPoint'], 'name')}
      ${plainField(scene, 'Kontakt: E-Mail', ['contactPoint', 'email'], 'email')} ${phoneField(scene)}
    </fieldset>
    ${measures.length > 0 ? measureForm(scene, measures) : nothing}
  `;
}

function measureForm(scene, measures) {
  const index = Math.min(scene.chosen, measures.length - 1);
  const path = ['measures', index];
  return html`<fieldset class="form" id="massnahme">
    <legend>Maßnahme ${index + 1} von ${measures.length}</legend>
    <div class="choose">
      <label
        >Maßnahme wählen
        <select id="massnahme-wahl" @change=${({target}) => scene.onChoose(Number(target.value))}>
          ${measures.map((measure, at) => html`<option value=${at} .selected=${at === index}>${nameOf(measure, scene.step.document)}</option>`)}
        </select>
      </label>
      <div class="buttons">
        <button type="button" class="button" ?disabled=${index === 0} @click=${() => scene.onChoose(index - 1)}>
          Vorige
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${index === measures.length - 1}
          @click=${() => scene.onChoose(index + 1)}
        >
          Nächste
        </button>
      </div>
    </div>
    ${keyed(
      index,
      html`${textField(scene, 'Titel', [...path, 'title'])}
      ${textField(scene, 'Beschreibung', [...path, 'description'], 'long')} ${statusFields(scene, [...path, 'status'])}
      ${periodField(scene, [...path, 'period'])} ${updateFields(scene, [...path, 'updates'])}`,
    )}
  </fieldset>`;
}

function nameOf(measure, {lang}) {
  const words = wordsOf(measure?.title, lang, lang) || 'ohne Titel';
  return measure?.number ? `${measure.number} ${words}` : words;
}

/** A period in words may hold dates besides, which stay. */
function periodField(scene, path) {
  const raw = valueAt(scene.step.document, path);
  const isBare = raw === undefined || raw === null || typeof raw === 'string';
  if (!isBare) return textField(scene, 'Zeitraum', [...path, 'text']);
  const change = ({target}) => scene.onEdit(path, target.value.trim() || undefined, 'Zeitraum geändert.');
  return html`<label>Zeitraum <input name="period" .value=${raw ?? ''} @change=${change} /></label>`;
}
