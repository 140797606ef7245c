import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {rowSelector} from './select-rows.js';
import {addSearch, addStatusFilter} from './toolbar.js';

const isSelected = rowSelector();
const view = {query: '', group: undefined};
const rows = await loadRows();
const grid = document.createElement('vaadin-grid');
for (const {key, title} of columns)
  grid.append(Object.assign(document.createElement('vaadin-grid-sort-column'), {path: key, header: title}));
grid.items = rows;
grid.classList.add('window');
place.append(grid);

addSearch((query) => change({query}));
addStatusFilter((group) => change({group}));

function change(part) {
  Object.assign(view, part);
  grid.items = rows.filter((row) => isSelected(row, view));
}
