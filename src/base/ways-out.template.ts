import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';

/** What a reader who found nothing may do, and what that would show. */
export interface WayOut {
  readonly label: string;
  readonly onTake: () => void;
}

/** Ways out of an empty result; the last one takes back everything. */
export function waysOut({msg}: Words, ways: readonly WayOut[], onReset: () => void): TemplateResult {
  const reset = msg('Suche und Filter zurücksetzen', {
    id: 'filter-reset',
    desc: 'Schaltfläche, wenn nichts gefunden wurde',
  });
  return html`<ul class="plain ways" role="list">
    ${[...ways, {label: reset, onTake: onReset}].map(
      ({label, onTake}) => html`<li><button @click=${onTake}>${label}</button></li>`,
    )}
  </ul>`;
}
