import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {richText} from '../../base/rich.template.js';
import type {Plan} from '../../plan/plan.js';
import type {OverviewScene} from './overview-scene.js';
import {foldedText, listPart, part, sectionHeading, textPart} from './parts.template.js';

type Foreword = NonNullable<Plan['forewords']>[number];
type TargetGroup = NonNullable<Plan['targetGroups']>[number];

/** Why there is a plan and whom it is for: preamble, definition, target groups, how it came about, forewords. */
export function preambleSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  const {preamble, definition, targetGroups, methods, forewords = []} = plan;
  return html`${sectionHeading(scene, msg('Worum es geht', {id: 'overview-preamble', desc: 'Überschrift über Präambel und Vorworten'}))}
  ${textPart(scene, msg('Präambel', {id: 'overview-preamble-text', desc: 'Überschrift'}), preamble)}
  ${textPart(scene, msg('Was wir unter Integration verstehen', {id: 'overview-definition', desc: 'Überschrift über der Definition des Plans'}), definition)}
  ${listPart(scene, msg('Für wen der Plan da ist', {id: 'overview-target-groups', desc: 'Überschrift'}), targetGroups, targetGroup)}
  ${textPart(scene, msg('Wie der Plan entstanden ist', {id: 'overview-methods', desc: 'Überschrift'}), methods)}
  ${forewords.map((foreword) => forewordPart(scene, foreword))}`;
}

function targetGroup(display: Display, {name, text}: TargetGroup): TemplateResult {
  return html`<strong>${display.text(name)}</strong>${text ? richText(display, text) : nothing}`;
}

function forewordPart(scene: OverviewScene, {author, role, text}: Foreword): TemplateResult {
  const {display} = scene;
  const title = display.locale.msg('Vorwort', {
    id: 'overview-foreword',
    desc: 'Überschrift, vor dem Namen der Autorin',
  });
  const name = html`${title}: ${display.text(author)}${role ? html`, ${display.text(role)}` : nothing}`;
  return part(scene, name, foldedText(scene, `${title}: ${display.words(author)}`, text));
}
