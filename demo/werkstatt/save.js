/** Step 7: files to take along. The browser makes them; no server sees them. */
import {fileName, html, measureTable, nothing, offerTable, saveFile, strToU8, zipSync} from '/cdn/workshop.js';

export function saveStep({step, onSaved}) {
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
    ${button('Alles in einem Ordner (ZIP)', () => folder(step))}
  </ul>`;
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

function folder(step) {
  const {plan} = step.parsed;
  const files = {
    'plan.json': planFile(step).text,
    ...(plan.measures.length > 0 && {'massnahmen.csv': measureTable(plan)}),
    ...(plan.offers.length > 0 && {'angebote.csv': offerTable(plan)}),
    'LIESMICH.txt': readMe(plan).replaceAll('\n', '\r\n'),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return {name: fileName(plan, 'zip'), type: 'application/zip', text: zipSync(bytes, {level: 6})};
}

function readMe({measures, offers}) {
  const tags = [
    ...(measures.length > 0 ? [['measure-table', 'Unsere Maßnahmen als Tabelle', 'massnahmen.csv']] : []),
    ...(offers.length > 0 ? [['offer-finder', 'Unsere Angebote als Tabelle', 'angebote.csv']] : []),
  ];
  const snippets = tags.map(
    ([tag, words, fallback]) => `   <script type="module" src="/planweiser/${tag}.js"></script>
   <${tag} src="/plan/plan.json"><a href="/plan/${fallback}">${words}</a></${tag}>`,
  );
  return `Ihr Plan zum Einbinden
======================

1. Legen Sie diesen Ordner als "plan" auf Ihre Website, so dass zum Beispiel diese Adresse antwortet:
   https://www.ihre-stadt.de/plan/plan.json
2. Ihre Agentur legt einmal die Dateien von Planweiser daneben, hier unter "/planweiser/".
3. Setzen Sie in die Seite, wo der Plan erscheinen soll:

${snippets.join('\n\n')}

Wird der Plan geändert, ersetzen Sie nur plan.json und die Tabellen. plan.json öffnet auch die Planwerkstatt wieder.
`;
}
