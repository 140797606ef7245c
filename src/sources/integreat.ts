import {IdSpace} from '../plan/id-space.js';
import {slugId} from '../plan/usable-entries.js';
import {joinEditions, pathOf, type Edition, type Versions} from './editions.js';
import type {Endpoint} from './integreat-address.js';
import {foldCopies} from './integreat-events.js';
import {kindOf} from './integreat-kinds.js';
import {offerOf} from './integreat-offer.js';
import {TopicList} from './integreat-topics.js';
import {filled} from './raw-entry.js';

/** One list of Integreat in one language or several. */
export interface IntegreatLists {
  readonly endpoint: Endpoint;
  /** The region as addresses write it. */
  readonly region: string;
  /** The first one decides on order, addresses and ids. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** `YYYY-MM-DD`; dates of events are told from this day on. */
  readonly today: string;
}

/**
 * Makes a plan document of what Integreat's API answers, for `parsePlan` to check like any other. Pictures, icons and
 * markup are left out. Takes any values and never throws. Pauses after each entry: the caller may go on later.
 */
export function* readIntegreat(lists: IntegreatLists): Generator<undefined, Readonly<Record<string, unknown>>> {
  const {endpoint, region, today} = lists;
  const [first, ...others] = endpoint === 'events' ? lists.editions.map(foldCopies) : lists.editions;
  const entries = first ? yield* joinEditions([first, ...others]) : [];
  const topics = new TopicList();
  const ids = new IdSpace();
  const languages = lists.editions.map(({lang}) => lang);
  const {isShown, describe} = kindOf(endpoint, {entries, topics, today, languages});
  const offers: unknown[] = [];
  for (const versions of entries) {
    if (isShown(versions)) {
      const id = ids.derive(slugId('offers', lastSegment(versions), offers.length));
      offers.push(filled({id, ...offerOf(versions), ...describe(versions)}));
    }
    yield;
  }
  return {
    schemaVersion: 1,
    lang: lists.editions[0].lang,
    title: `Integreat: ${region}`,
    topics: topics.values,
    offers,
    sources: [{text: 'Integreat'}],
  };
}

/** Addresses of one list differ in their last part, and stay when a title changes. */
function lastSegment([{raw}]: Versions): string {
  return pathOf(raw).split('/').at(-1) ?? '';
}
