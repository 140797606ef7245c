import {toolbarStatus} from './toolbar-controls.mjs';
import {withoutMarks} from './without-marks.mjs';

/** DataTables, 50 rows a page. */
export const datatables = {
  name: 'datatables',
  title: 'DataTables',
  package: 'datatables.net-dt',
  script: 'datatables.page.js',
  styles: ['datatables.net-dt/css/dataTables.dataTables.min.css'],
  findsIn: (text, query) => withoutMarks(text).includes(query),
  table: {
    shown: (most) =>
      [...document.querySelectorAll('tbody > tr:has(td:nth-child(2))')]
        .slice(0, most)
        .map((row) => row.cells[0].textContent),
    search: () => document.querySelector('.dt-search input'),
    status: toolbarStatus,
    titleHead: () => document.querySelector('th:nth-child(2)'),
  },
};
