/** A folder for the website: a page with the plan, the plan and its tables, and what to do with them. */
import {
  fileName,
  folderFiles,
  html,
  measureTable,
  offerTable,
  pageAddress,
  strToU8,
  usualKit,
  zipSync,
} from '/cdn/workshop.js';
import {refuse} from './fields.js';
import {readMe} from './read-me.js';

/** Where things are on the website of the town, as far as the editor knows. */
export const usualSite = {kit: usualKit(), address: ''};

export function folderForm({step, site, onSite, onSave, onSay}) {
  const save = (event) => {
    event.preventDefault();
    const {kit, address} = event.target.elements;
    const known = {
      kit: kitIn(kit.value),
      address: address.value.trim() === '' ? '' : pageAddress(address.value.trim()),
    };
    const wrong = [kit, address].find(({name}) => known[name] === undefined);
    if (!wrong) return onSave(folder(step, known));
    refuse({onSay}, wrong);
    wrong.focus();
  };
  const keep = ({target}) => onSite({[target.name]: target.value});
  return html`<form @submit=${save} @change=${keep}>
    <fieldset class="form">
      <legend>Ordner für Ihre Website</legend>
      <p>
        Darin: eine fertige Seite mit Ihrem Plan, der Plan, seine Tabellen und eine Anleitung, wohin damit und welcher
        Link auf Ihre Website gehört.
      </p>
      <div class="controls">
        <label
          >Wo liegt Planweiser auf Ihrer Website? <small>Das weiß Ihre Agentur; beginnt mit / oder https://</small>
          <input name="kit" .value=${site.kit} />
        </label>
        <label
          >Adresse, unter der die Seite stehen wird (freiwillig)
          <small>zum Beispiel https://www.ihre-stadt.de/plan/</small>
          <input name="address" inputmode="url" .value=${site.address} />
        </label>
      </div>
      <div class="buttons"><button class="button">Alles in einem Ordner (ZIP)</button></div>
    </fieldset>
  </form>`;
}

function folder({document, parsed: {plan}}, {kit, address}) {
  const page = folderFiles(plan, document, {kit, ...(address && {address})});
  const files = {
    ...page,
    ...(plan.measures.length > 0 && {'massnahmen.csv': measureTable(plan)}),
    ...(plan.offers.length > 0 && {'angebote.csv': offerTable(plan)}),
  };
  files['LIESMICH.txt'] = readMe(plan, {kit, address, names: Object.keys(files)}).replaceAll('\n', '\r\n');
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return {name: fileName(plan, 'zip'), type: 'application/zip', text: zipSync(bytes, {level: 6})};
}

/** A folder on the website: pages anywhere on it must find it. `undefined` for anything else. */
function kitIn(typed) {
  const kit = typed.trim().replace(/\/*$/, '/');
  return /^(?:https?:\/\/[^/]|\/(?!\/))\S*$/.test(kit) ? kit : undefined;
}
