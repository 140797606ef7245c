import detailStyles from '../../base/details.styles.js';
import filterStyles from '../../base/filter.styles.js';
import {filterTags} from '../../base/filter-tags.template.js';
import type {ListParts} from '../../base/list-element.js';
import type {MeasureFacet} from '../../plan/measure-facets.js';
import {emptyHelp} from './empty-help.template.js';
import {facetLabel} from './facet-label.js';
import {fieldDetails} from './field-details.template.js';
import {filterPanel} from './filter-panel.template.js';
import {measureDetails} from './measure-details.template.js';
import {MeasureSearch} from './measure-search.js';
import {toolbar} from './toolbar.template.js';

/** What the first rows of the table do without, in one piece. */
export interface TableParts extends ListParts<MeasureFacet> {
  readonly measure: typeof measureDetails;
  readonly field: typeof fieldDetails;
  readonly toolbar: typeof toolbar;
  readonly filters: typeof filterPanel;
  readonly emptyHelp: typeof emptyHelp;
  readonly search: MeasureSearch;
}

/** One for each table: the search keeps what it has prepared. */
export function tableParts(): TableParts {
  return {
    measure: measureDetails,
    field: fieldDetails,
    filters: filterPanel,
    emptyHelp,
    styles: [filterStyles, detailStyles],
    tags: filterTags,
    toolbar,
    labelOf: facetLabel,
    search: new MeasureSearch(),
  };
}
