import type {Display} from '../../base/display.js';
import type {MeasureGrouping} from '../../plan/measure-groups.js';
import type {MeasureSort} from '../../plan/measure-order.js';
import {columnLabel} from './columns.js';
import {facetTitle} from './facet-title.js';

/** The name of an order. */
export function sortLabel(display: Display, sort: MeasureSort): string {
  if (sort === 'progress') return facetTitle(display, 'progress');
  return columnLabel(display, sort === 'actor' ? 'actors' : sort);
}

/** By what measures stand together. */
export function groupingLabel(display: Display, grouping: MeasureGrouping): string {
  if (grouping !== 'none') return facetTitle(display, grouping);
  return display.locale.msg('nicht gruppieren', {id: 'measure-table-ungrouped', desc: 'Auswahl: ohne Gruppen'});
}
