import {toolbarSearch, toolbarStatus} from './toolbar-controls.mjs';

/** AG Grid Community with its virtual rows and only the modules that the page needs. */
export const agGrid = {
  name: 'ag-grid',
  title: 'AG Grid Community',
  package: 'ag-grid-community',
  script: 'ag-grid.page.js',
  table: {
    shown: (most) =>
      [...document.querySelectorAll('.ag-row')]
        .sort((a, b) => a.getAttribute('row-index') - b.getAttribute('row-index'))
        .slice(0, most)
        .map((row) => row.querySelector('[col-id=number]')?.textContent),
    search: toolbarSearch,
    status: toolbarStatus,
    titleHead: () => document.querySelector('.ag-header-cell[col-id=title] .ag-header-cell-label'),
  },
};
