import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {eventEntry} from '../../base/event.template.js';
import {itemList} from '../../base/rich.template.js';
import {sectionOf} from '../../base/section.template.js';
import type {Field, Plan} from '../../plan/plan.js';

type Activities = NonNullable<Plan['activities']>[number];

/** What takes place in a field. */
export function events(display: Display, {id}: Field): unknown {
  const label = display.locale.msg('Termine', {id: 'overview-events', desc: 'Überschrift'});
  const ofField = display.plan.events?.filter(({field}) => field === id);
  return sectionOf(
    display,
    label,
    ofField,
    (_, list) =>
      html`<ul>
        ${list.map((event) => html`<li>${eventEntry(display, event)}</li>`)}
      </ul>`,
  );
}

/** Ideas for a field, without number or status (the plan format, section 4.6). */
export function activities(display: Display, {id}: Field): unknown {
  const label = display.locale.msg('Ideen', {
    id: 'overview-activities',
    desc: 'Überschrift über Aktivitäten ohne Nummer und Status',
  });
  const ofField = display.plan.activities?.filter(({field}) => field === id);
  return sectionOf(display, label, ofField, (_, list) => list.map((group) => activityGroup(display, group)));
}

function activityGroup(display: Display, {theme, items}: Activities): TemplateResult {
  return html`${theme ? html`<p class="subheading">${display.text(theme)}</p>` : nothing}${itemList(display, items)}`;
}
