/** A plain table of all rows drawn with Lit alone. */
import {html, render} from 'lit';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {rowSelector} from './select-rows.js';
import {addSearch, addStatusFilter} from './toolbar.js';

const collator = new Intl.Collator('de', {numeric: true});
const isSelected = rowSelector();
const view = {query: '', group: undefined, order: 0};
const rows = await loadRows();

addSearch((query) => change({query}));
addStatusFilter((group) => change({group}));
draw();

function change(part) {
  Object.assign(view, part);
  draw();
}

function draw() {
  render(table(inOrder(rows.filter((row) => isSelected(row, view)))), place);
}

function inOrder(selected) {
  if (view.order === 0) return selected;
  return selected.sort((a, b) => view.order * collator.compare(a[view.key], b[view.key]));
}

function table(shown) {
  const sortBy = (key) => change({key, order: view.order === 1 ? -1 : 1});
  return html`<table>
    <thead>
      <tr>
        ${columns.map(({key, title}) => html`<th><button @click=${() => sortBy(key)}>${title}</button></th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        (row) =>
          html`<tr>
            ${columns.map(({key}) => html`<td>${row[key]}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
