import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTemplate} from '../../base/link.template.js';
import {richText} from '../../base/rich.template.js';
import {statusBadge} from '../../base/status.template.js';
import {formatDate} from '../../i18n/format.js';
import {comparePartialDates} from '../../plan/dates.js';
import type {Measure} from '../../plan/plan.js';
import {linkList} from './measure-link.template.js';
import {reason} from './measure-status.template.js';

type Update = NonNullable<Measure['updates']>[number];

/** The notes of reports: newest first where all have a date, else as in the document. */
export function updateList(display: Display, updates: readonly Update[]): TemplateResult {
  return html`<ul class="updates">
    ${inOrder(updates).map((update) => html`<li>${updateTemplate(display, update)}</li>`)}
  </ul>`;
}

function inOrder(updates: readonly Update[]): readonly Update[] {
  if (!updates.every(({date}) => date)) return updates;
  return [...updates].sort((a, b) => comparePartialDates(b.date ?? '', a.date ?? ''));
}

function updateTemplate(display: Display, {date, dateText, title, text, status, links}: Update): TemplateResult {
  const when = dateText ? display.text(dateText) : date && formatDate(display.locale.intl, date);
  return html`${
    when || title
      ? html`<p class="label">${when}${when && title ? ': ' : nothing}${title ? display.text(title) : nothing}</p>`
      : nothing
  }
  ${richText(display, text)}
  ${
    status
      ? html`<p>${statusBadge(display, status)}</p>
          ${reason(display, status)}`
      : nothing
  }
  ${links?.length ? linkList(links.map((link) => linkTemplate(display, link))) : nothing}`;
}
