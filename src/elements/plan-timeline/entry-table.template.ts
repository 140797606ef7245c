import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {statusBadge} from '../../base/status.template.js';
import {formatDate} from '../../i18n/format.js';
import {unstated} from '../../plan/measure-facets.js';
import type {Period} from '../../plan/plan.js';
import {allEntries} from '../../plan/timeline.js';
import {isDated, type TimelineEntry} from '../../plan/timeline-entry.js';
import {entryTitle, joined, timeInWords} from './entry.template.js';
import {groupTitle} from './group-title.js';
import {columnLabels, tableColumns, unknownTime, unstatedEnd, type TableColumn} from './table-words.js';
import type {TimelineScene} from './timeline-scene.js';

/** The columns to show: those in which the plan says nothing are left out. */
interface Columns {
  readonly shown: readonly TableColumn[];
  readonly labels: Readonly<Record<TableColumn, string>>;
}

/** The same once more as a table, for readers who compare dates, print or copy: a row for every bar. */
export function entryTable(scene: TimelineScene): TemplateResult {
  const {display, timeline} = scene;
  const entries = allEntries(timeline);
  const columns = {shown: columnsWithValues(display, entries), labels: columnLabels(display)};
  const name = display.locale.msg('Zeitplan als Tabelle', {
    id: 'timeline-table',
    desc: 'Klappt dieselben Angaben als Tabelle auf',
  });
  return html`<details class="as-table">
    <summary>${name}</summary>
    <table part="table" role="table" aria-label=${name}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.shown.map((column) => html`<th role="columnheader" scope="col">${columns.labels[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${entries.flatMap((entry) => entryRows(scene, columns, entry))}
      </tbody>
    </table>
  </details>`;
}

function columnsWithValues({plan}: Display, entries: readonly TimelineEntry[]): readonly TableColumn[] {
  const isEmpty = {field: plan.fields.length === 0, status: !entries.some(({measure}) => measure?.status)};
  return tableColumns.filter((column) => !((column === 'field' || column === 'status') && isEmpty[column]));
}

function entryRows(scene: TimelineScene, columns: Columns, entry: TimelineEntry): readonly TemplateResult[] {
  const {display} = scene;
  const dated = entry.periods.filter(isDated);
  const times = dated.length > 0 ? dated.map((period) => ends(display, columns, period)) : [inWords(display, entry)];
  const {field = unstated, status} = entry.measure ?? {};
  return times.map(
    (time) =>
      html`<tr role="row">
        <th role="rowheader" scope="row" class="entry">${entryTitle(scene, entry)}</th>
        ${cell(columns, 'field', groupTitle(display, field))} ${time}
        ${cell(columns, 'status', status && statusBadge(display, status))}
      </tr>`,
  );
}

function ends({locale}: Display, columns: Columns, {from, to}: Period): TemplateResult {
  const end = (date: string | undefined): string => (date ? formatDate(locale.intl, date) : unstatedEnd(locale));
  return html`${cell(columns, 'from', end(from))} ${cell(columns, 'to', end(to))}`;
}

/** Words stand across both columns of dates. */
function inWords(display: Display, entry: TimelineEntry): TemplateResult {
  const unknown = entry.timing === 'unknown' ? [unknownTime(display.locale)] : [];
  return html`<td role="cell" colspan="2">${joined([...unknown, ...timeInWords(display, entry)])}</td>`;
}

function cell({shown, labels}: Columns, column: TableColumn, content: unknown): TemplateResult | typeof nothing {
  if (!shown.includes(column)) return nothing;
  return html`<td role="cell" class=${column} data-label=${labels[column]}>${content ?? nothing}</td>`;
}
