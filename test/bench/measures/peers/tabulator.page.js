import {
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeTableModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {rowSelector} from './select-rows.js';
import {addSearch, addStatusFilter} from './toolbar.js';

Tabulator.registerModule([FilterModule, FormatModule, InteractionModule, ResizeTableModule, SortModule]);

const isSelected = rowSelector();
const view = {query: '', group: undefined};
const table = new Tabulator(place, {
  columns: columns.map(({key, title}) => ({field: key, title, width: 180})),
  data: await loadRows(),
  height: 600,
});

addSearch((query) => change({query}));
addStatusFilter((group) => change({group}));

function change(part) {
  Object.assign(view, part);
  table.setFilter((row) => isSelected(row, view));
}
