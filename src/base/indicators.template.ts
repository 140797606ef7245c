import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from './display.js';
import {formatNumber} from '../i18n/format-number.js';
import {formatDate} from '../i18n/format.js';
import type {Words} from '../i18n/msg.js';
import type {Indicator} from '../plan/plan.js';

/** What progress is measured by, with the values that are known. */
export function indicatorList(display: Display, indicators: readonly Indicator[]): TemplateResult {
  return html`<ul>
    ${indicators.map((indicator) => html`<li>${indicatorTemplate(display, indicator)}</li>`)}
  </ul>`;
}

function indicatorTemplate(display: Display, indicator: Indicator): TemplateResult {
  const {text, source, values} = indicator;
  return html`${display.text(text)}${aims(display, indicator)}${values?.length ? valueTable(display, indicator) : nothing}${
    source ? html`<p class="source">${display.text(source)}</p>` : nothing
  }`;
}

function aims(display: Display, {baseline, target, unit}: Indicator): unknown {
  const {locale} = display;
  const amount = (value: number): TemplateResult =>
    html`${formatNumber(locale.intl, value)}${unit ? html` ${display.text(unit)}` : nothing}`;
  return html`${baseline === undefined ? nothing : html`<p class="muted">${baselineLabel(locale)}: ${amount(baseline)}</p>`}${
    target === undefined ? nothing : html`<p class="muted">${targetLabel(locale)}: ${amount(target)}</p>`
  }`;
}

export function baselineLabel({msg}: Words): string {
  return msg('Ausgangswert', {id: 'indicator-baseline', desc: 'Vor einer Zahl'});
}

export function targetLabel({msg}: Words): string {
  return msg('Zielwert', {id: 'indicator-target', desc: 'Vor einer Zahl'});
}

function valueTable(display: Display, {values = [], unit}: Indicator): TemplateResult {
  const {msg, intl} = display.locale;
  return html`<table class="values">
    <thead>
      <tr>
        <th scope="col">${msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'})}</th>
        <th scope="col">
          ${unit ? display.text(unit) : msg('Wert', {id: 'indicator-value', desc: 'Spaltenkopf über gemessenen Zahlen'})}
        </th>
      </tr>
    </thead>
    <tbody>
      ${values.map(
        ({date, value, note}) =>
          html`<tr>
            <td>${formatDate(intl, date)}</td>
            <td>
              ${value === undefined ? '–' : formatNumber(intl, value)}${note ? html` <span class="muted">${display.text(note)}</span>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
