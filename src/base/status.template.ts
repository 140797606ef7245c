import {html, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/format.js';
import {icu} from '../i18n/icu.js';
import type {Status} from '../plan/plan.js';
import type {StatusCode} from '../plan/status.js';
import {badge, percentBeside} from './badge.template.js';
import type {Display} from './display.js';
import {qualifierLabel} from './status-group-labels.js';
import {statusLabel} from './status-labels.js';

/** The status of a measure: the wording of the document first, else the label of its code, and what qualifies it. */
export function statusBadge(display: Display, status: Status): TemplateResult {
  return badge(status.code, html`${statusWords(display, status)}${qualifications(display, status)}`);
}

/** The publisher's own word for a status code, else ours. */
export function statusCodeLabel(display: Display, code: StatusCode): string {
  const own = display.plan.statusLabels?.[code];
  return own === undefined ? statusLabel(display.locale, code) : display.words(own);
}

function statusWords(display: Display, status: Status): TemplateResult {
  const own = status.text ?? display.plan.statusLabels?.[status.code];
  const wording = own === undefined ? statusCodeLabel(display, status.code) : display.words(own);
  const shown = own === undefined ? wording : display.text(own);
  return html`${shown}${percentBeside(display.locale, wording, status.percent)}`;
}

/** Qualifiers and period, where the wording does not say them itself. */
function qualifications(display: Display, status: Status): readonly TemplateResult[] {
  if (status.source === 'inferred' || status.text !== undefined) return [];
  const qualifiers = (status.qualifiers ?? []).map((qualifier) => qualifierLabel(display.locale, qualifier));
  const extras = status.period ? [...qualifiers, display.period(status.period)] : qualifiers;
  return extras.map((extra) => html`, ${extra}`);
}

/** "geplant bis 2023 (Stand: März 2024)": only what the document itself says, without colour or judgement. */
export function lateNote({locale}: Display, {end, asOf}: {readonly end: string; readonly asOf: string}): string {
  return icu(
    locale.intl,
    locale.msg('geplant bis {end} (Stand: {asOf})', {
      id: 'status-late',
      desc: 'Hinweis an einer Maßnahme, deren Ende vor dem Stand des Dokuments liegt',
    }),
    {end: formatDate(locale.intl, end), asOf: formatDate(locale.intl, asOf)},
  );
}
