import DataTable from 'datatables.net-dt';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {addStatusFilter} from './toolbar.js';

const rows = await loadRows();
const element = place.appendChild(document.createElement('table'));
const table = new DataTable(element, {
  columns: columns.map(({key, title}) => ({data: key, title})),
  data: rows,
  deferRender: true,
  order: [],
  pageLength: 50,
});

addStatusFilter((group) => {
  const isWanted = (_text, row) => row.group === group;
  table.search.fixed('group', group === undefined ? null : isWanted).draw();
});
