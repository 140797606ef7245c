import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../plan/plan.js';
import {statusCodes, type StatusCode} from '../plan/status.js';
import type {Display} from './display.js';
import {statusHelp} from './status-help.js';
import {statusBadge} from './status.template.js';

/**
 * The statuses that occur in the plan, each with what it means, for readers who ask; nothing where none is stated.
 * The explanation of the document comes before ours.
 */
export function statusLegend(display: Display): TemplateResult | typeof nothing {
  const codes = occurringStatuses(display.plan);
  if (codes.length === 0) return nothing;
  const {msg} = display.locale;
  return html`<details class="legend">
    <summary>
      ${msg('Was bedeuten die Status?', {id: 'status-legend', desc: 'Klappt eine Liste aller Status mit Erklärung auf'})}
    </summary>
    <dl>${codes.map((code) => legendEntry(display, code))}</dl>
  </details>`;
}

/**
 * The codes that readers meet, in the order of the work. Measures without a status count as `unknown` where others
 * state one; "Weitere Maßnahmen" without one show no badge.
 */
export function occurringStatuses({measures}: Plan): readonly StatusCode[] {
  const stated = new Set(measures.flatMap(({status}) => status?.code ?? []));
  const isSilent = measures.some(({status, listed}) => !status && listed !== 'additional');
  return statusCodes.filter((code) => stated.has(code) || (code === 'unknown' && isSilent && stated.size > 0));
}

function legendEntry(display: Display, code: StatusCode): TemplateResult {
  const own = display.plan.statusHelp?.[code];
  return html`<div>
    <dt>${statusBadge(display, {code, source: 'author'})}</dt>
    <dd>${own === undefined ? statusHelp(display.locale, code) : display.text(own)}</dd>
  </div>`;
}
