import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {itemList, quotation, richText} from '../../base/rich.template.js';
import {sectionOf} from '../../base/section.template.js';
import type {Field, Rich} from '../../plan/plan.js';
import {exampleList} from './examples.template.js';
import {activities, events} from './field-plans.template.js';
import {footnotes} from './footnotes.template.js';
import {goalList} from './goal-list.template.js';
import {reportedLines} from './reported.template.js';

/** What the plan says about a field beyond its head: situation, goals, needs, what is to come, examples. */
export function fieldDetails(display: Display, field: Field): TemplateResult {
  const {msg} = display.locale;
  const {quote, description, analysis, context, requirements} = field;
  const part = (label: string, text: Rich | undefined): unknown => sectionOf(display, label, text, richText);
  return html`<div class="detail-grid">
    ${quote ? quotation(display, quote.text, quote.source) : nothing}
    ${part(msg('Worum es geht', {id: 'field-description', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), description)}
    ${part(msg('Ausgangslage', {id: 'field-analysis', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), analysis)}
    ${part(msg('Sachstand', {id: 'field-context', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), context)}
    ${goals(display, field)}
    ${sectionOf(
      display,
      msg('Was gebraucht wird', {id: 'field-requirements', desc: 'Überschrift: Voraussetzungen'}),
      requirements,
      itemList,
    )}
    ${events(display, field)} ${activities(display, field)}
    ${sectionOf(
      display,
      msg('Im vollständigen Plan', {id: 'field-reported', desc: 'Überschrift: was der gedruckte Plan enthält'}),
      field.reported,
      reportedLines,
    )}
    ${sectionOf(
      display,
      msg('Beispiele', {id: 'measure-examples', desc: 'Überschrift in den Einzelheiten'}),
      field.examples,
      exampleList,
    )}
    ${footnotes(display, field)}
  </div>`;
}

/** All goals of the field, also those that no measure serves; its visions stand in the head. */
function goals(display: Display, {id}: Field): unknown {
  const label = display.locale.msg('Ziele', {id: 'measure-table-goals', desc: 'Spaltenkopf'});
  const ofField = display.plan.goals.filter(({field, kind}) => field === id && kind !== 'vision');
  return sectionOf(display, display.term('goals', label), ofField, goalList);
}
