import {html, nothing, type TemplateResult} from 'lit';
import {detailsButton, detailsLabel} from '../../base/details-button.template.js';
import type {Display} from '../../base/display.js';
import type {Measure} from '../../plan/plan.js';
import {cellContent} from './cells.template.js';
import {columnLabel, sortOfColumn, type TableColumn} from './columns.js';
import {goalTexts} from './goal-texts.template.js';
import {groupHead} from './group-head.template.js';
import {headRow} from './head-row.template.js';
import {additionalLabel} from './messages.template.js';
import type {TableRow} from './table-rows.js';
import type {TableScene} from './table-scene.js';

/** One real table for all widths: on narrow ones its rows are cards, by style alone. */
export function measureTable(scene: TableScene, rows: readonly TableRow[], caption: unknown): TemplateResult {
  return html`<table part="table" class="measures" role="table">
    <caption id="caption">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${scene.columns.map((column) => columnHead(scene, column))}
        <th role="columnheader" scope="col"><span class="for-readers">${detailsLabel(scene.display.locale)}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowTemplate(scene, row))}
    </tbody>
  </table>`;
}

/** Whoever has no mouse scrolls it with the arrow keys, so it takes the focus and has the name of its table. */
export function scrollBox(table: TemplateResult): TemplateResult {
  return html`<div class="table-box" role="group" aria-labelledby="caption" tabindex="0">${table}</div>`;
}

function columnHead({display, view, onSort}: TableScene, column: TableColumn): TemplateResult {
  const label = columnLabel(display, column);
  const sort = sortOfColumn[column];
  if (!sort) return html`<th role="columnheader" scope="col" part="header-cell" class=${column}>${label}</th>`;
  const sorted = view.sort === sort;
  const order = !sorted ? '⇅' : view.descending ? '▼' : '▲';
  return html`<th
    role="columnheader"
    scope="col"
    part="header-cell"
    class=${column}
    aria-sort=${sorted ? (view.descending ? 'descending' : 'ascending') : nothing}
  >
    <button class="sort" @click=${() => onSort(sort)}>${label} <span aria-hidden="true">${order}</span></button>
    <span class="sort-label">${label}</span>
  </th>`;
}

function rowTemplate(scene: TableScene, row: TableRow): TemplateResult {
  switch (row.is) {
    case 'group':
      return groupHead(scene, row.group);
    case 'goals':
      return headRow(scene, 'goal-head', goalWords(scene.display, row.goals));
    case 'additional':
      return headRow(scene, 'goal-head', additionalLabel(scene.display.locale));
    case 'measure':
      return measureRow(scene, row.measure);
  }
}

function goalWords(display: Display, goals: readonly string[]): TemplateResult {
  const {msg} = display.locale;
  const label =
    goals.length > 1
      ? display.term(
          'goals',
          msg('Ziele', {id: 'measure-table-goal-heads', desc: 'Vor mehreren Zielen über einer Gruppe von Maßnahmen'}),
        )
      : display.term(
          'goal',
          msg('Ziel', {id: 'measure-table-goal-head', desc: 'Vor dem Ziel über einer Gruppe von Maßnahmen'}),
        );
  return html`<span class="label">${label}:</span> ${goalTexts(display, goals)}`;
}

function measureRow(scene: TableScene, measure: Measure): TemplateResult {
  return html`<tr part="row" role="row" data-entry=${measure.id}>
      ${scene.columns.map((column) => cell(scene, measure, column))}
      <td role="cell" class="more">${moreButton(scene, measure)}</td>
    </tr>
    ${scene.isOpen(measure.id) ? detailRow(scene, measure) : nothing}`;
}

function cell(scene: TableScene, measure: Measure, column: TableColumn): TemplateResult {
  const {display, columns, parts, mark, onNote} = scene;
  const content = cellContent(display, measure, column);
  if (column === 'title') {
    const period = columns.includes('period') ? undefined : measure.period;
    return html`<th role="rowheader" scope="row" part="cell" class="title">
      ${content}${parts?.noteMarks(display, measure, () => onNote(measure))}${period ? html`<span class="late">${display.period(period)}</span>` : nothing}${mark(measure)}
    </th>`;
  }
  return html`<td role="cell" part="cell" class=${column} data-label=${columnLabel(display, column)}>${content}</td>`;
}

function moreButton({display, isOpen, onToggle}: TableScene, measure: Measure): TemplateResult {
  const name = measure.number ?? display.words(measure.title);
  return detailsButton({words: display.locale, name, open: isOpen(measure.id), onToggle: () => onToggle(measure)});
}

function detailRow({columns, details}: TableScene, measure: Measure): TemplateResult {
  return html`<tr class="details" role="row">
    <td role="cell" colspan=${columns.length + 1}>${details(measure)}</td>
  </tr>`;
}
