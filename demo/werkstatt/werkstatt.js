/** The plan workshop: wires the steps to what the editor does. Everything happens in this page. */
import {html, nothing, refusalOf, render} from '/cdn/workshop.js';
import {columnsStep} from './columns.js';
import {lists} from './entry-form.js';
import {usualSite} from './folder.js';
import {gapsStep} from './gaps.js';
import {gridStep, markOf, withCell} from './grid.js';
import {messagesOf, messagesStep} from './messages.js';
import {previewStep} from './preview.js';
import {saveStep} from './save.js';
import {State} from './state.js';
import {edited, readAnew, summaryOf} from './steps.js';
import {sourceStep} from './source.js';
import {stepOfFile} from './take-in.js';
import {aspectsInForm, textsStep} from './texts.js';

const place = document.getElementById('werkstatt');
const state = new State(show);
/** What the editor looks at; no part of what can be undone. */
const view = {
  mark: undefined,
  isMarked: false,
  cameFrom: undefined,
  chosen: {measures: 0, offers: 0},
  preview: 'measures',
  lang: 'de',
  site: usualSite,
};

addEventListener('beforeunload', (event) => state.isUnsaved && event.preventDefault());
// A file that misses its place must not make the browser leave the page.
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) void take(() => stepOfFile(event.dataTransfer.files[0]));
});
show();

function show() {
  const parts = partsOf(state.step);
  render(
    html`${bar(parts)} ${parts.map(({id, title, content}, index) => section(id, `${index + 1}. ${title}`, content))}`,
    place,
  );
}

/** The parts of the page that there is something for. */
function partsOf(step) {
  const messages = () =>
    html`${messagesStep({step, onJump: jump, onColumn: goToColumn})} ${step.sheets ? grid() : nothing}`;
  return [
    {id: 'eingabe', title: 'Tabelle oder Plan holen', content: sourceStep({step, onTake: (read) => void take(read)})},
    ...(step.sheets
      ? [{id: 'spalten', title: 'Spalten zuordnen', content: columnsStep({step, onGiven: giveColumns})}]
      : []),
    ...(step.document || step.sheets
      ? [{id: 'meldungen', title: `Meldungen (${messagesOf(step).length})`, content: messages()}]
      : []),
    ...(step.parsed ? results(step) : []),
  ];
}

function results(step) {
  const texts = {step, chosen: view.chosen, onChoose: chooseEntry, onEdit: edit, onSay: (said) => state.say(said)};
  const preview = {step, view: view.preview, lang: view.lang, onView: choosePreview, onLang: chooseLanguage};
  const saving = {
    ...{step, site: view.site, onSite: (change) => (view.site = {...view.site, ...change})},
    ...{onSaved: (name) => state.saved(`${name} ist gespeichert.`), onSay: (said) => state.say(said)},
  };
  return [
    {id: 'vorschau', title: 'Vorschau', content: previewStep(preview)},
    {id: 'texte', title: 'Texte und Stand ändern', content: textsStep(texts)},
    {id: 'luecken', title: 'Was noch fehlt', content: gapsStep({step, canMend, onMend: mend})},
    {id: 'speichern', title: 'Speichern', content: saveStep(saving)},
  ];
}

function section(id, heading, content) {
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${heading}</h2>
    ${content}
  </section>`;
}

/** Always in view: what happened last, whether it is saved, the way back, and the ways to the steps. */
function bar(parts) {
  return html`<div class="bar">
    <p role="status">${state.said}</p>
    ${state.isUnsaved ? html`<p class="unsaved">Nicht gespeichert</p>` : nothing}
    <button type="button" class="button" ?disabled=${!state.canUndo} @click=${undo}>Rückgängig</button>
    ${parts.length > 1 ? stepLinks(parts) : nothing}
  </div>`;
}

function stepLinks(parts) {
  return html`<nav aria-label="Schritte">
    <ol>
      ${parts.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;
}

function grid() {
  const {step} = state;
  const {mark, isMarked, cameFrom} = view;
  return html`<h3>Ihre Tabelle</h3>
    ${gridStep({step, mark, isMarked, cameFrom, onMark: goTo, onCell: changeCell, onBack: () => focus(cameFrom)})}`;
}

async function take(read) {
  try {
    const step = await read();
    if (!step)
      return state.say(
        'Darin ist keine Tabelle. Markieren Sie in Excel oder Word auch die Kopfzeile und kopieren Sie noch einmal.',
      );
    Object.assign(view, {
      mark: undefined,
      isMarked: false,
      cameFrom: undefined,
      chosen: {measures: 0, offers: 0},
      preview: firstPreview(step),
    });
    if (step.sheets || step.refusal) state.go(step, summaryOf(step));
    else state.open(step, summaryOf(step));
  } catch (error) {
    state.say(refusalOf(error));
  }
}

function firstPreview({parsed}) {
  return parsed && parsed.plan.measures.length === 0 ? 'offers' : 'measures';
}

async function giveColumns(given) {
  await readTable({...state.step, given}, 'Die Spalten sind neu zugeordnet.');
}

async function changeCell(text) {
  await readTable({...state.step, sheets: withCell(state.step.sheets, view.mark, text)}, 'Die Zelle ist geändert.');
  focus('markierte-zelle');
}

async function readTable(step, said) {
  const {edits} = state.step;
  const next = await readAnew(step);
  const lost =
    edits > 0
      ? ` Die Tabelle wurde neu gelesen: ${edits} Änderungen an Texten sind verworfen, „Rückgängig“ holt sie zurück.`
      : '';
  state.go(next, `${said} ${summaryOf(next)}${lost}`);
}

function edit(path, value, said) {
  state.go(edited(state.step, path, value), said);
}

function undo() {
  state.undo();
  if (!state.canUndo) focus('eingabe');
}

function jump(place, cameFrom) {
  view.cameFrom = cameFrom;
  goTo(markOf(state.step, place));
}

function goToColumn(name) {
  focus(`spalte-${name}`);
}

/** Marks a cell; then the focus is on it, in the field that changes it, or where it was. */
function goTo(mark, focused = 'cell') {
  Object.assign(view, {mark, isMarked: focused !== 'stay'});
  show();
  if (focused === 'cell') focus('markierte-zelle');
  if (focused === 'edit') focus('zelle');
}

function choosePreview(preview) {
  view.preview = preview;
  show();
}

function chooseLanguage(lang) {
  view.lang = lang;
  show();
}

function chooseEntry(list, index) {
  view.chosen = {...view.chosen, [list]: index};
  show();
}

/** Whether there is a place to add what an entry lacks: in the form, else in the row that it came from. */
function canMend(list, aspect) {
  return aspectsInForm[list].includes(aspect) || (state.step.sheets !== undefined && aspect !== 'empty-topic');
}

/** The coverage speaks of what is shown; the form changes what was written, which may hold broken entries besides. */
function mend(list, aspect, {id, title}, position) {
  const written = state.step.document[list];
  const is = [(entry) => entry?.id === id, (entry) => JSON.stringify(entry?.title) === JSON.stringify(title)];
  const index = is.map((test) => written.findIndex(test)).find((found) => found >= 0) ?? position;
  const row = aspectsInForm[list].includes(aspect) ? undefined : state.step.imported?.placeOf([list, index]);
  if (row) return jump(row);
  chooseEntry(list, index);
  focus(lists[list].chooser);
}

function focus(id) {
  const target = document.getElementById(id);
  target?.focus({preventScroll: true});
  target?.scrollIntoView({block: 'center', inline: 'nearest'});
}
