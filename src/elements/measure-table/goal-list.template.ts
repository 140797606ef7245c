import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';
import type {Goal} from '../../plan/plan.js';

/** Goals with their kind, where the plan states one. */
export function goalList(display: Display, goals: readonly Goal[]): TemplateResult {
  return html`<ul>
    ${goals.map(({text, kind}) => {
      const label = goalKind(display.locale, kind);
      return html`<li>${label ? html`<span class="muted">${label}:</span> ` : nothing}${display.text(text)}</li>`;
    })}
  </ul>`;
}

/** Of which kind a goal is; that it is a goal goes without saying. */
export function goalKind({msg}: Words, kind: Goal['kind']): string | undefined {
  switch (kind) {
    case 'vision':
      return msg('Vision', {id: 'measure-table-vision', desc: 'Vor dem Leitbild eines Handlungsfelds'});
    case 'guiding':
      return msg('Leitziel', {id: 'goal-guiding', desc: 'Art eines Ziels, davor'});
    case 'short-term':
      return msg('kurzfristiges Ziel', {id: 'goal-short-term', desc: 'Art eines Ziels, davor'});
    case 'task':
      return msg('Aufgabe', {id: 'goal-task', desc: 'Art eines Ziels, davor'});
    default:
      return undefined;
  }
}
