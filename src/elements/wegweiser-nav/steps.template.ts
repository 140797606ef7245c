import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format-number.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry, Step} from '../../plan/plan.js';
import {resolveAll, targetList} from './target.template.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** What to do one after the other. Alternatives share a number: "or" stands in its place. */
export function stepList(scene: WegweiserScene, entry: Entry): unknown {
  const {steps = []} = entry;
  if (steps.length === 0) return nothing;
  return html`<ol class="steps" role="list">
    ${withAlternatives(steps).map(
      (alternatives, index) =>
        html`<li>
          ${alternatives.map((step, position) => stepTemplate(scene, entry, step, position === 0 ? index + 1 : undefined))}
        </li>`,
    )}
  </ol>`;
}

function withAlternatives(steps: readonly Step[]): readonly (readonly Step[])[] {
  const numbered: Step[][] = [];
  for (const step of steps) {
    const last = numbered.at(-1);
    if (step.logic === 'or' && last) last.push(step);
    else numbered.push([step]);
  }
  return numbered;
}

function stepTemplate(scene: WegweiserScene, entry: Entry, step: Step, number: number | undefined): TemplateResult {
  const {display} = scene;
  const {title, logic, optional, targets} = step;
  const logicWords = logic && logicLabel(display.locale, logic);
  return html`<div class="step">
    <p class="step-title">
      ${number ? html`<span class="number">${formatNumber(display.locale.intl, number)}</span>` : html`<span class="or">${logicWords}</span>`}
      <span
        >${number && logicWords ? html`<span class="count">${logicWords}</span>` : nothing} ${display.text(title)}
        ${optional ? html`<span class="count">(${optionalLabel(display.locale)})</span>` : nothing}</span
      >
    </p>
    ${targetList(scene, entry, resolveAll(scene, targets))}
  </div>`;
}

function logicLabel({msg}: Words, logic: NonNullable<Step['logic']>): string {
  return logic === 'or'
    ? msg('oder', {id: 'wegweiser-or', desc: 'Vor einem Schritt, den man statt des vorigen gehen kann'})
    : msg('und', {id: 'wegweiser-and', desc: 'Vor einem Schritt, den man außer dem vorigen geht'});
}

function optionalLabel({msg}: Words): string {
  return msg('freiwillig', {
    id: 'wegweiser-optional',
    desc: 'In Klammern hinter einem Schritt, den man auslassen kann',
  });
}
