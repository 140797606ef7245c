import {html, nothing, type TemplateResult} from 'lit';
import {yearlyWords} from '../i18n/yearly.js';
import type {Plan} from '../plan/plan.js';
import type {Display} from './display.js';
import {linkTemplate} from './link.template.js';
import {richText} from './rich.template.js';

type PlanEvent = NonNullable<Plan['events']>[number];

/**
 * What takes place when and where.
 *
 * @param besides further circumstances, such as the field that it belongs to
 */
export function eventEntry(display: Display, event: PlanEvent, ...besides: readonly unknown[]): TemplateResult {
  const {title, text, place, links = []} = event;
  const circumstances = [when(display, event), place && display.text(place), ...besides].filter(
    (part) => part !== undefined,
  );
  return html`<p class="label">${display.text(title)}</p>
    ${
      circumstances.length > 0
        ? html`<p class="muted">
            ${circumstances.map((part, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
          </p>`
        : nothing
    }
    ${text ? richText(display, text) : nothing} ${links.map((link) => html`<p>${linkTemplate(display, link)}</p>`)}`;
}

function when(display: Display, {period, recurring}: PlanEvent): unknown {
  if (period) return display.period(period);
  return recurring === undefined ? undefined : yearlyWords(display.locale, recurring);
}
