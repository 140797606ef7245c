import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {lateNote, statusBadge} from '../../base/status.template.js';
import {timeframeWords} from '../../base/timeframe.js';
import {actorName} from '../../plan/actors.js';
import {isLate} from '../../plan/late.js';
import type {ActorRef, Measure} from '../../plan/plan.js';
import type {TableColumn} from './columns.js';
import {goalTexts} from './goal-texts.template.js';

/** What stands in one cell. */
export function cellContent(display: Display, measure: Measure, column: TableColumn): unknown {
  switch (column) {
    case 'number':
      return measure.number ? display.marked(measure.number) : nothing;
    case 'title':
      return display.text(measure.title);
    case 'field':
      return fieldName(display, measure);
    case 'goal':
      return goalTexts(display, measure.goals ?? []);
    case 'actors':
      return actorNames(display, measure.actors ?? []);
    case 'status':
      return statusCell(display, measure);
    case 'period':
      return periodCell(display, measure);
  }
}

function fieldName(display: Display, {field}: Measure): unknown {
  const title = display.index.fields.get(field ?? '')?.title;
  return title === undefined ? nothing : display.text(title);
}

/** Those who lead first; the others a little quieter. */
function actorNames(display: Display, actors: readonly ActorRef[]): unknown {
  if (actors.length === 0) return nothing;
  const leading = actors.filter(({role}) => role === 'lead');
  const others = actors.filter(({role}) => role !== 'lead');
  const name = (actor: ActorRef, kind: string): TemplateResult =>
    html`<li class=${kind}>${display.text(actorName(actor, display.plan))}</li>`;
  return html`<ul class="plain" role="list">
    ${leading.map((actor) => name(actor, ''))}${others.map((actor) => name(actor, leading.length > 0 ? 'muted' : ''))}
  </ul>`;
}

/** Where some measures state a status, the others say that they state none; additional ones say nothing. */
function statusCell(display: Display, measure: Measure): unknown {
  const late = isLate(measure, display.plan.asOf);
  const status =
    measure.status ?? (measure.listed === 'additional' ? undefined : ({code: 'unknown', source: 'author'} as const));
  return html`${status ? statusBadge(display, status) : nothing}${
    late ? html`<span class="late">${lateNote(display, late)}</span>` : nothing
  }`;
}

function periodCell(display: Display, {period, timeframes}: Measure): unknown {
  if (period) return display.period(period);
  return (timeframes ?? []).map((frame) => html`<span class="timeframe">${timeframeWords(display, frame)}</span>`);
}
