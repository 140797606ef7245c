import {fieldDetails} from './field-details.template.js';
import {measureDetails} from './measure-details.template.js';
import {MeasureSearch} from './measure-search.js';

/** What the first view of the table does without: it is fetched when the plan is there, in one piece. */
export interface TableParts {
  readonly measure: typeof measureDetails;
  readonly field: typeof fieldDetails;
  readonly search: MeasureSearch;
}

/** One for each table: the search keeps what it has prepared. */
export function tableParts(): TableParts {
  return {measure: measureDetails, field: fieldDetails, search: new MeasureSearch()};
}
