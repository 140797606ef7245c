/** Step 7: files to take along. The browser makes them; no server sees them. */
import {fileName, html, measureTable, nothing, offerTable, saveFile} from '/cdn/workshop.js';
import {folderForm} from './folder.js';

export function saveStep({step, site, onSite, onSaved, onSay}) {
  const {plan} = step.parsed;
  const save = (file) => {
    saveFile(file);
    onSaved(file.name);
  };
  const button = (words, file) =>
    html`<li><button type="button" class="button" @click=${() => save(file())}>${words}</button></li>`;
  return html`<ul class="files">
      ${button('Plan speichern (JSON)', () => planFile(step))}
      ${plan.measures.length > 0 ? button('Maßnahmen als Tabelle (CSV)', () => measuresFile(plan)) : nothing}
      ${plan.offers.length > 0 ? button('Angebote als Tabelle (CSV)', () => offersFile(plan)) : nothing}
    </ul>
    ${folderForm({step, site, onSite, onSave: save, onSay})}`;
}

/** The document with every key that it came with. */
function planFile({document, parsed}) {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return {name: fileName(parsed.plan, 'plan.json'), type: 'application/json', text};
}

function measuresFile(plan) {
  return {name: fileName(plan, 'massnahmen.csv'), type: 'text/csv', text: measureTable(plan)};
}

function offersFile(plan) {
  return {name: fileName(plan, 'angebote.csv'), type: 'text/csv', text: offerTable(plan)};
}
