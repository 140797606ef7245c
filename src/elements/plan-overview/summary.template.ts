import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {formatNumber, formatPercent} from '../../i18n/format-number.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import {overviewOf, type MeanProgress, type Overview, type StatusCount} from '../../plan/overview.js';
import {fieldList} from './field-list.template.js';
import {measuresLink} from './measures-link.template.js';
import type {OverviewScene} from './overview-scene.js';
import {line, part, sectionHeading} from './parts.template.js';
import {groupIcon, percentBar, statusBar} from './status-bar.template.js';

/** The plan in numbers: measures by status and field, their progress, and the date of all that. */
export function summarySection(scene: OverviewScene): TemplateResult {
  const {display} = scene;
  const {msg} = display.locale;
  const overview = overviewOf(display.plan);
  const {fields} = overview;
  return html`${sectionHeading(scene, msg('Auf einen Blick', {id: 'overview-summary', desc: 'Überschrift über den Zahlen'}))}
    <div class="lines">${datesOf(display)} ${amount(display, overview)}</div>
    ${byStatus(scene, overview)}
    ${
      fields.length > 0 && overview.all.total > 0
        ? part(
            scene,
            msg('Maßnahmen nach Handlungsfeld', {id: 'overview-by-field', desc: 'Überschrift über Zahlen'}),
            fieldList(scene, overview),
          )
        : nothing
    }`;
}

/** A plan without a date says so: its numbers are then of an unknown day, never of today. */
function datesOf(display: Display): TemplateResult {
  const {locale, plan} = display;
  const {msg, intl} = locale;
  const asOf = plan.asOf
    ? formatDate(intl, plan.asOf)
    : msg('nicht angegeben', {id: 'overview-as-of-unknown', desc: 'Hinter "Stand:": der Plan nennt kein Datum'});
  return html`${line(msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'}), asOf)}
  ${line(msg('Zeitraum', {id: 'measure-table-period', desc: 'Spaltenkopf'}), plan.period && display.period(plan.period))}`;
}

function amount({locale: {msg, intl}}: Display, {all, additional}: Overview): TemplateResult {
  const counted = msg('{count, plural, =0 {Keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-count',
    desc: 'Über der Tabelle',
  });
  const besides = msg(
    '{count, plural, one {dazu # weitere, nicht mitgezählt} other {dazu # weitere, nicht mitgezählt}}',
    {
      id: 'overview-additional',
      desc: 'Hinter "41 Maßnahmen": "Weitere Maßnahmen" stehen außerhalb der Zählung',
    },
  );
  return html`<p>
    <strong>${icu(intl, counted, {count: all.total})}</strong>
    ${additional > 0 ? html`<span class="muted">(${icu(intl, besides, {count: additional})})</span>` : nothing}
  </p>`;
}

function byStatus(scene: OverviewScene, {all, mean}: Overview): unknown {
  if (all.groups.length === 0) return nothing;
  const {locale} = scene.display;
  const title = locale.msg('Maßnahmen nach Status', {id: 'overview-by-status', desc: 'Überschrift über Zahlen'});
  return part(
    scene,
    title,
    html`${statusBar(locale, all)}
      <ul class="plain tiles" role="list">
        ${all.groups.map((count) => html`<li part="card">${statusTile(scene, count)}</li>`)}
      </ul>
      ${mean ? meanProgress(scene.display, mean) : nothing}`,
  );
}

function statusTile(scene: OverviewScene, {group, count}: StatusCount): TemplateResult {
  const {locale} = scene.display;
  return measuresLink(
    scene,
    {status: group},
    html`${groupIcon(group)}<span class="number">${formatNumber(locale.intl, count)}</span>
      <span class="tile-label">${statusGroupLabel(locale, group)}</span>`,
  );
}

/** Always with the number of measures that it stands for: the others are not at zero. */
function meanProgress({locale}: Display, {percent, stated, total}: MeanProgress): TemplateResult {
  const words = locale.msg('Fortschritt im Mittel: {percent} ({stated} von {total} Maßnahmen mit Angabe)', {
    id: 'overview-mean',
    desc: 'Durchschnitt der Maßnahmen, die einen Prozentwert nennen; total ist mindestens 2',
  });
  return html`<div class="mean">
    <p>${icu(locale.intl, words, {percent: formatPercent(locale.intl, percent), stated, total})}</p>
    ${percentBar(locale, percent)}
  </div>`;
}
