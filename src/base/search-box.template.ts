import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';

/** What a search box shows and whom it tells. */
export interface SearchBox {
  readonly words: Words;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The reader is about to type. */
  readonly onFocus?: () => void;
}

/** A search field with a visible label. Results follow while the reader types; the button is for those who expect one. */
export function searchBox({words: {msg}, label, value, onInput, onFocus}: SearchBox): TemplateResult {
  const typed = (event: Event): void => onInput((event.target as HTMLInputElement).value);
  const cleared = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && value !== '') onInput('');
  };
  return html`<div part="search" class="search">
    <label for="search">${label}</label>
    <span class="search-line">
      <input
        id="search"
        type="search"
        dir="auto"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="search-hint"
        .value=${value}
        @focus=${onFocus}
        @input=${typed}
        @keydown=${cleared}
      />
      <button class="primary">${msg('Suchen', {id: 'search-submit', desc: 'Schaltfläche neben dem Suchfeld'})}</button>
    </span>
    <span id="search-hint" class="for-readers"
      >${msg('Die Liste ändert sich beim Tippen.', {
        id: 'search-hint',
        desc: 'Hinweis für Vorleseprogramme am Suchfeld',
      })}</span
    >
  </div>`;
}
