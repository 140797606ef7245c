import {Grid} from 'gridjs';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {addStatusFilter} from './toolbar.js';

const rows = await loadRows();
const grid = new Grid({
  columns: columns.map(({key, title}) => ({id: key, name: title})),
  data: rows,
  search: {debounceTimeout: 0},
  sort: true,
  pagination: {limit: 50},
});

addStatusFilter((group) => {
  const data = group === undefined ? rows : rows.filter((row) => row.group === group);
  grid.updateConfig({data}).forceRender();
});
grid.render(place);
