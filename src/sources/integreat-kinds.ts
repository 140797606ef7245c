import type {Edition, Versions} from './editions.js';
import type {Endpoint} from './integreat-address.js';
import {datesOfEvent, type Telling} from './integreat-events.js';
import type {TopicList} from './integreat-topics.js';
import type {OfferValue} from './offer-value.js';
import {PageTree} from './page-tree.js';

/** What the entries of one list have that those of others have not. */
interface Kind {
  /** Whether an entry is an offer. */
  isShown(versions: Versions): boolean;
  describe(versions: Versions): Partial<OfferValue>;
}

interface Context extends Telling {
  readonly entries: readonly Versions[];
  readonly topics: TopicList;
}

export function kindOf(endpoint: Endpoint, context: Context): Kind {
  switch (endpoint) {
    case 'locations':
      return locations(context);
    case 'pages':
      return pages(context);
    case 'events':
      return events(context);
  }
}

function locations({topics}: Context): Kind {
  return {isShown: () => true, describe: (versions) => ({topics: topics.ofCategory(versions)})};
}

function events({topics, ...telling}: Context): Kind {
  return {
    isShown: () => true,
    describe: (versions) => ({topics: [topics.events()], ...datesOfEvent(versions, telling)}),
  };
}

/** Pages that say something themselves are offers; the uppermost of those above them are topics. */
function pages({entries, topics}: Context): Kind {
  const editions = new Set(entries.map(([{edition}]) => edition));
  const trees = new Map([...editions].map((edition): [Edition, PageTree] => [edition, new PageTree(edition)]));
  const versionsOf = new Map(entries.map((versions) => [versions[0].raw, versions]));
  return {
    isShown: ([{edition, raw}]) => trees.get(edition)?.isLeaf(raw) ?? true,
    describe: ([{edition, raw}]) => {
      const top = trees.get(edition)?.topOf(raw);
      return {topics: top ? topics.ofPage(versionsOf.get(top) ?? [{edition, raw: top}]) : []};
    },
  };
}
