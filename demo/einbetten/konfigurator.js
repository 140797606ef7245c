/**
 * The configurator: what somebody chose stands in the fragment of the address, and everything that the page shows
 * (fields, preview, snippet, steps) is drawn from that.
 */
import {createCopyButton} from '../copy-button.js';
import {elements, sources} from './options.js';
import {Preview} from './preview.js';
import {forms, loaderLine, pageAddress, queryOf, usualFolder, withSite} from './snippets.js';
import {isState, readState, writeState} from './state.js';
import {formsFor, stepsFor, systems} from './systems.js';

const widths = [['', 'wie diese Seite'], ['320', 'Telefon (320 Pixel)'], ['768', 'Tablet (768 Pixel)'], ['1200', 'breit (1200 Pixel)']]; // prettier-ignore
const colours = [
  ['', 'hell'],
  ['dark', 'dunkel'],
  ['contrast', 'hoher Kontrast'],
];
const languages = [['', 'Deutsch'], ['de-simple', 'Einfache Sprache'], ['en', 'Englisch'], ['ar', 'Arabisch, von rechts']]; // prettier-ignore

const expected = {
  src: 'Erwartet wird eine Adresse wie /massnahmen.csv oder https://www.ihre-stadt.de/plan.json',
  website: 'Erwartet wird eine Adresse ohne Pfad, wie https://www.ihre-stadt.de',
  ordner: 'Erwartet wird ein Pfad mit Schrägstrich am Anfang und am Ende, wie /planweiser/v1/',
};

const byId = (id) => document.getElementById(id);
const preview = new Preview(byId('vorschau'), byId('hinweis-quelle'));
let state = readState();
const drawn = {};

drawAll();
byId('inhalt').addEventListener('change', ({target}) => target.form === byId('auswahl') && choose(target));
byId('inhalt').addEventListener('input', ({target}) => isField(target) && drawSnippet(stateAfter(target)));
byId('auswahl').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => {
  // A link inside the page has a fragment of its own: what was chosen stays.
  if (!isState(location.hash) || location.hash === writeState(state)) return;
  state = readState();
  drawAll();
});

function isField({form, type}) {
  return form === byId('auswahl') && (type === 'text' || type === 'number');
}

/** What is chosen once a field counts; what cannot be chosen does not. */
function stateAfter({name, value}) {
  return readState(writeState({...state, [name]: value}));
}

function choose(field) {
  const next = stateAfter(field);
  if (isRefused(field, next)) return;
  state = next;
  history.replaceState(history.state, '', writeState(state));
  drawAll();
}

/** What is no address stays in its field, and the browser says what is expected. */
function isRefused(field, next) {
  const refused = field.value !== '' && next[field.name] === undefined;
  field.setCustomValidity(refused ? (expected[field.name] ?? 'Dieser Wert geht hier nicht.') : '');
  return refused && !field.reportValidity();
}

function drawAll() {
  drawFields();
  const choice = choiceOf(state);
  preview.show(state.quelle === 'eigene' && !state.src ? {...choice, src: sources.musterstadt.src} : choice, state);
  drawSnippet(state);
}

/** Fields are made anew only where others are needed, so that nobody loses the focus. */
function drawFields() {
  draw('was', state.quelle === 'eigene', [
    select('element', 'Element', entriesOf(elements)),
    select('quelle', 'Woher kommt der Inhalt?', entriesOf(sources)),
    ...(state.quelle === 'eigene'
      ? [input('src', 'Adresse der Datei (CSV, Excel oder JSON)', sources.eigene.src)]
      : []),
    input('beschriftung', 'Text des Links', elements[state.element].title),
  ]);
  const options = elements[state.element].options.map(({name, label, choices, kind, example}) =>
    choices ? select(name, label, choices) : input(name, label, example, kind),
  );
  draw('optionen', state.element, options);
  draw('vorschau', '', [
    select('breite', 'Breite', widths),
    select('farben', 'Farben', colours),
    select('sprache', 'Sprache der Seite', languages),
  ]);
  const {roles} = systems[state.cms];
  draw('wohin', [state.cms, state.rolle, state.quelle].join(), [
    select('cms', 'Womit arbeiten Sie?', entriesOf(systems)),
    select('rolle', 'Was dürfen Sie dort?', entriesOf(roles)),
    select('weg', 'Form', formsFor(roles[state.rolle], sourceOf(state)).map(wayOption)),
    input('website', 'Adresse Ihrer Website', 'https://www.ihre-stadt.de'),
    input('ordner', 'Ordner von Planweiser darauf', usualFolder),
  ]);
  byId('hinweis-kontrast').hidden = state.farben !== 'contrast';
}

function wayOption(form, index) {
  return [index === 0 ? '' : form, `${forms[form].name}${index === 0 ? ' (empfohlen)' : ''}`];
}

function draw(place, key, fields) {
  const box = byId(`felder-${place}`);
  const focused = box.contains(document.activeElement) ? document.activeElement.name : undefined;
  if (drawn[place] !== key) {
    box.replaceChildren(...fields);
    if (focused) box.querySelector(`[name="${focused}"]`)?.focus();
  }
  drawn[place] = key;
  for (const field of box.querySelectorAll('[name]')) field.value = state[field.name] ?? '';
}

function select(name, label, choices) {
  const options = choices.map(([value, words]) => create('option', {value}, words));
  return labelled(label, create('select', {name, autocomplete: 'off'}, ...options));
}

function input(name, label, placeholder = '', type = 'text') {
  return labelled(label, create('input', {name, type, placeholder, autocomplete: 'off', spellcheck: false}));
}

function labelled(label, field) {
  field.setAttribute('form', 'auswahl');
  return create('label', {}, `${label} `, field);
}

function drawSnippet(current) {
  const role = systems[current.cms].roles[current.rolle];
  const form = wayOf(current);
  const {parts, needsLoader} = forms[form];
  const choice = choiceOf(current);
  const written = parts(role.needsSite ? withSite(choice) : choice);
  const key = JSON.stringify([written, choice, role.symptom]);
  if (key === drawn.snippet) return;
  drawn.snippet = key;
  byId('schnipsel').replaceChildren(...written.map(([name, text]) => copyBox(name, text)));
  byId('schritte').replaceChildren(...stepsFor(role, form).map((step) => create('li', {}, step)));
  byId('anzeichen').textContent = role.symptom;
  byId('einmal').hidden = !needsLoader;
  byId('loader').replaceChildren(copyBox('HTML', loaderLine(choice), 'Loader-Zeile'));
  byId('probe').href = choice.site ? pageAddress(choice) : `/cdn/embed.html?${queryOf(choice)}`;
  byId('probe').closest('p').hidden = choice.src === 'table';
  byId('angesagt').textContent = `Schnipsel: ${forms[form].name}`;
}

function copyBox(name, text, what = name) {
  const shown = create('pre', {}, create('code', {}, text));
  return create('div', {className: 'copy'}, create('p', {className: 'meta'}, name), shown, createCopyButton(() => text, what)); // prettier-ignore
}

function wayOf(current) {
  const possible = formsFor(systems[current.cms].roles[current.rolle], sourceOf(current));
  return possible.includes(current.weg) ? current.weg : possible[0];
}

function sourceOf({quelle, src}) {
  return (quelle === 'eigene' && src) || sources[quelle].src;
}

function choiceOf(current) {
  const options = Object.fromEntries(
    elements[current.element].options.map(({name, example = ''}) => [name, current[name] || example]),
  );
  return {
    widget: current.element,
    src: sourceOf(current),
    label: current.beschriftung,
    folder: current.ordner || usualFolder,
    site: current.website ?? '',
    options,
  };
}

function entriesOf(table) {
  return Object.entries(table).map(([value, {label}]) => [value, label]);
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
