import {html, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/msg.js';

/** Standing alone, the badge says what it is about. */
export function hiddenName({msg}: Words): TemplateResult {
  const name = msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'});
  return html`<span class="for-readers">${name}: </span>`;
}
