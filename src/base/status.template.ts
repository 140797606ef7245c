import {html, svg, type TemplateResult} from 'lit';
import {formatDate, formatPercent} from '../i18n/format.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {StatusCode} from '../plan/status.js';
import type {Status} from '../plan/plan.js';
import type {Display, Shown} from './display.js';
import {qualifierLabel, statusLabel} from './status-labels.js';
import {accentOf, shapeOf, shapePaths, type StatusShape} from './status-shapes.js';

/** A status as a shape and words; the words alone say everything. */
export function badge(code: StatusCode, words: Shown): TemplateResult {
  return html`<span part="badge" class="badge ${accentOf(code)} ${code}">
    ${shapeIcon(shapeOf(code))}<span class="badge-text">${words}</span>
  </span>`;
}

/** The status of a measure: the wording of the document first, else the label of its code, and what qualifies it. */
export function statusBadge(display: Display, status: Status): TemplateResult {
  return badge(status.code, html`${statusWords(display, status)}${qualifications(display, status)}`);
}

/** One of the nine shapes; it says nothing that the words do not say. */
export function shapeIcon(shape: StatusShape): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${svg`<path fill="currentColor" fill-rule="evenodd" d=${shapePaths[shape]}></path>`}
  </svg>`;
}

/** A percentage in brackets, unless the words hold it already. */
export function percentBeside(words: Words, wording: string, percent: number | undefined): string {
  if (percent === undefined) return '';
  const stated = new RegExp(`(^|\\D)${String(percent).replace('.', '[.,]')}(?![\\d.,]*\\d)`).test(wording);
  return stated ? '' : ` (${formatPercent(words.intl, percent)})`;
}

function statusWords(display: Display, status: Status): TemplateResult {
  const own = status.text ?? display.plan.statusLabels?.[status.code];
  const wording = own === undefined ? statusLabel(display.locale, status.code) : display.words(own);
  const shown = own === undefined ? wording : display.text(own);
  return html`${shown}${percentBeside(display.locale, wording, status.percent)}`;
}

/** Qualifiers and period, where the wording does not say them itself. */
function qualifications(display: Display, status: Status): string {
  if (status.source === 'inferred' || status.text !== undefined) return '';
  const extras = (status.qualifiers ?? []).map((qualifier) => qualifierLabel(display.locale, qualifier));
  if (status.period) extras.push(display.period(status.period));
  return extras.map((extra) => `, ${extra}`).join('');
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
