import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {eventEntry} from '../../base/event.template.js';
import {indicatorList} from '../../base/indicators.template.js';
import {linkTo} from '../../base/link.template.js';
import {itemList, richText} from '../../base/rich.template.js';
import {formatDate} from '../../i18n/format.js';
import type {Plan} from '../../plan/plan.js';
import {fieldName} from './field-list.template.js';
import type {OverviewScene} from './overview-scene.js';
import {line, listPart, part, sectionHeading, textPart} from './parts.template.js';

type Monitoring = NonNullable<Plan['monitoring']>;
type Decision = NonNullable<Plan['decisions']>[number];
type PlanEvent = NonNullable<Plan['events']>[number];
type Activities = NonNullable<Plan['activities']>[number];

/** How the plan goes on: decisions, how progress is measured, dates, outlook, ideas. */
export function monitoringSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  const {monitoring, decisions, events, outlook, activities} = plan;
  return html`${sectionHeading(scene, msg('Wie es weitergeht', {id: 'overview-monitoring', desc: 'Überschrift über Monitoring, Beschlüssen und Ausblick'}))}
  ${listPart(scene, msg('Beschlüsse', {id: 'overview-decisions', desc: 'Überschrift'}), decisions, decisionEntry)}
  ${monitoring ? monitoringPart(scene, monitoring) : nothing}
  ${listPart(scene, msg('Termine', {id: 'overview-events', desc: 'Überschrift'}), events, eventWithField)}
  ${textPart(scene, msg('Ausblick', {id: 'overview-outlook', desc: 'Überschrift'}), outlook)}
  ${listPart(scene, msg('Ideen', {id: 'overview-activities', desc: 'Überschrift über Aktivitäten ohne Nummer und Status'}), activities, activitiesEntry)}`;
}

function monitoringPart(scene: OverviewScene, {cycle, next, method, indicators}: Monitoring): TemplateResult {
  const {display} = scene;
  const {msg, intl} = display.locale;
  const named = display.term(
    'indicators',
    msg('Indikatoren', {id: 'measure-indicators', desc: 'Überschrift: woran der Fortschritt gemessen wird'}),
  );
  return part(
    scene,
    msg('Monitoring', {id: 'overview-monitoring-heading', desc: 'Überschrift: wie der Plan überprüft wird'}),
    html`${line(msg('Turnus', {id: 'overview-cycle', desc: 'Davor: wie oft der Plan überprüft wird'}), cycle && display.text(cycle))}
    ${line(msg('Nächster Bericht', {id: 'overview-next', desc: 'Vor einem Datum'}), next && formatDate(intl, next))}
    ${method ? richText(display, method) : nothing}
    ${
      indicators?.length
        ? html`<p class="label">${named}</p>
            ${indicatorList(display, indicators)}`
        : nothing
    }`,
  );
}

function decisionEntry(display: Display, {body, text, date, reference, href}: Decision): TemplateResult {
  const {intl} = display.locale;
  const named = [date && formatDate(intl, date), body && display.text(body), reference].filter(Boolean);
  const head = html`${named.map((name, at) => html`${at > 0 ? ', ' : nothing}<bdi>${name}</bdi>`)}`;
  const link = href ? linkTo(display, href, named.length > 0 ? head : href) : head;
  return html`${named.length > 0 || href ? html`<p class="label">${link}</p>` : nothing}
  ${text ? html`<p>${display.text(text)}</p>` : nothing}`;
}

function eventWithField(display: Display, event: PlanEvent): TemplateResult {
  const field = display.index.fields.get(event.field ?? '');
  return eventEntry(display, event, field && fieldName(display, field));
}

function activitiesEntry(display: Display, {field, theme, items}: Activities): TemplateResult {
  const known = display.index.fields.get(field ?? '');
  return html`${theme ? html`<p class="label">${display.text(theme)}</p>` : nothing}
  ${known ? html`<p class="muted">${fieldName(display, known)}</p>` : nothing} ${itemList(display, items)}`;
}
