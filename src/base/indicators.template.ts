import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from './display.js';
import {formatNumber} from '../i18n/format-number.js';
import {formatDate} from '../i18n/format.js';
import type {Words} from '../i18n/msg.js';
import type {Indicator} from '../plan/plan.js';

/** What draws values along time, for elements that load it. */
export interface Charts {
  /** Nothing where the values make no course. */
  readonly chart: (display: Display, indicator: Indicator) => TemplateResult | undefined;
  /** How the line of a level looks in the chart. */
  readonly levelSample: (level: Level) => TemplateResult;
}

/** What the values of an indicator are compared with. */
export type Level = 'baseline' | 'target';

/** What progress is measured by, with the values that are known. */
export function indicatorList(display: Display, indicators: readonly Indicator[], charts?: Charts): TemplateResult {
  return html`<ul class="indicators">
    ${indicators.map((indicator) => html`<li>${indicatorTemplate(display, indicator, charts)}</li>`)}
  </ul>`;
}

function indicatorTemplate(display: Display, indicator: Indicator, charts: Charts | undefined): TemplateResult {
  const {text, kind, source, values} = indicator;
  const chart = charts?.chart(display, indicator);
  const label = kindLabel(display.locale, kind);
  return html`${display.text(text)}${label ? html` <span class="muted">(${label})</span>` : nothing} ${chart}
  ${levels(display, indicator, chart && charts?.levelSample)}
  ${values?.length ? valueTable(display, indicator) : nothing}
  ${source ? html`<p class="source">${sourceLabel(display)} ${display.text(source)}</p>` : nothing}`;
}

/** That numbers are counted goes without saying. */
function kindLabel({msg}: Words, kind: Indicator['kind']): string | undefined {
  switch (kind) {
    case 'exists':
      return msg('Nachweis', {id: 'indicator-exists', desc: 'Art eines Indikators: etwas liegt vor oder nicht'});
    case 'qualitative':
      return msg('Beobachtung', {id: 'indicator-qualitative', desc: 'Art eines Indikators: nicht in Zahlen gemessen'});
    default:
      return undefined;
  }
}

/** Where it started and where it shall lead; beside a chart with the lines that stand for them there. */
function levels(
  display: Display,
  {baseline, target, unit}: Indicator,
  sample: Charts['levelSample'] | undefined,
): TemplateResult {
  const names = {baseline: baselineLabel(display.locale), target: targetLabel(display.locale)};
  const line = (level: Level, value: number | undefined): unknown =>
    value === undefined
      ? nothing
      : html`<p class="muted">${sample?.(level)} ${names[level]}: ${amount(display, value, unit)}</p>`;
  return html`${line('baseline', baseline)}${line('target', target)}`;
}

export function baselineLabel({msg}: Words): string {
  return msg('Ausgangswert', {id: 'indicator-baseline', desc: 'Vor einer Zahl'});
}

export function targetLabel({msg}: Words): string {
  return msg('Zielwert', {id: 'indicator-target', desc: 'Vor einer Zahl'});
}

function amount(display: Display, value: number, unit: Indicator['unit']): TemplateResult {
  return html`${formatNumber(display.locale.intl, value)}${unit ? html` ${display.text(unit)}` : nothing}`;
}

function valueTable(display: Display, {text, values = [], unit}: Indicator): TemplateResult {
  const {msg} = display.locale;
  return html`<table class="values">
    <caption class="for-readers">
      ${display.text(text)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'})}</th>
        <th scope="col">
          ${unit ? display.text(unit) : msg('Wert', {id: 'indicator-value', desc: 'Spaltenkopf über gemessenen Zahlen'})}
        </th>
      </tr>
    </thead>
    <tbody>
      ${values.map((entry) => valueRow(display, entry))}
    </tbody>
  </table>`;
}

function valueRow(display: Display, {date, value, note}: NonNullable<Indicator['values']>[number]): TemplateResult {
  const {msg, intl} = display.locale;
  const unstated = msg('keine Angabe', {id: 'indicator-unstated', desc: 'Statt einer Zahl, die nicht bekannt ist'});
  return html`<tr>
    <th scope="row">${formatDate(intl, date)}</th>
    <td>
      ${value === undefined ? html`<span class="muted">${unstated}</span>` : formatNumber(intl, value)}${
        note ? html` <p class="muted">${display.text(note)}</p>` : nothing
      }
    </td>
  </tr>`;
}

function sourceLabel({locale: {msg}}: Display): string {
  return msg('Quelle:', {id: 'indicator-source', desc: 'Vor dem Namen dessen, von dem Zahlen stammen'});
}
