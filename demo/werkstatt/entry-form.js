/** One entry of a list of the plan in a form, with ways to the others. */
import {html, keyed, wordsOf} from '/cdn/workshop.js';

/** What the lists are called, and where an entry is chosen. */
export const lists = {
  measures: {one: 'Maßnahme', id: 'massnahme', chooser: 'massnahme-wahl'},
  offers: {one: 'Angebot', id: 'angebot', chooser: 'angebot-wahl'},
};

/**
 * @param {import('./fields.js').Scene} scene
 * @param {keyof typeof lists} list
 * @param {readonly object[]} entries as they were written
 * @param {(path: (string | number)[]) => unknown} fields the fields of the entry at a path
 */
export function entryForm(scene, list, entries, fields) {
  const index = Math.min(scene.chosen[list], entries.length - 1);
  const {one, id, chooser} = lists[list];
  const choose = (at) => scene.onChoose(list, at);
  return html`<fieldset class="form" id=${id}>
    <legend>${one} ${index + 1} von ${entries.length}</legend>
    <div class="choose">
      <label
        >${one} wählen
        <select id=${chooser} @change=${({target}) => choose(Number(target.value))}>
          ${entries.map((entry, at) => html`<option value=${at} .selected=${at === index}>${nameOf(entry, scene.step.document)}</option>`)}
        </select>
      </label>
      <div class="buttons">
        ${wayTo('Vorige', one, index === 0, () => choose(index - 1))}
        ${wayTo('Nächste', one, index === entries.length - 1, () => choose(index + 1))}
      </div>
    </div>
    ${keyed(index, fields([list, index]))}
  </fieldset>`;
}

function wayTo(words, one, isEnd, go) {
  const which = one === 'Angebot' ? `${words}s` : words;
  return html`<button type="button" class="button" ?disabled=${isEnd} @click=${go}>${which}</button>`;
}

function nameOf(entry, {lang}) {
  const words = wordsOf(entry?.title, lang, lang) || 'ohne Titel';
  return entry?.number ? `${entry.number} ${words}` : words;
}
