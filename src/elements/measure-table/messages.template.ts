import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {sortLabel} from './order-labels.js';
import type {TableModel} from './table-model.js';
import type {TableOrder} from './table-view.js';

/** How many measures there are, or which of them are on this page: the heading of the results. */
export function tableCaption(
  {msg, intl}: Words,
  {paging: {pages, first, last}, rowCount, selected}: TableModel,
): TemplateResult {
  const range = msg('Maßnahmen {first} bis {last} von {total}', {
    id: 'measure-table-range',
    desc: 'Über der Tabelle, wenn sie Seiten hat',
  });
  const count = msg('{count, plural, =0 {Keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-count',
    desc: 'Über der Tabelle',
  });
  const hint = msg('Die Spaltenköpfe mit Schaltflächen sortieren die Tabelle.', {
    id: 'measure-table-sort-hint',
    desc: 'Nur vorgelesen, in der Tabellenüberschrift',
  });
  return html`<span data-results
      >${pages > 1 ? icu(intl, range, {first, last, total: rowCount}) : icu(intl, count, {count: selected.main.length})}</span
    >
    <span class="for-readers">${hint}</span>`;
}

/** How many of all measures search and filters leave. */
export function shownText({msg, intl}: Words, {selected, total}: TableModel): string {
  const text = msg('{shown} von {total, plural, one {# Maßnahme} other {# Maßnahmen}}', {
    id: 'measure-table-shown',
    desc: 'Treffer nach dem Suchen und Filtern',
  });
  return icu(intl, text, {shown: selected.main.length, total});
}

/** What is spoken when the rows have another order. */
export function sortedText(display: Display, {sort, descending}: TableOrder): string {
  const {msg, intl} = display.locale;
  if (!sort) return msg('Reihenfolge des Plans', {id: 'measure-table-plan-order', desc: 'Auswahl der Reihenfolge'});
  const text = descending
    ? msg('Sortiert nach {sort}, absteigend', {
        id: 'measure-table-sorted-down',
        desc: 'Nur vorgelesen, nach dem Sortieren',
      })
    : msg('Sortiert nach {sort}, aufsteigend', {
        id: 'measure-table-sorted-up',
        desc: 'Nur vorgelesen, nach dem Sortieren',
      });
  return icu(intl, text, {sort: sortLabel(display, sort)});
}

export function emptyText({msg}: Words): string {
  return msg('In diesem Plan stehen noch keine Maßnahmen.', {
    id: 'measure-table-empty',
    desc: 'Anstelle der Tabelle',
  });
}

export function additionalLabel({msg}: Words): string {
  return msg('Weitere Maßnahmen', {
    id: 'measure-table-additional',
    desc: 'Über Maßnahmen ohne Nummer, die nicht mitgezählt werden',
  });
}
