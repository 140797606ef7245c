import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';

/** A permalink wins over a filter, and says so. */
export function hiddenNote({msg}: Words, text: string, onReset: () => void): TemplateResult {
  return html`<p part="note" class="box">
    ${text}
    <button class="quiet" @click=${onReset}>
      ${msg('Alle Filter entfernen', {id: 'filter-remove-all', desc: 'Schaltfläche hinter den gesetzten Filtern'})}
    </button>
  </p>`;
}
