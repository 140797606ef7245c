import {html, nothing, type TemplateResult} from 'lit';
import {actorsWithRoles} from '../../base/actors.template.js';
import {richText} from '../../base/rich.template.js';
import {statusBadge} from '../../base/status.template.js';
import {formatDate} from '../../i18n/format.js';
import type {ActorRef, Body} from '../../plan/plan.js';
import {treeOf, type TreeNode} from '../../plan/tree.js';
import {fieldName} from './field-list.template.js';
import type {OverviewScene} from './overview-scene.js';
import {line, sectionHeading} from './parts.template.js';

/** Who steers and works together: bodies with their members, those that belong to a body within it. */
export function bodiesSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const title = locale.msg('Gremien und Arbeitsgruppen', {id: 'overview-bodies', desc: 'Überschrift'});
  return html`${sectionHeading(scene, title)} ${bodyList(scene, treeOf(plan.bodies))}`;
}

function bodyList(scene: OverviewScene, nodes: readonly TreeNode<Body>[]): TemplateResult {
  return html`<ul class="plain body-list" role="list">
    ${nodes.map(
      ({entry, below}) =>
        html`<li>${bodyEntry(scene, entry)} ${below.length > 0 ? bodyList(scene, below) : nothing}</li>`,
    )}
  </ul>`;
}

function bodyEntry(scene: OverviewScene, body: Body): TemplateResult {
  const {display} = scene;
  const {name, status, purpose, lead, members} = body;
  const {msg} = display.locale;
  return html`<p class="body-name">
      <strong>${display.text(name)}</strong> ${status ? statusBadge(display, status) : nothing}
    </p>
    ${purpose ? richText(display, purpose) : nothing} ${facts(scene, body)}
    ${people(scene, msg('Leitung', {id: 'overview-body-lead', desc: 'Vor denen, die ein Gremium leiten'}), lead)}
    ${people(scene, msg('Mitglieder', {id: 'overview-body-members', desc: 'Vor den Mitgliedern eines Gremiums'}), members)}`;
}

function facts({display}: OverviewScene, {frequency, targetGroup, founded, fields = []}: Body): TemplateResult {
  const {msg, intl} = display.locale;
  const known = fields.flatMap((id) => display.index.fields.get(id) ?? []);
  const names = known.map((field, at) => html`${at > 0 ? ', ' : nothing}${fieldName(display, field)}`);
  return html`${line(msg('Tagt', {id: 'overview-body-frequency', desc: 'Davor: wie oft ein Gremium zusammenkommt'}), frequency && display.text(frequency))}
  ${line(msg('Gegründet', {id: 'overview-body-founded', desc: 'Vor einem Datum'}), founded && formatDate(intl, founded))}
  ${line(msg('Zielgruppe', {id: 'actor-audience', desc: 'Rolle eines Akteurs'}), targetGroup && display.text(targetGroup))}
  ${line(display.term('field', msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'})), names.length > 0 ? names : undefined)}`;
}

function people({display}: OverviewScene, label: string, actors: readonly ActorRef[] | undefined): unknown {
  if (!actors?.length) return nothing;
  return html`<div class="people">
    <p class="muted">${label}:</p>
    ${actorsWithRoles(display, actors)}
  </div>`;
}
