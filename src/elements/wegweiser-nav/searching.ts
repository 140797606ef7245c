import type {CSSResult} from 'lit';
import {howWords} from '../../base/found.template.js';
import {PlanSearch} from '../../base/plan-search.js';
import type {Searching} from '../../base/search-on-demand.js';
import {foundWords} from './hits.template.js';
import styles from './hits.styles.js';
import {hitParts, hitsOf, type Hit} from './hits.js';
import {searchResults} from './search-results.template.js';

/** What the Wegweiser needs to search: it is fetched for the first search, in one piece. */
export interface WegweiserSearching extends Searching<Hit> {
  readonly styles: CSSResult;
  readonly results: typeof searchResults;
  readonly foundWords: typeof foundWords;
  readonly howWords: typeof howWords;
}

export function searching(): WegweiserSearching {
  const search = new PlanSearch<Hit>({entriesOf: hitsOf, partsOf: hitParts});
  return {search, styles, results: searchResults, foundWords, howWords};
}
