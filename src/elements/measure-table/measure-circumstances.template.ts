import {html, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {sectionOf, textLines, textOf} from '../../base/section.template.js';
import {scheduleOf} from '../../plan/measure-relations.js';
import type {Measure} from '../../plan/plan.js';
import {timeframeWords} from '../../base/timeframe.js';

/** When, for how much and where. */
export function circumstances(display: Display, measure: Measure): TemplateResult {
  const {msg} = display.locale;
  const {period, timeframes = [], budget, funding, location} = measure;
  const times = [
    ...(period ? [display.period(period)] : []),
    ...timeframes.map((frame) => timeframeWords(display, frame)),
  ];
  return html`${sectionOf(
    display,
    display.term('timeframe', msg('Zeitraum', {id: 'measure-table-period', desc: 'Spaltenkopf'})),
    times,
    lines,
  )}
  ${sectionOf(
    display,
    msg('Zeitplan', {id: 'measure-schedule', desc: 'Überschrift: wann die Maßnahme laut Zeitplan läuft'}),
    scheduled(display, measure),
    lines,
  )}
  ${sectionOf(display, msg('Kosten', {id: 'measure-budget', desc: 'Überschrift in den Einzelheiten'}), budget, textOf)}
  ${sectionOf(
    display,
    msg('Förderung', {id: 'measure-funding', desc: 'Überschrift: wer das Geld gibt'}),
    funding,
    textLines,
  )}
  ${sectionOf(display, msg('Ort', {id: 'measure-location', desc: 'Überschrift in den Einzelheiten'}), location, textOf)}`;
}

/** The spans of the schedule. Bars that are not known are said to be so, never guessed. */
function scheduled(display: Display, measure: Measure): readonly Shown[] {
  const unknown = display.locale.msg('genannt, aber ohne Zeitangabe', {
    id: 'measure-schedule-unknown',
    desc: 'Unter "Zeitplan": der Plan nennt die Maßnahme dort, ihre Zeiten sind aber nicht bekannt',
  });
  return scheduleOf(measure, display.plan).flatMap(({spans}) =>
    spans === undefined ? [unknown] : spans.map((span) => display.period(span)),
  );
}

function lines(_display: Display, texts: readonly Shown[]): unknown {
  return texts.map((words) => html`<p>${words}</p>`);
}
