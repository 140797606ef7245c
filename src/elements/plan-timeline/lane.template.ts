import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {formatDate} from '../../i18n/format.js';
import type {Period} from '../../plan/plan.js';
import {barOf, markOf, ticksOf, yearsOn, type Bar, type TimelineAxis} from '../../plan/timeline-axis.js';

type Direction = Display['locale']['dir'];

/** The bars of an entry. They say nothing that the words beside them do not say. */
export function lane({plan, locale: {dir}}: Display, axis: TimelineAxis, periods: readonly Period[]): TemplateResult {
  const lines = ticksOf(axis).filter(({at}) => at > 0);
  const mark = plan.asOf ? markOf(axis, plan.asOf) : undefined;
  const bars = periods.map((period) => barOf(axis, period)).filter((bar) => bar !== undefined);
  return html`<svg class="lane ${bars.length === 0 ? 'bare' : ''}" aria-hidden="true" focusable="false">
    ${lines.map(({at}) => verticalLine('year-line', across(at, dir)))}
    ${mark === undefined ? nothing : verticalLine('as-of', across(mark, dir))}
    ${svg`<svg y="50%" overflow="visible">${bars.map((bar) => barTemplate(bar, dir))}</svg>`}
  </svg>`;
}

/** The names of the years above the bars, each where its year begins. */
export function yearNames({locale: {intl}}: Display, axis: TimelineAxis): TemplateResult {
  const named = new Map(ticksOf(axis).map((tick) => [tick.year, tick]));
  return html`<div class="lane years" aria-hidden="true">
    ${yearsOn(axis).map((year) => {
      const tick = named.get(year);
      return html`<span class=${tick?.isMinor ? 'minor' : nothing}
        >${tick ? formatDate(intl, String(year)) : nothing}</span
      >`;
    })}
  </div>`;
}

/** The line of the document's date, beside the words that name it. */
export function lineSample(): TemplateResult {
  return html`<svg class="sample" aria-hidden="true" focusable="false">${verticalLine('as-of', 0.5)}</svg>`;
}

/** From right to left the axis is mirrored. */
function across(share: number, dir: Direction): number {
  return dir === 'rtl' ? 1 - share : share;
}

function verticalLine(kind: string, at: number): TemplateResult {
  return svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`;
}

function barTemplate({start, end, comesFromBefore, goesOn}: Bar, dir: Direction): TemplateResult {
  const left = Math.min(across(start, dir), across(end, dir));
  return svg`${
    end > start
      ? svg`<rect part="bar" class="bar" x=${percent(left)} width=${percent(end - start)} y="-0.5em" height="1em"></rect>`
      : nothing
  }${comesFromBefore ? arrow(across(0, dir)) : nothing}${goesOn ? arrow(across(1, dir)) : nothing}`;
}

/** Points out of the axis, on its left at 0 and on its right at 1. */
function arrow(side: number): TemplateResult {
  return side === 0
    ? svg`<svg x="-0.8em" y="-0.5em" width="0.7em" height="1em" viewBox="0 0 7 10"><path class="arrow" d="M6 0 0 5l6 5z"></path></svg>`
    : svg`<svg x="100%" y="-0.5em" width="0.8em" height="1em" viewBox="0 0 7 10"><path class="arrow" d="M1 0l6 5-6 5z"></path></svg>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
