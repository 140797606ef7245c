import {html, type TemplateResult} from 'lit';
import {domLang, type Display, type Shown} from '../../base/display.js';
import {filterBoxes, type FilterOption} from '../../base/filter.template.js';
import {autonym} from '../../i18n/autonym.js';
import {languageName} from '../../i18n/language-name.js';
import {facetOptions, usefulFacets, type FacetOption} from '../../plan/offer-counts.js';
import {interpreterValue} from '../../plan/offer-facts.js';
import type {FacetName} from '../../plan/offer-facets.js';
import type {OfferView} from '../../plan/select-offers.js';
import {accessFacts, type Condition} from './condition-labels.js';
import {facetLabel} from './facet-label.js';
import {facetTitle} from './facet-title.js';
import {reassuringFacts} from '../../base/reassurances.js';

/** The further filters and whom they tell. */
export interface FilterPanel {
  readonly display: Display;
  /** Search and filters in force. */
  readonly asked: OfferView;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onFacet: (facet: FacetName, values: readonly string[]) => void;
}

/** Filters whose values are alternatives, in their order. The topics stand above. */
const alternatives = ['audience', 'situation', 'language', 'when', 'place'] as const satisfies readonly FacetName[];

/** A fieldset for each property by which the offers of this plan differ. */
export function filterPanel(panel: FilterPanel): TemplateResult {
  const {msg} = panel.display.locale;
  const mine = msg('Das soll zutreffen', {
    id: 'offer-conditions',
    desc: 'Filter der Angebote: kostenlos, ohne Anmeldung und so weiter; alles Gewählte muss zutreffen',
  });
  return html`<div class="filter-grid">
    ${conditionBoxes(panel, mine, reassuringFacts)} ${alternatives.map((facet) => alternativeBoxes(panel, facet))}
    ${conditionBoxes(panel, facetTitle(panel.display, 'wheelchair'), accessFacts)}
  </div>`;
}

function alternativeBoxes({display, asked, today, onFacet}: FilterPanel, facet: FacetName): unknown {
  const options = facetOptions(display.plan, facet, asked, today);
  const isUseful = usefulFacets(display.plan, today).has(facet) || options.some(({chosen}) => chosen);
  return filterBoxes({
    words: display.locale,
    legend: facetTitle(display, facet),
    options: (isUseful ? sorted(display, facet, options) : []).map((option) => ({
      value: option.value,
      count: option.count,
      label: optionLabel(display, facet, option),
    })),
    chosen: options.filter(({chosen}) => chosen).map(({value}) => value),
    onChange: (values) => onFacet(facet, values),
  });
}

/** Several facts in one fieldset: each is a filter of its own. */
function conditionBoxes(
  {display, asked, today, onFacet}: FilterPanel,
  legend: string,
  facets: readonly Condition[],
): unknown {
  const options = facets.flatMap((facet) =>
    facetOptions(display.plan, facet, asked, today).map((option) => ({...option, facet})),
  );
  const keyOf = ({facet, value}: {facet: Condition; value: string}): string => `${facet} ${value}`;
  const shown: readonly FilterOption[] = options.map((option) => ({
    value: keyOf(option),
    count: option.count,
    label: facetLabel(display, option.facet, option.value),
  }));
  const onChange = (keys: readonly string[]): void => {
    const changed = options.find((option) => keys.includes(keyOf(option)) !== option.chosen);
    if (!changed) return;
    const values = options.filter((option) => option.facet === changed.facet && keys.includes(keyOf(option)));
    onFacet(
      changed.facet,
      values.map(({value}) => value),
    );
  };
  const chosen = options.filter((option) => option.chosen).map(keyOf);
  return filterBoxes({words: display.locale, legend, options: shown, chosen, onChange});
}

/** Names of languages and places are looked up; other values have an order of their own. */
function sorted(display: Display, facet: FacetName, options: readonly FacetOption[]): readonly FacetOption[] {
  if (facet !== 'language' && facet !== 'place') return options;
  const {compare} = new Intl.Collator(display.locale.intl);
  const isOurs = ({value}: FacetOption): number => (value.startsWith('_') ? 1 : 0);
  return [...options].sort(
    (one, other) =>
      isOurs(one) - isOurs(other) ||
      compare(facetLabel(display, facet, one.value), facetLabel(display, facet, other.value)),
  );
}

/** Who looks for a language finds it by its own name, and whoever helps by that in the language of the page. */
function optionLabel(display: Display, facet: FacetName, {value}: FacetOption): Shown {
  const label = facetLabel(display, facet, value);
  if (facet !== 'language' || value === interpreterValue) return label;
  const own = autonym(value);
  return own === undefined || own === languageName(display.locale, value)
    ? label
    : html`<bdi lang=${domLang(value)}>${own}</bdi> · ${label}`;
}
