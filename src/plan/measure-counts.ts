import {facetValues, inFacetOrder, type MeasureFacet} from './measure-facets.js';
import {fits, isMain, partsInForce, type FilterPart, type MeasureFilter} from './measures.js';
import type {Measure, Plan} from './plan.js';

/** For each value of a facet, in the order for readers: how many main measures choosing it would show. */
export type FacetCounts = ReadonlyMap<string, number>;

/** What leaving out one part of a filter would show. */
export interface WithoutPart {
  readonly part: FilterPart;
  /** Main measures. */
  readonly count: number;
}

/**
 * What each value of some facets would show, under the search and the other facets. Values that no measure has are
 * missing.
 */
export function countFacets<Facet extends MeasureFacet>(
  plan: Plan,
  facets: readonly Facet[],
  filter: MeasureFilter,
): Readonly<Record<Facet, FacetCounts>> {
  const counts = facets.map((facet) => [facet, new Map<string, number>()] as const);
  for (const {measure, failed} of judged(plan, filter)) {
    for (const [facet, ofFacet] of counts) {
      const counted = failed.every((part) => part === facet) ? 1 : 0;
      for (const value of facetValues(facet, measure, plan)) ofFacet.set(value, (ofFacet.get(value) ?? 0) + counted);
    }
  }
  const ordered = counts.map(([facet, ofFacet]) => [
    facet,
    new Map(inFacetOrder(facet, ofFacet.keys(), plan).map((value) => [value, ofFacet.get(value) ?? 0])),
  ]);
  return Object.fromEntries(ordered) as Readonly<Record<Facet, FacetCounts>>;
}

/** What leaving out a single part of a filter would show. Parts without which still nothing is found are missing. */
export function helpfulOmissions(plan: Plan, filter: MeasureFilter): readonly WithoutPart[] {
  const all = [...judged(plan, filter)];
  return partsInForce(filter)
    .map((part) => ({part, count: all.filter(({failed}) => failed.every((other) => other === part)).length}))
    .filter(({count}) => count > 0);
}

/** Each main measure with the parts of a filter that it does not pass. */
function* judged(
  plan: Plan,
  filter: MeasureFilter,
): Generator<{readonly measure: Measure; readonly failed: readonly FilterPart[]}> {
  const parts = partsInForce(filter);
  for (const measure of plan.measures) {
    if (isMain(measure)) yield {measure, failed: parts.filter((part) => !fits(measure, plan, filter, part))};
  }
}
