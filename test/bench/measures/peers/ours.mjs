import {withoutMarks} from './without-marks.mjs';

/** The element of this library as a town embeds it: grouped by field, 50 measures a page above 100, checked. */
export const ours = {
  name: 'ours',
  title: '`<measure-table>`',
  element: 'measure-table',
  sortsWithin: 'field',
  /** As all others, but umlauts are found without their dots, and one or two letters begin a word. */
  findsIn(text, query) {
    const words = withoutMarks(text).split(/[^\p{L}\p{N}]+/u);
    return words.some((word) => (query.length > 2 ? word.includes(query) : word.startsWith(query)));
  },
  table: {
    shown: (most) =>
      [...(document.querySelector('measure-table')?.shadowRoot?.querySelectorAll('[part=row] > .number') ?? [])]
        .slice(0, most)
        .map((cell) => cell.textContent.trim()),
    search: () => document.querySelector('measure-table').shadowRoot.querySelector('input[type=search]'),
    status: (group) => {
      const labels = {open: 'offen', planned: 'geplant', active: 'läuft', done: 'erledigt', stopped: 'gestoppt'};
      const {shadowRoot} = document.querySelector('measure-table');
      const choices = [...shadowRoot.querySelectorAll('[part=filter] .choice')];
      return choices.find((choice) => choice.textContent.trim().startsWith(labels[group])).querySelector('input');
    },
    titleHead: () => document.querySelector('measure-table').shadowRoot.querySelector('th.title button'),
  },
};
