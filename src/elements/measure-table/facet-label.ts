import type {Display} from '../../base/display.js';
import {timeframeLabel} from '../../base/timeframe.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {statusCodeLabel} from '../../base/status.template.js';
import type {Words} from '../../i18n/msg.js';
import {codeOfValue, unstated, type MeasureFacet} from '../../plan/measure-facets.js';
import {statusGroups} from '../../plan/status.js';

/** The name by which a reader knows a value of a filter. */
export function facetLabel(display: Display, facet: MeasureFacet, value: string): string {
  const {index, locale} = display;
  if (value === unstated) {
    return locale.msg('ohne Angabe', {
      id: 'filter-unstated',
      desc: 'Wert eines Filters: Maßnahmen, die dazu nichts sagen',
    });
  }
  switch (facet) {
    case 'field':
      return display.words(index.fields.get(value)?.title ?? value);
    case 'goal':
      return display.words(index.goals.get(value)?.text ?? value);
    case 'actor':
    case 'lead':
      return display.words(index.actors.get(value)?.name ?? value);
    case 'status':
      return statusLabelOf(display, value);
    case 'term':
      return timeframeLabel(locale, value);
    case 'progress':
      return progressLabel(locale, value);
    case 'year':
      return value;
  }
}

function statusLabelOf(display: Display, value: string): string {
  const code = codeOfValue(value);
  if (code) return statusCodeLabel(display, code);
  return statusGroupLabel(display.locale, statusGroups.find((group) => group === value) ?? 'unknown');
}

function progressLabel({msg}: Words, step: string): string {
  switch (step) {
    case '0':
      return msg('noch nichts, 0 %', {id: 'progress-none', desc: 'Filter nach Fortschritt'});
    case '1-49':
      return msg('begonnen, unter 50 %', {id: 'progress-begun', desc: 'Filter nach Fortschritt'});
    case '50-99':
      return msg('weit, ab 50 %', {id: 'progress-far', desc: 'Filter nach Fortschritt'});
    default:
      return msg('fertig, 100 %', {id: 'progress-complete', desc: 'Filter nach Fortschritt'});
  }
}
