import {
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  QuickFilterModule,
} from 'ag-grid-community';
import {columns} from '../rows.js';
import {loadRows, place} from './page-data.js';
import {addSearch, addStatusFilter} from './toolbar.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule, QuickFilterModule]);

let wanted;
place.classList.add('window');
const grid = createGrid(place, {
  animateRows: false,
  cacheQuickFilter: true,
  columnDefs: columns.map(({key, title}) => ({field: key, headerName: title, sortable: true})),
  doesExternalFilterPass: ({data}) => data.group === wanted,
  isExternalFilterPresent: () => wanted !== undefined,
  rowData: await loadRows(),
});

addSearch((query) => grid.setGridOption('quickFilterText', query));
addStatusFilter((group) => {
  wanted = group;
  grid.onFilterChanged();
});
