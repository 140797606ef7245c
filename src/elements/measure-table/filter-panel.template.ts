import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {filterBoxes, type FilterOption} from '../../base/filter.template.js';
import {countFacets, type FacetCounts} from '../../plan/measure-counts.js';
import {codeOfValue, unstated, type MeasureFacet} from '../../plan/measure-facets.js';
import type {MeasureFilter} from '../../plan/measures.js';
import {statusGroup} from '../../plan/status.js';
import {facetLabel} from './facet-label.js';
import {facetTitle} from './facet-title.js';
import {panelFacets, type TableView} from './table-view.js';

/** The further filters and whom they tell. */
export interface FilterPanel {
  readonly display: Display;
  readonly view: TableView;
  readonly filter: MeasureFilter;
  readonly isLocked: (facet: MeasureFacet) => boolean;
  readonly onFacet: (facet: MeasureFacet, values: readonly string[]) => void;
}

/** A fieldset for each facet by which the measures of this plan differ. */
export function filterPanel({display, view, filter, isLocked, onFacet}: FilterPanel): TemplateResult {
  const facets = panelFacets.filter((facet) => !isLocked(facet));
  const counts = countFacets(display.plan, facets, filter);
  return html`<div class="filter-grid">
    ${facets.map((facet) => {
      const options = optionsOf(display, facet, counts[facet], view);
      const chosen = view.facets[facet];
      return filterBoxes({
        words: display.locale,
        legend: facetTitle(display, facet),
        options: isUseful(options, chosen) ? options : [],
        chosen,
        onChange: (values) => onFacet(facet, values),
      });
    })}
  </div>`;
}

function optionsOf(
  display: Display,
  facet: MeasureFacet,
  counts: FacetCounts,
  {facets}: TableView,
): readonly FilterOption[] {
  const values = new Set([...counts.keys(), ...facets[facet]]);
  const shown = facet === 'status' ? [...values].filter((value) => isFiner(value, values)) : [...values];
  return shown.map((value) => ({value, label: facetLabel(display, facet, value), count: counts.get(value) ?? 0}));
}

/** A single status is offered where its group has several. */
function isFiner(value: string, values: ReadonlySet<string>): boolean {
  const code = codeOfValue(value);
  if (!code) return false;
  const ofGroup = [...values]
    .flatMap((other) => codeOfValue(other) ?? [])
    .filter((other) => statusGroup(other) === statusGroup(code));
  return ofGroup.length > 1;
}

/** A filter narrows nothing down where all measures have the same value, or state none. */
function isUseful(options: readonly FilterOption[], chosen: readonly string[]): boolean {
  return chosen.length > 0 || (options.length > 1 && options.some(({value}) => value !== unstated));
}
