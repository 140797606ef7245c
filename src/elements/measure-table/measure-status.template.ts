import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {richText} from '../../base/rich.template.js';
import {section, sectionOf} from '../../base/section.template.js';
import {lateNote, statusBadge} from '../../base/status.template.js';
import {qualifierLabel} from '../../base/status-group-labels.js';
import {statusLabel} from '../../base/status-labels.js';
import {formatPercent} from '../../i18n/format-number.js';
import {formatDate} from '../../i18n/format.js';
import {isLate} from '../../plan/late.js';
import {successorsOf} from '../../plan/measure-relations.js';
import type {Measure, Status} from '../../plan/plan.js';
import {measureLink} from './measure-link.template.js';

/** How far a measure is, what that means, and why. */
export function statusSections(display: Display, measure: Measure): unknown {
  const {status} = measure;
  if (!status) return nothing;
  const {msg} = display.locale;
  return html`${section(
    display.term('status', msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'})),
    html`<p>${statusBadge(display, status)} ${ourWord(display, status)}</p>
      ${statusLines(display, measure, status).map((line) => html`<p>${line}</p>`)}`,
  )}
  ${reason(display, status)}`;
}

/** Why a status is what it is; nothing where the plan does not say it. */
export function reason(display: Display, {reason: words}: Status): unknown {
  const {msg} = display.locale;
  const label = msg('Begründung', {id: 'measure-reason', desc: 'Überschrift: Begründung eines Status'});
  return sectionOf(display, label, words, richText);
}

/** What we take the wording of the document for. */
function ourWord({locale}: Display, {text, code, source}: Status): unknown {
  return text !== undefined && source === 'inferred'
    ? html`<span class="muted">${statusLabel(locale, code)}</span>`
    : nothing;
}

/** One line for each thing that the plan says about the status. */
function statusLines(display: Display, measure: Measure, status: Status): readonly (Shown | TemplateResult)[] {
  const {locale, plan} = display;
  const {qualifiers = [], percent, period, asOf, code} = status;
  const late = isLate(measure, plan.asOf);
  const help = plan.statusHelp?.[code];
  return [
    ...qualifiers.map((qualifier) => qualifierLabel(locale, qualifier)),
    ...(percent === undefined ? [] : [share(display, percent)]),
    ...(period ? [display.period(period)] : []),
    ...(late ? [lateNote(display, late)] : []),
    ...(asOf ? [date(display, asOf)] : []),
    ...successorsOf(measure, plan).map((other) => successor(display, other)),
    ...(help === undefined ? [] : [html`<span class="muted">${display.text(help)}</span>`]),
  ];
}

/** A bar always has its number as text (the plan format, section 5.3). */
function share({locale: {intl}}: Display, percent: number): TemplateResult {
  return html`<span class="share"
    ><progress max="100" .value=${percent} aria-hidden="true"></progress> ${formatPercent(intl, percent)}</span
  >`;
}

function date({locale: {msg, intl}}: Display, asOf: string): TemplateResult {
  return html`${msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'})}: ${formatDate(intl, asOf)}`;
}

function successor(display: Display, measure: Measure): TemplateResult {
  const {msg} = display.locale;
  return html`${msg('weiter in', {id: 'measure-successor', desc: 'Vor der Maßnahme, in der diese aufgegangen ist'})}:
  ${measureLink(display, measure)}`;
}
