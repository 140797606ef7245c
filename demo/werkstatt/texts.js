/** Step 5: texts, status and reports in a form. It changes the document as it was written and leaves all else in it. */
import {html, nothing} from '/cdn/workshop.js';
import {entryForm} from './entry-form.js';
import {dateField, phoneField, plainField, shortField, textField} from './fields.js';
import {measureAspects, measureFields} from './measure-form.js';
import {offerAspects, offerFields} from './offer-form.js';

/** What entries may lack and can be given here. */
export const aspectsInForm = {measures: measureAspects, offers: offerAspects};

/** @param {import('./fields.js').Scene} scene */
export function textsStep(scene) {
  return html`
    <fieldset class="form short">
      <legend>Angaben zum Plan</legend>
      ${textField(scene, 'Titel des Plans', ['title'])} ${shortField(scene, 'Herausgeber', ['publisher'], 'name')}
      ${dateField(scene, 'Stand', ['asOf'])} ${shortField(scene, 'Kontakt: Name oder Stelle', ['contactPoint'], 'name')}
      ${plainField(scene, 'Kontakt: E-Mail', ['contactPoint', 'email'], 'email')} ${phoneField(scene, ['contactPoint'])}
    </fieldset>
    ${formOf(scene, 'measures', measureFields)} ${formOf(scene, 'offers', offerFields)}
  `;
}

function formOf(scene, list, fields) {
  const entries = scene.step.document[list];
  if (!Array.isArray(entries) || entries.length === 0) return nothing;
  return entryForm(scene, list, entries, (path) => fields(scene, path));
}
