/** What can be changed of an offer. */
import {contactActor, html, longForm, nothing, today, valueAt, wordsOf} from '/cdn/workshop.js';
import {dateField, phoneField, plainField, shortField, textField} from './fields.js';

/** What an offer may lack and can be given here (`offerGaps`). */
export const offerAspects = ['no-contact', 'unchecked', 'stale', 'ended'];

const statuses = {
  active: 'findet statt',
  planned: 'geplant',
  paused: 'macht Pause',
  ended: 'beendet (Besucher sehen es nicht)',
};

export function offerFields(scene, path) {
  return html`${textField(scene, 'Titel', [...path, 'title'])}
    ${textField(scene, 'Kurz gesagt', [...path, 'summary'], 'long')}
    ${textField(scene, 'Beschreibung', [...path, 'description'], 'long')}
    <div class="row">
      ${statusField(scene, [...path, 'status'])} ${textField(scene, 'Zeiten in Worten', [...path, 'schedule'])}
    </div>
    ${checkedField(scene, [...path, 'checkedOn'])} ${contactFields(scene, [...path, 'contacts'])}`;
}

/** A code that this version does not know stays until another one is chosen. */
function statusField(scene, path) {
  const code = valueAt(scene.step.document, path) ?? '';
  const known = {'': 'nicht angegeben', ...statuses};
  const choices = Object.hasOwn(known, code) ? known : {...known, [code]: String(code)};
  const change = ({target}) => scene.onEdit(path, target.value || undefined, 'Status geändert.');
  return html`<label
    >Status
    <select name=${path.join('.')} @change=${change}>
      ${Object.entries(choices).map(([value, label]) => html`<option value=${value} .selected=${value === code}>${label}</option>`)}
    </select>
  </label>`;
}

function checkedField(scene, path) {
  const isToday = valueAt(scene.step.document, path) === today();
  const check = () => scene.onEdit(path, today(), 'Als heute geprüft eingetragen.');
  return html`<div class="choose">
    ${dateField(scene, 'Zuletzt geprüft', path)}
    <div class="buttons">
      <button type="button" class="button" ?disabled=${isToday} @click=${check}>Heute geprüft</button>
    </div>
  </div>`;
}

/** Whom readers ask first; other contacts stay. */
function contactFields(scene, path) {
  const raw = valueAt(scene.step.document, path);
  if (raw != null && !Array.isArray(raw))
    return html`<p class="fixed">Kontakt: keine Liste. Er bleibt, wie er ist.</p>`;
  const first = [...path, 0];
  const {plan} = scene.step.parsed;
  const actor = contactActor(longForm(raw?.[0], 'name'), plan);
  const linked = actor ? keepingActor(scene, actor) : scene;
  return html`<div class="row">
      ${shortField(linked, 'Kontakt: Name oder Stelle', first, 'name')}
      ${plainField(linked, 'Kontakt: E-Mail', [...first, 'email'], 'email')} ${phoneField(linked, first)}
    </div>
    ${actor ? html`<p class="fixed">Was hier leer ist, ergänzt der Plan aus den Angaben zu „${wordsOf(actor.name, plan.lang, plan.lang)}“.</p>` : nothing}`;
}

/** A bare name that an actor has means this actor. It does so, too, once more is said of the contact. */
function keepingActor(scene, {id}) {
  const linked = (contact) => (Object.keys(contact ?? {}).length > 1 ? {actor: id, ...contact} : contact);
  return {...scene, onEdit: (path, contact, said) => scene.onEdit(path, linked(contact), said)};
}
