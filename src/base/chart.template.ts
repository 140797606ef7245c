import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Display} from './display.js';
import {formatNumber} from '../i18n/format-number.js';
import {formatDate} from '../i18n/format.js';
import type {Indicator} from '../plan/plan.js';
import {chartBox, chartOf, type Chart, type ChartPoint} from './chart.js';
import type {Charts, Level} from './indicators.template.js';

/** Drawings of values along time, hidden from screen readers: the table beside each says the same in words. */
export const charts: Charts = {chart: chartOfIndicator, levelSample};

function chartOfIndicator(display: Display, indicator: Indicator): TemplateResult | undefined {
  const chart = chartOf(indicator, display.locale.dir);
  return chart && chartTemplate(display, chart);
}

function chartTemplate({locale: {intl}}: Display, chart: Chart): TemplateResult {
  const {zero, baseline, target, lines, points, dates} = chart;
  return html`<div class="chart" aria-hidden="true">
    <svg viewBox="0 0 ${chartBox.width} ${chartBox.height}" focusable="false">
      ${level('zero', zero)} ${level('baseline', baseline)} ${level('target', target)}
      ${lines.map((line) => svg`<polyline class="course" points=${line}></polyline>`)}
      ${points.map((point) => pointTemplate(intl, point))}
    </svg>
    <div class="chart-dates">${dates.map((date) => html`<span>${formatDate(intl, date)}</span>`)}</div>
  </div>`;
}

/** How the line of a level looks in the chart, beside the words that name it. */
function levelSample(level: Level): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 24 8" aria-hidden="true" focusable="false">
    ${svg`<line class=${level} x1="0" y1="4" x2="24" y2="4"></line>`}
  </svg>`;
}

function level(name: string, y: number | undefined): unknown {
  return y === undefined ? nothing : svg`<line class=${name} x1="0" y1=${y} x2=${chartBox.width} y2=${y}></line>`;
}

function pointTemplate(tag: string, {x, y, value, labelled}: ChartPoint): TemplateResult {
  return svg`<circle cx=${x} cy=${y} r="4"></circle>${
    labelled ? svg`<text x=${x} y=${y - 9} text-anchor="middle">${formatNumber(tag, value)}</text>` : nothing
  }`;
}
