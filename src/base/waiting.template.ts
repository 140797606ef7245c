import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';
import {PlanError} from '../plan/plan-error.js';
import {failureBox} from './failure.template.js';
import type {OnDemand} from './on-demand.js';

/** What is said while something is on its way. */
export function waitingWords({msg}: Words): string {
  return msg('Wird geladen …', {id: 'plan-loading', desc: 'Solange das Dokument unterwegs ist'});
}

/** In place of what a part of the library draws while that is on its way; or why it is not there, and what to do. */
export function waiting(words: Words, needed: OnDemand<unknown>): TemplateResult {
  if (!needed.hasFailed) return html`<p>${waitingWords(words)}</p>`;
  return failureBox(words, {error: new PlanError('network'), first: true}, () => void needed.load());
}
