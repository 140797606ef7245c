import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {section} from '../../base/section.template.js';
import {statusBadge} from '../../base/status.template.js';
import {addressWith} from '../../base/url-state.js';
import {icu} from '../../i18n/icu.js';
import type {Measure} from '../../plan/plan.js';
import type {MeasureChange} from '../../plan/changes.js';
import type {Comparison} from './edition-changes.js';

/** How much has changed, in words. */
export function changeCount({now, changes: {changed, added, gone}}: Comparison): string {
  const {msg, intl} = now.locale;
  const words = msg('{count, plural, =0 {Nichts hat sich geändert.} one {# Änderung} other {# Änderungen}}', {
    id: 'changes-count',
    desc: 'Wie viele Maßnahmen seit einer früheren Fassung neu sind, fehlen oder einen anderen Status haben',
  });
  return icu(intl, words, {count: changed.size + added.size + gone.length});
}

/** Statuses that changed, new measures, and those that are gone; each that is still there with a link to it. */
export function changeList(comparison: Comparison): TemplateResult {
  const {now, before, changes} = comparison;
  const {msg} = now.locale;
  const changed = [...changes.changed.values()].map((change) => changedEntry(comparison, change));
  const added = [...changes.added.values()].map((measure) => html`<li>${measureLink(now, measure)}</li>`);
  const gone = changes.gone.map(
    (measure) => html`<li>${measureName(before, measure)} ${badgeOf(before, measure)}</li>`,
  );
  return html`<p>${changeCount(comparison)}</p>
    ${part(msg('Status geändert', {id: 'changes-status', desc: 'Überschrift über Maßnahmen'}), changed)}
    ${part(msg('Neu', {id: 'changes-added', desc: 'Überschrift über Maßnahmen, die früher nicht im Plan standen'}), added)}
    ${part(msg('Nicht mehr im Plan', {id: 'changes-gone', desc: 'Überschrift über Maßnahmen'}), gone)}`;
}

/** The mark in the row of a measure; nothing where nothing has changed. */
export function changeMark({now, before, changes}: Comparison, {id}: Measure): TemplateResult | typeof nothing {
  const change = changes.changed.get(id);
  const {msg} = now.locale;
  if (change) {
    const label = msg('Status geändert, vorher:', {
      id: 'changes-mark',
      desc: 'In der Zeile einer Maßnahme, vor dem alten Status',
    });
    return html`<span class="late change">${label} ${badgeOf(before, change.before)}</span>`;
  }
  if (!changes.added.has(id)) return nothing;
  return html`<span class="late change"
    ><span class="badge neutral"
      >${msg('neu', {id: 'changes-mark-added', desc: 'In der Zeile einer Maßnahme, die in der früheren Fassung fehlt'})}</span
    ></span
  >`;
}

function part(label: string, entries: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return entries.length > 0
    ? section(
        `${label} (${entries.length})`,
        html`<ul class="links">
          ${entries}
        </ul>`,
      )
    : nothing;
}

function changedEntry({now, before}: Comparison, change: MeasureChange): TemplateResult {
  const {msg} = now.locale;
  return html`<li>
    ${measureLink(now, change.now)}<br />
    ${msg('vorher:', {id: 'changes-before', desc: 'Vor dem alten Status'})} ${badgeOf(before, change.before)}
    ${msg('jetzt:', {id: 'changes-now', desc: 'Vor dem neuen Status'})} ${badgeOf(now, change.now)}
  </li>`;
}

/** The measure is in the table below, whatever page of the town is the usual one for measures. */
function measureLink(display: Display, measure: Measure): TemplateResult {
  return html`<a href=${addressWith(`#${measure.id}`)}>${measureName(display, measure)}</a>`;
}

function measureName(display: Display, {number, title}: Measure): TemplateResult {
  return html`${number ? html`${number} ` : nothing}<bdi>${display.text(title)}</bdi>`;
}

/** Measures without a status count as unknown. */
function badgeOf(display: Display, {status}: Measure): TemplateResult {
  return statusBadge(display, status ?? {code: 'unknown', source: 'author'});
}
