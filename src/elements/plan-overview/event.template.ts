import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTemplate} from '../../base/link.template.js';
import {richText} from '../../base/rich.template.js';
import {formatDayOfYear} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Plan} from '../../plan/plan.js';
import {fieldName} from './field-list.template.js';

type PlanEvent = NonNullable<Plan['events']>[number];

/** What takes place when and where. */
export function eventEntry(display: Display, event: PlanEvent): TemplateResult {
  const {title, text, place, field, links = []} = event;
  const known = display.index.fields.get(field ?? '');
  const circumstances = [when(display, event), place && display.text(place), known && fieldName(display, known)].filter(
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
  if (recurring === undefined) return undefined;
  const {msg, intl} = display.locale;
  const yearly = msg('jedes Jahr am {day}', {
    id: 'overview-every-year',
    desc: 'Wann etwas stattfindet: am 20. Februar',
  });
  return icu(intl, yearly, {day: formatDayOfYear(intl, recurring)});
}
