import {html, nothing, type TemplateResult} from 'lit';
import type {Field, Goal} from '../../plan/plan.js';
import {visionsOf} from '../../plan/overview-sections.js';
import {fieldName} from './field-list.template.js';
import type {OverviewScene} from './overview-scene.js';
import {itemsPart, sectionHeading} from './parts.template.js';

/** What the plan wants to come true, field by field, and the principles that it follows. */
export function visionsSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  const visions = visionsOf(plan);
  const ofPlan = visions.filter(({field}) => field === undefined);
  return html`${sectionHeading(scene, msg('Visionen und Leitlinien', {id: 'overview-visions', desc: 'Überschrift'}))}
  ${plan.motto ? html`<p class="motto">${scene.display.text(plan.motto)}</p>` : nothing}
  ${ofPlan.length > 0 ? visionList(scene, ofPlan) : nothing}
  ${plan.fields.map((field) => visionsOfField(scene, field, visions))}
  ${itemsPart(scene, msg('Leitlinien', {id: 'overview-guidelines', desc: 'Überschrift'}), plan.guidelines)}`;
}

function visionsOfField(scene: OverviewScene, field: Field, visions: readonly Goal[]): unknown {
  const own = visions.filter((goal) => goal.field === field.id);
  if (own.length === 0) return nothing;
  return html`<div class="vision">
    <p class="label">${fieldName(scene.display, field)}</p>
    ${visionList(scene, own)}
  </div>`;
}

function visionList({display}: OverviewScene, visions: readonly Goal[]): TemplateResult {
  return html`<ul>
    ${visions.map(({text}) => html`<li>${display.text(text)}</li>`)}
  </ul>`;
}
