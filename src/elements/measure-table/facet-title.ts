import type {Display} from '../../base/display.js';
import type {MeasureFacet} from '../../plan/measure-facets.js';
import {columnLabel} from './columns.js';

/** The name of a filter, in the publisher's own words where it has some. */
export function facetTitle(display: Display, facet: MeasureFacet): string {
  const {msg} = display.locale;
  switch (facet) {
    case 'field':
      return columnLabel(display, 'field');
    case 'goal':
      return columnLabel(display, 'goal');
    case 'status':
      return columnLabel(display, 'status');
    case 'actor':
      return columnLabel(display, 'actors');
    case 'lead':
      return msg('Federführend', {id: 'measure-table-lead', desc: 'Filter nach denen, die die Maßnahme leiten'});
    case 'year':
      return msg('Jahr', {id: 'measure-table-year', desc: 'Filter nach den Jahren, in denen eine Maßnahme läuft'});
    case 'term':
      return columnLabel(display, 'period');
    case 'progress':
      return msg('Fortschritt', {id: 'measure-table-progress', desc: 'Auswahl der Reihenfolge: nach Prozent'});
  }
}
