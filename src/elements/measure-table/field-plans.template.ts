import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {linkTemplate} from '../../base/link.template.js';
import {itemList, richText} from '../../base/rich.template.js';
import {sectionOf} from '../../base/section.template.js';
import {formatDayOfYear} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Field, Plan} from '../../plan/plan.js';
import {linkList} from './measure-link.template.js';

type PlanEvent = NonNullable<Plan['events']>[number];
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
        ${list.map((event) => html`<li>${eventTemplate(display, event)}</li>`)}
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

function eventTemplate(display: Display, event: PlanEvent): TemplateResult {
  const {title, text, links} = event;
  const facts = eventFacts(display, event);
  return html`${display.text(title)}${
    facts.length > 0
      ? html`<p class="muted">${facts.map((fact, at) => html`${at > 0 ? ', ' : nothing}${fact}`)}</p>`
      : nothing
  }
  ${text ? richText(display, text) : nothing}
  ${links?.length ? linkList(links.map((link) => linkTemplate(display, link))) : nothing}`;
}

function eventFacts(display: Display, {period, recurring, place}: PlanEvent): readonly Shown[] {
  const {msg, intl} = display.locale;
  const yearly = msg('jedes Jahr am {day}', {
    id: 'overview-every-year',
    desc: 'Wann etwas stattfindet: am 20. Februar',
  });
  return [
    ...(period ? [display.period(period)] : []),
    ...(recurring ? [icu(intl, yearly, {day: formatDayOfYear(intl, recurring)})] : []),
    ...(place ? [display.text(place)] : []),
  ];
}

function activityGroup(display: Display, {theme, items}: Activities): TemplateResult {
  return html`${theme ? html`<p class="subheading">${display.text(theme)}</p>` : nothing}${itemList(display, items)}`;
}
