/** Step 2: what each column is about, to be corrected by hand. */
import {cleanCell, columnNames, html, nameOfLanguage, nothing, readHead} from '/cdn/workshop.js';

const samplesShown = 3;
const headsOffered = 40;

const measureKeys = {
  title: 'Maßnahme (Titel)',
  number: 'Nummer',
  field: 'Handlungsfeld',
  topic: 'Themenbereich',
  goal: 'Ziel',
  description: 'Beschreibung',
  status: 'Status',
  percent: 'Fortschritt in Prozent',
  actors: 'Zuständige und Beteiligte',
  partners: 'Partner',
  contacts: 'Kontakt',
  period: 'Zeitraum',
  from: 'Beginn',
  to: 'Ende',
  currentState: 'Ist-Zustand',
  targetState: 'Soll-Zustand',
  indicators: 'Indikatoren',
  updates: 'Was seither geschah',
  budget: 'Kosten',
  funding: 'Förderung',
  location: 'Ort',
  keywords: 'Stichworte',
  url: 'Link',
  id: 'Kennung',
};
const offerKeys = {
  title: 'Angebot (Titel)',
  topic: 'Thema',
  field: 'Handlungsfeld',
  description: 'Beschreibung',
  contacts: 'Kontakt',
  actors: 'Träger',
  partners: 'Partner',
  audiences: 'Zielgruppe',
  languages: 'Sprachen des Angebots',
  schedule: 'Zeiten',
  period: 'Zeitraum',
  location: 'Ort',
  address: 'Adresse',
  email: 'E-Mail',
  phone: 'Telefon',
  url: 'Website',
  budget: 'Kosten',
  keywords: 'Stichworte',
  id: 'Kennung',
};
/** Texts that a plan may hold in several languages. */
const translatable = ['title', 'description', 'goal', 'status', 'field'];
const languages = [
  'en',
  'ar',
  'fa',
  'tr',
  'uk',
  'ru',
  'fr',
  'es',
  'it',
  'pl',
  'ro',
  'bg',
  'el',
  'ku',
  'ti',
  'de-simple',
];
const byHand = {note: 'als Anmerkung behalten', none: 'nicht übernehmen'};

export function columnsStep({step, onGiven}) {
  const heads = headsOf(step);
  const kind = step.given.kind ?? '';
  const say = (change) => onGiven({...step.given, ...change});
  return html`
    <div class="controls">
      <label
        >Was steht in der Tabelle?
        <select name="kind" @change=${({target}) => say({kind: target.value || undefined})}>
          ${options(
            [
              ['', `automatisch${foundKind(heads)}`],
              ['measures', 'Maßnahmen'],
              ['offers', 'Angebote'],
            ],
            kind,
          )}
        </select>
      </label>
      <label
        >Wo stehen die Überschriften der Spalten?
        <select name="headLine" @change=${({target}) => say({headLine: Number(target.value) || undefined})}>
          ${options(headLines(step), String(step.given.headLine ?? ''))}
        </select>
      </label>
    </div>
    ${heads.length > 0 ? columnTable(step, heads, say) : html`<p>Diese Tabelle hat keine gemeinsamen Spalten: Ihre Beschriftungen stehen links.</p>`}
  `;
}

/** The heads that were understood; without any, the row that is offered as one. */
export function headsOf({sheets = [], imported, given}) {
  if (imported?.heads.length > 0) return imported.heads;
  const found = sheets.flatMap(({name, rows}) =>
    rows.filter(({line}) => line === given.headLine).map((row) => ({name, row})),
  );
  return found.slice(0, 1).map(({name, row}) => ({
    sheet: name,
    line: row.line,
    kind: given.kind,
    columns: row.cells.map(cleanCell).map((title) => ({title, ...recognised(title)})),
  }));
}

function recognised(title) {
  const {key, lang} = (title && readHead(title)) || {};
  return {key: key === 'offerTitle' || key === 'activities' ? 'title' : key, lang};
}

function columnTable(step, heads, say) {
  const columns = distinctColumns(step, heads);
  const labels = heads[0].kind === 'offers' ? offerKeys : measureKeys;
  const give = (name, column) => say({columns: {...step.given.columns, [name]: column}});
  return html`<table class="columns">
    <caption>
      Was die Spalten bedeuten
    </caption>
    <thead>
      <tr>
        <th scope="col">Ihre Spalte</th>
        <th scope="col">Darin steht</th>
        <th scope="col">Bedeutung</th>
        <th scope="col">Sprache</th>
      </tr>
    </thead>
    <tbody>
      ${columns.map((column) => columnRow(column, labels, (meaning) => give(column.name, meaning)))}
    </tbody>
  </table>`;
}

function columnRow({name, samples, key, lang, isLeftOut}, labels, give) {
  const known = {...labels, ...(key && !labels[key] && {[key]: {...offerKeys, ...measureKeys}[key] ?? key})};
  const choices = [...Object.entries(byHand), ...Object.entries(known)];
  const value = isLeftOut ? 'none' : (key ?? 'note');
  const choose = ({target}) => give(meaningOf(target.value, lang));
  return html`<tr data-meaning=${value}>
    <th scope="row">${name}</th>
    <td>${samples.length > 0 ? samples.map((sample) => html`<span class="sample">${sample}</span>`) : '(leer)'}</td>
    <td>
      <select id="spalte-${name}" aria-label="Bedeutung der Spalte „${name}“" @change=${choose}>
        ${options(choices, value)}
      </select>
    </td>
    <td>
      ${translatable.includes(value) ? languageSelect(name, lang, (tag) => give(meaningOf(value, tag))) : nothing}
    </td>
  </tr>`;
}

function meaningOf(value, lang) {
  if (value === 'none') return null;
  if (value === 'note') return {};
  return lang && translatable.includes(value) ? {key: value, lang} : {key: value};
}

function languageSelect(name, lang = '', choose) {
  const more = lang === '' || languages.includes(lang) ? [] : [lang];
  const choices = [['', 'wie der Plan'], ...[...languages, ...more].map((tag) => [tag, nameOfLanguage(tag)])];
  return html`<select aria-label="Sprache der Spalte „${name}“" @change=${({target}) => choose(target.value)}>
    ${options(choices, lang)}
  </select>`;
}

/** Columns of the same name mean the same, in all tables and below all repeated heads. */
function distinctColumns({sheets, given}, heads) {
  const columns = new Map();
  for (const head of heads) {
    const names = columnNames(head.columns.map(({title}) => title));
    for (const [index, column] of head.columns.entries()) {
      const name = names[index];
      if (columns.has(name)) continue;
      const said = given.columns?.[name];
      const meaning = said === null ? {isLeftOut: true} : {...column, ...said};
      columns.set(name, {...meaning, name, samples: samplesOf(sheets, head, index)});
    }
  }
  // A column without a head and without content is none.
  return [...columns.values()].filter(({title, samples}) => title !== '' || samples.length > 0);
}

function samplesOf(sheets, {sheet, line}, column) {
  const rows = sheets.find(({name}) => name === sheet)?.rows ?? [];
  const cells = rows.filter((row) => row.line > line).map(({cells}) => cells[column]?.trim() ?? '');
  return [...new Set(cells)].filter(Boolean).slice(0, samplesShown).map(shortened);
}

function headLines({sheets}) {
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, headsOffered));
  const filled = rows.filter(({cells}) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return [
    ['', 'automatisch erkannt'],
    ...filled.map(({line, cells}) => [String(line), `Zeile ${line}: ${shortened(cells.filter(Boolean).join(' | '))}`]),
  ];
}

function foundKind([head]) {
  if (!head?.kind) return '';
  return head.kind === 'offers' ? ' erkannt (Angebote)' : ' erkannt (Maßnahmen)';
}

function options(choices, chosen) {
  return choices.map(([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`);
}

function shortened(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
