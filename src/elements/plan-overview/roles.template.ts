import {html, nothing, type TemplateResult} from 'lit';
import {itemList} from '../../base/rich.template.js';
import {actorName} from '../../plan/actors.js';
import type {Item, Plan} from '../../plan/plan.js';
import type {OverviewScene} from './overview-scene.js';
import {itemsPart, part, sectionHeading} from './parts.template.js';

type Role = NonNullable<Plan['roles']>[number];

/** Who does what, and where the plan meets others. */
export function rolesSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  return html`${sectionHeading(scene, msg('Rollen und Schnittstellen', {id: 'overview-roles', desc: 'Überschrift'}))}
  ${(plan.roles ?? []).map((role) => roleEntry(scene, role))}
  ${itemsPart(scene, msg('Schnittstellen', {id: 'overview-interfaces', desc: 'Überschrift'}), plan.interfaces)}`;
}

function roleEntry(scene: OverviewScene, {actor, name, functions, tasks}: Role): TemplateResult {
  const {display} = scene;
  const {msg} = display.locale;
  const title = display.text(actorName({actor, text: name}, display.plan));
  return part(
    scene,
    title,
    html`${items(scene, msg('Funktion', {id: 'overview-role-functions', desc: 'Vor den Funktionen einer Rolle'}), functions)}
    ${items(scene, msg('Aufgaben', {id: 'overview-role-tasks', desc: 'Vor den Aufgaben einer Rolle'}), tasks)}`,
  );
}

function items({display}: OverviewScene, label: string, list: readonly Item[] | undefined): unknown {
  if (!list?.length) return nothing;
  return html`<p class="muted">${label}:</p>
    ${itemList(display, list)}`;
}
