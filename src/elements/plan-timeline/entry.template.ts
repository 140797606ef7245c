import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {accentOf} from '../../base/status-shapes.js';
import {statusBadge} from '../../base/status.template.js';
import {timeframeWords} from '../../base/timeframe.js';
import type {TimelineAxis} from '../../plan/timeline-axis.js';
import type {TimelineEntry} from '../../plan/timeline-entry.js';
import {lane} from './lane.template.js';
import type {TimelineScene} from './timeline-scene.js';

/** An entry: its name, its time in words, its status, and beside them its bars. */
export function entryRow(scene: TimelineScene, entry: TimelineEntry, axis: TimelineAxis | undefined): TemplateResult {
  const {display} = scene;
  const status = entry.measure?.status;
  return html`<li part="row" class="row ${status ? accentOf(status.code) : ''}">
    <div class="entry">
      <p class="title">${entryTitle(scene, entry)}</p>
      <p class="facts">
        <span class="when">${joined(timeInWords(display, entry))}</span>
        ${status ? statusBadge(display, status) : nothing}
      </p>
    </div>
    ${axis ? lane(display, axis, entry.periods) : nothing}
  </li>`;
}

/** Number and title; a measure links to where its details are. */
export function entryTitle({display, onSelect}: TimelineScene, {measure, title}: TimelineEntry): TemplateResult {
  if (!measure) return html`${display.text(title)}`;
  const href = display.pageHref('measures', `#${measure.id}`);
  return html`${measure.number ? html`<span class="number">${measure.number}</span> ` : nothing}<a
      href=${href}
      @click=${(event: Event) => onSelect(event, measure)}
      >${display.text(title)}</a
    >`;
}

/** All that the document says of the time of an entry; empty where it says nothing. */
export function timeInWords(display: Display, {measure, periods, timing}: TimelineEntry): readonly Shown[] {
  const frames = measure?.timeframes ?? [];
  return [
    ...periods.map((period) => display.period(period)),
    ...frames.map((frame) => timeframeWords(display, frame)),
    ...(timing === 'none' ? [withoutPeriod(display)] : []),
  ];
}

/** Several words in one line, each of them isolated from its neighbours. */
export function joined(words: readonly unknown[]): readonly TemplateResult[] {
  return words.map((shown, index) => html`${index > 0 ? ' · ' : ''}<bdi>${shown}</bdi>`);
}

function withoutPeriod({locale: {msg}}: Display): string {
  return msg('im Zeitplan ohne Zeitraum', {
    id: 'timeline-none',
    desc: 'Statt eines Zeitraums: der Zeitplan nennt den Eintrag, aber ausdrücklich keinen Zeitraum',
  });
}
