import {offerTopics, visibleOffers} from './offers.js';
import type {Entry, Field, Plan, Topic} from './plan.js';
import {countMeasures} from './targets.js';

/** The entries of one kind. */
export interface EntryGroup {
  readonly kind: Entry['kind'];
  readonly entries: readonly Entry[];
}

/** The kinds in the order in which readers see them. */
const kinds = ['situations', 'topics', 'audiences', 'tasks'] as const;

/**
 * The entries of the Wegweiser: what to do right away (`priority`) first, on each level. A document without entries gets
 * one for each topic that has offers and for each field that has measures; their ids cannot be those of other entries.
 *
 * @param today `YYYY-MM-DD`
 */
export function wegweiserOf(plan: Plan, today: string): readonly Entry[] {
  return plan.wegweiser.length > 0 ? nowFirst(plan.wegweiser) : derivedEntries(plan, today);
}

/** The entries by their kind; kinds without entries are left out. */
export function entriesByKind(entries: readonly Entry[]): readonly EntryGroup[] {
  return kinds
    .map((kind) => ({kind, entries: entries.filter((entry) => entry.kind === kind)}))
    .filter((group) => group.entries.length > 0);
}

function nowFirst(entries: readonly Entry[]): readonly Entry[] {
  const isNow = ({priority}: Entry) => priority === 'now';
  const sorted = [...entries.filter(isNow), ...entries.filter((entry) => !isNow(entry))];
  return sorted.map((entry) => (entry.children ? {...entry, children: nowFirst(entry.children)} : entry));
}

function derivedEntries(plan: Plan, today: string): readonly Entry[] {
  const topics = offerTopics(plan, visibleOffers(plan, today).offers);
  const fields = plan.fields.filter((field) => countMeasures(field, plan) > 0);
  return [...topics.flatMap(({topic}) => (topic ? [topicEntry(topic)] : [])), ...fields.map(fieldEntry)];
}

/** No id of a document holds a colon. */
function topicEntry({id, title, icon, description}: Topic): Entry {
  return {id: `topic:${id}`, kind: 'topics', title, icon, description, targets: [{kind: 'topic', ref: id}]};
}

function fieldEntry({id, title}: Field): Entry {
  return {id: `field:${id}`, kind: 'topics', title, targets: [{kind: 'field', ref: id}]};
}
