import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {formatNumber} from '../../i18n/format-number.js';
import {icu} from '../../i18n/icu.js';
import type {FieldTally, Overview, Tally} from '../../plan/overview.js';
import type {Field} from '../../plan/plan.js';
import {measuresLink} from './measures-link.template.js';
import type {OverviewScene} from './overview-scene.js';
import {groupIcon, statusBar} from './status-bar.template.js';

/** The fields with their measures by status, those below a field within it. */
export function fieldList(scene: OverviewScene, {fields, withoutField}: Overview): TemplateResult {
  const {msg} = scene.display.locale;
  const unstated = msg('Ohne Angabe', {
    id: 'measure-table-group-unstated',
    desc: 'Gruppe von Maßnahmen ohne Handlungsfeld, Ziel oder Akteur',
  });
  return html`<ul class="plain fields" role="list">
    ${fields.map((tally) => fieldEntry(scene, tally))}
    ${withoutField.total > 0 ? html`<li>${entryLine(scene, unstated, withoutField)}</li>` : nothing}
  </ul>`;
}

function fieldEntry(scene: OverviewScene, tally: FieldTally): TemplateResult {
  const {field, below, total} = tally;
  const name = fieldName(scene.display, field);
  return html`<li>
    ${entryLine(scene, total > 0 ? measuresLink(scene, {field}, name) : name, tally)}
    ${
      below.length > 0
        ? html`<ul class="plain fields below" role="list">
            ${below.map((inner) => fieldEntry(scene, inner))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The name of a field with its number. */
export function fieldName(display: Display, {number, title}: Field): TemplateResult {
  return html`<bdi>${number ? `${number} ` : nothing}${display.text(title)}</bdi>`;
}

function entryLine({display: {locale}}: OverviewScene, name: unknown, tally: Tally): TemplateResult {
  const count = locale.msg('{count, plural, =0 {keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-group-count',
    desc: 'Neben dem Namen eines Handlungsfelds',
  });
  return html`<div class="field">
    <p class="field-name">${name} <span class="muted">(${icu(locale.intl, count, {count: tally.total})})</span></p>
    ${statusBar(locale, tally)}
    ${
      tally.groups.length > 0
        ? html`<ul class="plain numbers" role="list">
            ${tally.groups.map(
              ({group, count: of}) =>
                html`<li>${groupIcon(group)} ${statusGroupLabel(locale, group)} ${formatNumber(locale.intl, of)}</li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
