import type {CSSResult} from 'lit';
import type {Words} from '../i18n/msg.js';
import type {Display} from './display.js';
import detailStyles from './details.styles.js';
import {filterTags} from './filter-tags.template.js';
import filterStyles from './filter.styles.js';
import {hiddenNote} from './hidden-note.template.js';
import paginationStyles from './pagination.styles.js';
import searchStyles from './search.styles.js';
import {pagination} from './pagination.template.js';

const styles: readonly CSSResult[] = [searchStyles, filterStyles, paginationStyles, detailStyles];

/** What the first rows of a list do without, such as controls, search and details. It is fetched when they are seen. */
export interface ListParts<Facet extends string> extends Readonly<typeof listParts> {
  /** The name by which a reader knows a value of a filter. */
  labelOf(display: Display, facet: Facet, value: string): string;
  /** Says that the entry which the address names is one that a filter hides. */
  hiddenText(words: Words): string;
}

/** Those that every list has. */
export const listParts = {styles, tags: filterTags, hiddenNote, pagination};
