/** What is possible without a library: a table from a DocumentFragment, the first screen first, the rest in slices. */
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {rowSelector} from './select-rows.js';
import {addSearch, addStatusFilter} from './toolbar.js';

const firstScreen = 30;
const slice = 200;
const collator = new Intl.Collator('de', {numeric: true});
const isSelected = rowSelector();
const view = {query: '', group: undefined, order: 0};
const body = makeTable();
const rows = await loadRows();
let drawing = 0;

addSearch((query) => change({query}));
addStatusFilter((group) => change({group}));
draw();

function change(part) {
  Object.assign(view, part);
  draw();
}

function makeTable() {
  const table = place.appendChild(document.createElement('table'));
  const head = table.createTHead().insertRow();
  for (const {key, title} of columns) {
    const button = document.createElement('button');
    button.textContent = title;
    button.addEventListener('click', () => change({key, order: view.order === 1 ? -1 : 1}));
    head.appendChild(document.createElement('th')).append(button);
  }
  return table.createTBody();
}

function draw() {
  drawing += 1;
  const shown = inOrder(rows.filter((row) => isSelected(row, view)));
  body.replaceChildren(fragmentOf(shown.slice(0, firstScreen)));
  drawRest(shown, firstScreen, drawing);
}

function inOrder(selected) {
  if (view.order === 0) return selected;
  return selected.sort((a, b) => view.order * collator.compare(a[view.key], b[view.key]));
}

function drawRest(shown, from, mine) {
  if (from >= shown.length) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (mine !== drawing) return;
      body.append(fragmentOf(shown.slice(from, from + slice)));
      drawRest(shown, from + slice, mine);
    }),
  );
}

function fragmentOf(some) {
  const fragment = document.createDocumentFragment();
  for (const row of some) {
    const line = fragment.appendChild(document.createElement('tr'));
    for (const {key} of columns) line.appendChild(document.createElement('td')).textContent = row[key];
  }
  return fragment;
}
