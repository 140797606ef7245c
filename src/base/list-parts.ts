import type {CSSResult} from 'lit';
import detailStyles from './details.styles.js';
import {filterTags} from './filter-tags.template.js';
import filterStyles from './filter.styles.js';
import {hiddenNote} from './hidden-note.template.js';
import paginationStyles from './pagination.styles.js';
import {pagination} from './pagination.template.js';

const styles: readonly CSSResult[] = [filterStyles, paginationStyles, detailStyles];

/** What the first rows of every list do without. */
export const listParts = {styles, tags: filterTags, hiddenNote, pagination};
