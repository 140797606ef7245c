import {toolbarSearch, toolbarStatus} from './toolbar-controls.mjs';

/** Lit without anything else, all rows on one page; beyond 1,000 rows it only costs time. */
export const lit = {
  name: 'lit',
  title: 'Lit, plain table',
  upTo: 1_000,
  package: 'lit',
  script: 'lit.page.js',
  table: {
    shown: (most) => [...document.querySelectorAll('tbody > tr')].slice(0, most).map((row) => row.cells[0].textContent),
    search: toolbarSearch,
    status: toolbarStatus,
    titleHead: () => document.querySelector('th:nth-child(2) button'),
  },
};
