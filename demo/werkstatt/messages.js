/** Step 3: what was found in the rows and in the plan; each message leads to its cell. */
import {html, nothing, sentenceOf} from '/cdn/workshop.js';

const shownAtMost = 200;
/** What became of the value, from worst to mildest. */
const levels = {
  refused: 'Fehler',
  skipped: 'Fehler',
  dropped: 'Weggelassen',
  changed: 'Geändert',
  hint: 'Hinweis',
};
const order = Object.keys(levels);

/** All messages of a step, the worst first; `place` where one stands in the table. */
export function messagesOf({imported, parsed}) {
  const inRows = imported?.issues ?? [];
  const inPlan = (parsed?.issues ?? []).filter((issue) => !(imported && issue.code === 'id-derived'));
  const placed = inPlan.map((issue) => ({...issue, place: imported?.placeOf(issue.path), sentence: sentenceOf(issue)}));
  return [...inRows, ...placed].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

export function messagesStep({step, onJump, onColumn}) {
  const messages = messagesOf(step);
  if (messages.length === 0) return html`<p>Nichts zu beanstanden.</p>`;
  return html`<ol class="messages" aria-label="Meldungen">
      ${messages.slice(0, shownAtMost).map((message, index) => entry(message, index, {onJump, onColumn}))}
    </ol>
    ${messages.length > shownAtMost ? html`<p>und ${messages.length - shownAtMost} weitere</p>` : nothing}`;
}

function entry({effect, label, place, sentence, path}, index, ways) {
  return html`<li data-effect=${effect}>
    <span class="level">${levels[effect]}</span> ${wayTo(place, wordsOf(place, label, path), index, ways)}
    <span>${sentence}</span>
  </li>`;
}

/** A button to the cell, or to what is said about a column; else the place in words. */
function wayTo(place, words, index, {onJump, onColumn}) {
  const id = `meldung-${index}`;
  const button = (go) => html`<button type="button" class="link" id=${id} @click=${go}>${words}</button>`;
  if (place?.line !== undefined) return button(() => onJump(place, id));
  if (place?.column) return button(() => onColumn(place.column));
  return html`<strong>${words}</strong>`;
}

/** What stands in the plan is named by its entry, what stands in the table by its place there. */
function wordsOf(place, label, path) {
  if (path.length === 0 || !place) return label;
  return `${place.sheet ? `Tabelle „${place.sheet}“, ` : ''}Zeile ${place.line}, ${label}`;
}
