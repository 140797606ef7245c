import {toolbarSearch, toolbarStatus} from './toolbar-controls.mjs';

/** Vaadin Grid with its virtual rows. */
export const vaadinGrid = {
  name: 'vaadin-grid',
  title: 'Vaadin Grid',
  package: '@vaadin/grid',
  script: 'vaadin-grid.page.js',
  table: {
    shown: (most) =>
      [...(document.querySelector('vaadin-grid')?.shadowRoot?.querySelectorAll('#items > tr:not([hidden])') ?? [])]
        .sort((a, b) => a.index - b.index)
        .slice(0, most)
        .map((row) => row.querySelector('slot')?.assignedNodes()[0]?.textContent),
    search: toolbarSearch,
    status: toolbarStatus,
    titleHead: () => [...document.querySelectorAll('vaadin-grid-sorter')].find(({path}) => path === 'title'),
  },
};
