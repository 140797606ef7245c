import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {itemList, richText} from '../../base/rich.template.js';
import {formatNumber} from '../../i18n/format-number.js';
import {formatDate} from '../../i18n/format.js';
import {fieldsWithContext} from '../../plan/overview-sections.js';
import type {Field, Plan} from '../../plan/plan.js';
import {fieldName} from './field-list.template.js';
import type {OverviewScene} from './overview-scene.js';
import {itemsPart, listPart, part, sectionHeading, textPart} from './parts.template.js';

type Fact = NonNullable<Plan['facts']>[number];

/** Where the town stands and what it needs, in whole and field by field. */
export function contextSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  return html`${sectionHeading(scene, msg('Ausgangslage und Bedarf', {id: 'overview-context', desc: 'Überschrift'}))}
  ${textPart(scene, msg('Sachstand', {id: 'field-context', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), plan.statusQuo)}
  ${listPart(scene, msg('Zahlen und Fakten', {id: 'overview-facts', desc: 'Überschrift'}), plan.facts, fact)}
  ${itemsPart(scene, msg('Was schon gelungen ist', {id: 'overview-achievements', desc: 'Überschrift über Fortschritten'}), plan.achievements)}
  ${itemsPart(scene, msg('Herausforderungen', {id: 'overview-challenges', desc: 'Überschrift'}), plan.challenges)}
  ${itemsPart(scene, msg('Bedarfe', {id: 'overview-needs', desc: 'Überschrift'}), plan.needs)}
  ${itemsPart(scene, msg('Was gebraucht wird', {id: 'field-requirements', desc: 'Überschrift: Voraussetzungen'}), plan.requirements)}
  ${ofFields(scene)}`;
}

function fact(display: Display, {text, value, unit, date, source}: Fact): TemplateResult {
  const {intl} = display.locale;
  const notes = [date && formatDate(intl, date), source && display.text(source)].filter(Boolean);
  const amount =
    value === undefined
      ? nothing
      : html`<strong>${formatNumber(intl, value)}${unit ? html` ${display.text(unit)}` : nothing}</strong>: `;
  return html`${amount}${display.text(text)}
  ${notes.length > 0 ? html`<span class="muted">(${notes.map((note, at) => html`${at > 0 ? ', ' : nothing}<bdi>${note}</bdi>`)})</span>` : nothing}`;
}

/** Long in most plans: each field is behind a disclosure of its own. */
function ofFields(scene: OverviewScene): unknown {
  const {display} = scene;
  const fields = fieldsWithContext(display.plan);
  if (fields.length === 0) return nothing;
  const title = display.locale.msg('In den Handlungsfeldern', {
    id: 'overview-context-fields',
    desc: 'Überschrift: Ausgangslage jedes Handlungsfelds',
  });
  return part(
    scene,
    title,
    fields.map(
      (field) =>
        html`<details>
          <summary>${fieldName(display, field)}</summary>
          ${ofField(scene, field)}
        </details>`,
    ),
  );
}

function ofField({display}: OverviewScene, {analysis, context, requirements}: Field): TemplateResult {
  const needed = display.locale.msg('Was gebraucht wird', {
    id: 'field-requirements',
    desc: 'Überschrift: Voraussetzungen',
  });
  return html`${analysis ? richText(display, analysis) : nothing} ${context ? richText(display, context) : nothing}
  ${
    requirements?.length
      ? html`<p class="label">${needed}</p>
          ${itemList(display, requirements)}`
      : nothing
  }`;
}
