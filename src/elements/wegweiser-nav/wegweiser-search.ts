import {SearchOnDemand} from '../../base/search-on-demand.js';
import type {Words} from '../../i18n/msg.js';
import type {Hit} from './hits.js';
import type {WegweiserSearching} from './searching.js';

/** The search over entries, offers and contacts. */
export class WegweiserSearch extends SearchOnDemand<Hit, WegweiserSearching> {
  /** How many hits there are, and in how far they are what was asked for; `undefined` without any. */
  words(words: Words): string | undefined {
    const {found, parts} = this;
    if (!found || !parts.part || found.entries.length === 0) return undefined;
    const count = parts.part.foundWords(words, found.entries.length);
    return [parts.part.howWords(words, found), count].filter(Boolean).join(' ');
  }
}
