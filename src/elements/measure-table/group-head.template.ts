import {html, nothing, type TemplateResult} from 'lit';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import type {Display} from '../../base/display.js';
import {icu} from '../../i18n/icu.js';
import type {MeasureGroup, MeasureGrouping} from '../../plan/measure-groups.js';
import {unstated} from '../../plan/measure-facets.js';
import type {Field} from '../../plan/plan.js';
import type {StatusGroup} from '../../plan/status.js';
import {headRow} from './head-row.template.js';
import type {TableScene} from './table-scene.js';

/** The head above a group: its name, how many measures it has, and for a field its motto and visions. */
export function groupHead(scene: TableScene, group: MeasureGroup): TemplateResult {
  const {display, view, parts} = scene;
  const field = view.groupBy === 'field' ? display.index.fields.get(group.key) : undefined;
  const marks = field && parts?.noteMarks(display, field, () => scene.onFieldNote(field));
  return headRow(
    scene,
    'group-head',
    html`<span><span class="group-title">${groupTitle(display, group.key, view.groupBy, field)}</span>${marks}</span>
      <span class="count">${countWords(display, group.main.length)}</span>
      ${parts?.groupFacts(display, view.groupBy, group)} ${field ? fieldLines(scene, field) : nothing}`,
  );
}

function groupTitle(display: Display, key: string, grouping: MeasureGrouping, field: Field | undefined): unknown {
  const {msg} = display.locale;
  if (field) return html`${field.number ? html`${field.number} ` : nothing}${display.text(field.title)}`;
  if (key === unstated)
    return msg('Ohne Angabe', {
      id: 'measure-table-group-unstated',
      desc: 'Gruppe von Maßnahmen ohne Handlungsfeld, Ziel oder Akteur',
    });
  if (grouping === 'status') return statusGroupLabel(display.locale, key as StatusGroup);
  const text = display.index.goals.get(key)?.text ?? display.index.actors.get(key)?.name ?? key;
  return display.text(text);
}

function countWords({locale: {msg, intl}}: Display, count: number): string {
  const text = msg('{count, plural, =0 {keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-group-count',
    desc: 'Neben dem Namen eines Handlungsfelds',
  });
  return icu(intl, text, {count});
}

function fieldLines(scene: TableScene, field: Field): TemplateResult {
  const {display, onToggleField, isOpen, fieldDetails} = scene;
  const visions = display.plan.goals.filter(({field: of, kind}) => of === field.id && kind === 'vision');
  const open = isOpen(field.id);
  return html`${field.motto ? html`<p class="motto">${display.text(field.motto)}</p>` : nothing}
  ${visions.map(({text}) => html`<p class="vision"><span class="label">${visionLabel(display)}:</span> ${display.text(text)}</p>`)}
  ${
    hasMore(display, field)
      ? html`<button class="quiet more-button" aria-expanded=${String(open)} @click=${() => onToggleField(field)}>
            ${moreLabel(display)}<span class="for-readers">: ${display.words(field.title)}</span>
            <span class="arrow" aria-hidden="true"></span>
          </button>
          ${open ? html`<div class="field-details">${fieldDetails(field)}</div>` : nothing}`
      : nothing
  }`;
}

function visionLabel({locale: {msg}}: Display): string {
  return msg('Vision', {id: 'measure-table-vision', desc: 'Vor dem Leitbild eines Handlungsfelds'});
}

function moreLabel({locale: {msg}}: Display): string {
  return msg('Mehr dazu', {id: 'measure-table-field-more', desc: 'Schaltfläche am Handlungsfeld'});
}

/** Whether the plan says more about a field than its head shows. */
function hasMore({plan}: Display, field: Field): boolean {
  const {id, quote, description, analysis, context, requirements, reported, examples, notes} = field;
  return (
    [quote, description, analysis, context, requirements, reported, examples, notes].some(Boolean) ||
    plan.goals.some((goal) => goal.field === id && goal.kind !== 'vision') ||
    [plan.events, plan.activities].flat().some((entry) => entry?.field === id)
  );
}
