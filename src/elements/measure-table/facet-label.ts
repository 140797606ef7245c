import {statusGroupLabel} from '../../base/status-group-labels.js';
import type {Display} from '../../base/display.js';
import {unstated, type MeasureFacet} from '../../plan/measures.js';
import {statusGroups} from '../../plan/status.js';

/** The name by which a reader knows a value of a filter. */
export function facetLabel(display: Display, facet: MeasureFacet, value: string): string {
  const {index, locale} = display;
  if (facet === 'status') return statusGroupLabel(locale, statusGroups.find((group) => group === value) ?? 'unknown');
  if (value === unstated) {
    return locale.msg('ohne Angabe', {
      id: 'filter-unstated',
      desc: 'Wert eines Filters: Maßnahmen, die dazu nichts sagen',
    });
  }
  const text =
    facet === 'field'
      ? index.fields.get(value)?.title
      : facet === 'goal'
        ? index.goals.get(value)?.text
        : index.actors.get(value)?.name;
  return display.words(text ?? value);
}
