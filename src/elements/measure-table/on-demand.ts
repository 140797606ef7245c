import type {LitElement} from 'lit';
import chartStyles from '../../base/chart.styles.js';
import indicatorStyles from '../../base/indicators.styles.js';
import {listParts, type ListParts} from '../../base/list-parts.js';
import type {StatusLine} from '../../base/status-line.js';
import legendStyles from '../../base/status-legend.styles.js';
import {statusLegend} from '../../base/status-legend.template.js';
import type {MeasureFacet} from '../../plan/measure-facets.js';
import {EditionChanges} from './edition-changes.js';
import {emptyHelp} from './empty-help.template.js';
import {facetLabel} from './facet-label.js';
import {hiddenText} from './hidden-text.js';
import {fieldDetails} from './field-details.template.js';
import {noteMarks} from './footnotes.template.js';
import {groupFacts} from './group-facts.template.js';
import {measureDetails} from './measure-details.template.js';
import measureStyles from './measure-details.styles.js';
import {MeasureSearch} from './measure-search.js';
import styles from './on-demand.styles.js';
import {PassingOn} from './passing-on.js';
import {ShareMeasure} from './share-measure.js';
import {toolbar} from './toolbar.template.js';

/** What the first rows of the table do without, in one piece. */
export interface TableParts extends ListParts<MeasureFacet> {
  readonly measure: typeof measureDetails;
  readonly field: typeof fieldDetails;
  readonly groupFacts: typeof groupFacts;
  readonly noteMarks: typeof noteMarks;
  readonly legend: typeof statusLegend;
  readonly toolbar: typeof toolbar;
  readonly emptyHelp: typeof emptyHelp;
  readonly search: MeasureSearch;
  readonly share: ShareMeasure;
  readonly changes: EditionChanges;
  readonly passingOn: PassingOn;
}

/** One for each table: search, sharing and changes keep what they know of it. */
export function tableParts(host: LitElement, line: StatusLine): TableParts {
  const search = new MeasureSearch();
  const changes = new EditionChanges(host, line);
  return {
    ...listParts,
    styles: [...listParts.styles, indicatorStyles, chartStyles, measureStyles, legendStyles, styles],
    labelOf: facetLabel,
    hiddenText,
    measure: measureDetails,
    field: fieldDetails,
    groupFacts,
    noteMarks,
    legend: statusLegend,
    toolbar,
    emptyHelp,
    search,
    share: new ShareMeasure(host, line),
    changes,
    passingOn: new PassingOn(line, changes),
  };
}
