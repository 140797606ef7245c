import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';

/** The button that opens and closes the details of an entry. */
export interface DetailsButton {
  readonly words: Words;
  /** Number or title of the entry: many such buttons stand on one page. */
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Says in its name to which entry it belongs. */
export function detailsButton({words, name, open, onToggle}: DetailsButton): TemplateResult {
  const of = words.msg('zu', {
    id: 'measure-table-details-of',
    desc: 'Zwischen "Einzelheiten" und Nummer oder Titel der Maßnahme, nur vorgelesen',
  });
  return html`<button class="more-button" aria-expanded=${String(open)} @click=${onToggle}>
    ${detailsLabel(words)}<span class="for-readers">${` ${of} ${name}`}</span
    ><span class="arrow" aria-hidden="true"></span>
  </button>`;
}

/** The visible word on the button. */
export function detailsLabel({msg}: Words): string {
  return msg('Einzelheiten', {id: 'measure-table-details', desc: 'Schaltfläche an jeder Maßnahme'});
}
