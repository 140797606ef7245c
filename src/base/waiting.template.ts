import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';

/** What is said while something is on its way. */
export function waitingWords({msg}: Words): string {
  return msg('Wird geladen …', {id: 'plan-loading', desc: 'Solange das Dokument unterwegs ist'});
}

/** In place of results while the part of the library is on its way that finds them. */
export function waiting(words: Words): TemplateResult {
  return html`<p>${waitingWords(words)}</p>`;
}
