import type {ListName} from './ids.js';
import type {Effect} from './issue.js';
import type {Entry, Offer, Place, Target} from './plan.js';
import type {Reading} from './reading.js';
import type {Rule} from './rules.js';

type Cost = NonNullable<Offer['cost']>;
type Eligibility = NonNullable<Offer['eligibility']>;

/** The rules of objects around offers, the Wegweiser and the texts about the plan. */
export const moreRules: Readonly<Record<string, Rule>> = {
  cost: {needs: ['free', 'amount', 'note'], finish: settleCost},
  eligibility: {finish: settleAges},
  entry: {needs: ['targets', 'steps', 'children'], finish: passKindOn},
  child: {needs: ['targets', 'steps', 'children']},
  place: {finish: settlePoint, needs: ['name', 'address', 'street', 'town', 'postcode', 'note', 'latitude']},
  role: {needs: ['actor', 'name']},
  scheduleEntry: {needs: ['measure', 'text']},
  swot: {needs: ['strengths', 'weaknesses', 'opportunities', 'threats']},
  target: {finish: settleTarget},
  translation: {expand: (value) => (typeof value === 'string' ? {method: value} : value)},
};

/** A coordinate without the other is none. */
function settlePoint(place: Place): Place {
  const {latitude, longitude, ...words} = place;
  return latitude === undefined || longitude === undefined ? words : place;
}

function settleCost(cost: Cost, reading: Reading): Cost {
  const {free, ...priced} = cost;
  if (!free || !cost.amount) return cost;
  reading.report('dropped', 'contradiction', `free, ${cost.amount}`);
  return priced;
}

function settleAges(eligibility: Eligibility, reading: Reading): Eligibility {
  const {minAge, maxAge, ...rest} = eligibility;
  if (minAge === undefined || maxAge === undefined || minAge <= maxAge) return eligibility;
  reading.report('dropped', 'contradiction', `${minAge} – ${maxAge}`);
  return rest;
}

const listOf: Readonly<Record<Exclude<Target['kind'], 'link'>, ListName>> = {
  offer: 'offers',
  measure: 'measures',
  entry: 'wegweiser',
  topic: 'topics',
  field: 'fields',
  contact: 'actors',
};

function settleTarget(target: Target, reading: Reading, effect: Effect): Target | undefined {
  const {kind, href, label, ref} = target;
  if (kind === 'link') return href && label ? target : void reading.report(effect, 'missing', undefined, 'href, label');
  if (ref === undefined) return void reading.report(effect, 'missing', undefined, 'ref');
  return reading.knows(listOf[kind], ref) ? target : void reading.report(effect, 'dangling-reference', ref);
}

/** A child's kind defaults to its parent's. */
function passKindOn(entry: Entry): Entry {
  if (!entry.children) return entry;
  return {
    ...entry,
    children: Object.freeze(entry.children.map((child) => Object.freeze({...child, kind: child.kind ?? entry.kind}))),
  };
}
