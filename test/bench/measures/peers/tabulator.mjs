import {toolbarSearch, toolbarStatus} from './toolbar-controls.mjs';

/** Tabulator with its virtual rows. */
export const tabulator = {
  name: 'tabulator',
  title: 'Tabulator',
  package: 'tabulator-tables',
  script: 'tabulator.page.js',
  styles: ['tabulator-tables/dist/css/tabulator.min.css'],
  table: {
    shown: (most) =>
      [...document.querySelectorAll('.tabulator-cell[tabulator-field=number]')]
        .slice(0, most)
        .map((cell) => cell.textContent),
    search: toolbarSearch,
    status: toolbarStatus,
    titleHead: () => document.querySelector('.tabulator-col[tabulator-field=title]'),
  },
};
