import {facetValues, type MeasureFacet} from './measure-facets.js';
import type {Measure, Plan} from './plan.js';

/** Which measures a reader wants: values within a facet are alternatives, facets narrow each other. */
export interface MeasureFilter {
  readonly facets: Partial<Record<MeasureFacet, readonly string[]>>;
  /** Whether a measure has what the reader searched for; absent: nothing was searched for. */
  readonly matches?: ((measure: Measure) => boolean) | undefined;
}

/** A part of a filter; `query` is the search. */
export type FilterPart = MeasureFacet | 'query';

/** The measures that a filter leaves, in the order of the document. */
export interface SelectedMeasures {
  readonly main: readonly Measure[];
  /** "Weitere Maßnahmen": outside every count. */
  readonly additional: readonly Measure[];
}

/** The measures that a filter leaves. */
export function selectMeasures(plan: Plan, filter: MeasureFilter): SelectedMeasures {
  const kept = plan.measures.filter((measure) => isSelected(measure, plan, filter));
  return {
    main: kept.filter(isMain),
    additional: kept.filter((measure) => !isMain(measure)),
  };
}

/** Whether a filter leaves a measure. */
export function isSelected(measure: Measure, plan: Plan, filter: MeasureFilter): boolean {
  return partsInForce(filter).every((part) => fits(measure, plan, filter, part));
}

/** Whether a measure counts; the others are "Weitere Maßnahmen". */
export function isMain({listed}: Measure): boolean {
  return listed !== 'additional';
}

/** The parts of a filter that narrow anything down. */
export function partsInForce({facets, matches}: MeasureFilter): readonly FilterPart[] {
  const chosen = (Object.keys(facets) as MeasureFacet[]).filter((facet) => facets[facet]?.length);
  return matches ? [...chosen, 'query'] : chosen;
}

/** Whether a measure passes one part of a filter. */
export function fits(measure: Measure, plan: Plan, {facets, matches}: MeasureFilter, part: FilterPart): boolean {
  if (part === 'query') return matches?.(measure) ?? true;
  return facetValues(part, measure, plan).some((value) => facets[part]?.includes(value));
}
