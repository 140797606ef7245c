import {html, svg, type TemplateResult} from 'lit';
import {formatPercent} from '../i18n/format-number.js';
import type {Words} from '../i18n/msg.js';
import type {StatusCode} from '../plan/status.js';
import {accentOf, shapeOf, shapePaths, type StatusShape} from './status-shapes.js';

/** A status as a shape and words; the words alone say everything. */
export function badge(code: StatusCode, words: unknown): TemplateResult {
  return html`<span part="badge" class="badge ${accentOf(code)} ${code}">
    ${shapeIcon(shapeOf(code))}<span class="badge-text">${words}</span>
  </span>`;
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
