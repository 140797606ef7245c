/** Step 1: the ways in. Each gives a function that reads what the editor brought. */
import {html, nothing} from '/cdn/workshop.js';
import {examples} from './examples.js';
import {summaryOf} from './steps.js';
import {stepOfClipboard, stepOfFile, stepOfText} from './take-in.js';

export function sourceStep({step, onTake}) {
  return html`
    <div class="ways">
      <form class="way" @submit=${(event) => takeTyped(event, onTake)}>
        <label for="einfuegen">Aus Excel oder Word einfügen</label>
        <textarea
          id="einfuegen"
          name="typed"
          rows="4"
          placeholder="Hier klicken, dann Strg + V"
          @paste=${(event) => takePasted(event, onTake)}
        ></textarea>
        <button class="button">Text lesen</button>
      </form>
      <div class="way">
        <label for="datei">Datei wählen oder hierher ziehen</label>
        <p id="dateiarten">Excel (.xlsx), CSV oder ein Plan (.json)</p>
        <input
          id="datei"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          aria-describedby="dateiarten"
          @change=${(event) => takeFile(event, onTake)}
        />
      </div>
      <div class="way">
        <p class="label">Mit einem Beispiel anfangen</p>
        ${examples.map((one) => html`<button type="button" class="button" @click=${() => onTake(() => stepOfText(one.text))}>${one.label}</button>`)}
      </div>
    </div>
    ${step.refusal ? html`<p class="refusal" id="ablehnung"><strong>So geht es noch nicht.</strong> ${step.refusal}</p>` : nothing}
    ${step.parsed ? html`<p class="summary">${summaryOf(step)}</p>` : nothing}
  `;
}

function takePasted(event, onTake) {
  const {clipboardData} = event;
  const isTable =
    /<table\b/i.test(clipboardData.getData('text/html')) || /[\t\n]/.test(clipboardData.getData('text/plain'));
  if (!isTable) return;
  event.preventDefault();
  onTake(() => stepOfClipboard(clipboardData));
}

function takeTyped(event, onTake) {
  event.preventDefault();
  const {value} = event.target.elements.typed;
  if (value.trim() !== '') onTake(() => stepOfText(value));
}

function takeFile({target}, onTake) {
  const [file] = target.files;
  if (file) onTake(() => stepOfFile(file));
  target.value = '';
}
