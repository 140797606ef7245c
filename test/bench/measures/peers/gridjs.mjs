import {toolbarStatus} from './toolbar-controls.mjs';

/** Grid.js, 50 rows a page. */
export const gridjs = {
  name: 'gridjs',
  title: 'Grid.js',
  package: 'gridjs',
  script: 'gridjs.page.js',
  styles: ['gridjs/dist/theme/mermaid.min.css'],
  table: {
    shown: (most) =>
      [...document.querySelectorAll('td.gridjs-td[data-column-id=number]')]
        .slice(0, most)
        .map((cell) => cell.textContent),
    search: () => document.querySelector('.gridjs-search-input'),
    status: toolbarStatus,
    titleHead: () => document.querySelector('th[data-column-id=title]'),
  },
};
