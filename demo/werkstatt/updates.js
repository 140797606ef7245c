/** What was reported of a measure since it was decided. */
import {html, longForm, valueAt, withWords, wordsOf} from '/cdn/workshop.js';
import {dateIn, orNothing, textField} from './fields.js';

export function updateFields(scene, path) {
  const raw = valueAt(scene.step.document, path);
  const updates = Array.isArray(raw) ? raw : [];
  return html`<fieldset class="updates">
    <legend>Was seither geschah</legend>
    ${updates.map((update, index) => updateRow(scene, [...path, index], update, index))}
    ${newUpdate(scene, [...path, updates.length])}
  </fieldset>`;
}

function updateRow(scene, path, update, index) {
  const {lang} = scene.step.document;
  const whole = longForm(update, 'text');
  const when = wordsOf(whole.dateText, lang, lang) || whole.date || '';
  const number = index + 1;
  const change = ({target}) => scene.onEdit(path, withWhen(whole, target.value, lang), `Meldung ${number} geändert.`);
  return html`<div class="update">
    <label>Wann? (Meldung ${number}) <input .value=${when} @change=${change} /></label>
    ${textField(scene, `Was? (Meldung ${number})`, [...path, 'text'], 'long')}
    <button type="button" class="button" @click=${() => scene.onEdit(path, undefined, `Meldung ${number} entfernt.`)}>
      Meldung ${number} entfernen
    </button>
  </div>`;
}

function newUpdate(scene, path) {
  const {lang} = scene.step.document;
  const add = (event) => {
    event.preventDefault();
    const {when, what} = event.target.elements;
    if (what.value.trim() === '') return void what.focus();
    scene.onEdit(path, withWhen({text: what.value.trim()}, when.value, lang), 'Meldung hinzugefügt.');
    event.target.reset();
  };
  return html`<form class="update" @submit=${add}>
    <label>Wann? (neue Meldung) <small>15.03.2026 oder „im Frühjahr 2026“</small> <input name="when" /></label>
    <label>Was? (neue Meldung) <textarea name="what" rows="2"></textarea></label>
    <button class="button">Meldung hinzufügen</button>
  </form>`;
}

/** A date where it is one, else the words as they are; what else the report holds stays. */
function withWhen(update, typed, lang) {
  const words = typed.trim();
  const date = words === '' ? null : dateIn(words);
  if (date !== null) return orNothing({...update, date, dateText: undefined});
  return orNothing({...update, date: undefined, dateText: withWords(update.dateText, words, lang, lang)});
}
