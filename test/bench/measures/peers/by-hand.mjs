import {toolbarSearch, toolbarStatus} from './toolbar-controls.mjs';

/** Hand-written code, the limit of what is possible. */
export const byHand = {
  name: 'limit',
  title: 'hand-written (limit)',
  script: 'by-hand.page.js',
  table: {
    shown: (most) => [...document.querySelectorAll('tbody > tr')].slice(0, most).map((row) => row.cells[0].textContent),
    search: toolbarSearch,
    status: toolbarStatus,
    titleHead: () => document.querySelector('th:nth-child(2) button'),
  },
};
