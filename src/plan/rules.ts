import {firstDay, lastDay, readPartialDate} from './dates.js';
import type {ListName} from './ids.js';
import type {Effect} from './issue.js';
import type {Entry, Offer, Period, Place, Target} from './plan.js';
import {isRecord} from './raw.js';
import type {Reading} from './reading.js';
import {expandStatus, settleStatus} from './status-rule.js';

/** How the reader treats an object beyond its keys. */
export interface Rule {
  /** Turns a short form, such as a bare name, into the object that it stands for. */
  expand?(value: unknown, reading: Reading): unknown;
  /** Keys of which at least one must be there. */
  readonly needs?: readonly string[];
  /** Derives, compares or refuses; `undefined` gives up the object, `effect` being what an editor is told then. */
  finish?(value: never, reading: Reading, effect: Effect, raw: Readonly<Record<string, unknown>>): unknown;
}

type Cost = NonNullable<Offer['cost']>;
type Eligibility = NonNullable<Offer['eligibility']>;

/** The rules of objects by the names that the schema gives them. */
export const rules: Readonly<Record<string, Rule>> = {
  actorRef: {expand: shortActor, needs: ['actor', 'text']},
  contact: {
    expand: (value) => (typeof value === 'string' ? {name: value} : value),
    needs: ['name', 'actor', 'role', 'email', 'phones', 'url', 'address', 'appointmentUrl'],
  },
  cost: {needs: ['free', 'amount', 'note'], finish: settleCost},
  decision: {needs: ['body', 'text', 'date', 'reference', 'href']},
  eligibility: {finish: settleAges},
  entry: {needs: ['targets', 'steps', 'children'], finish: passKindOn},
  child: {needs: ['targets', 'steps', 'children']},
  item: {expand: (value) => (isRecord(value) && Object.hasOwn(value, 'text') ? value : {text: value})},
  period: {expand: shortPeriod, finish: settleEnds},
  place: {finish: settlePoint, needs: ['name', 'address', 'street', 'town', 'postcode', 'note', 'latitude']},
  role: {needs: ['actor', 'name']},
  scheduleEntry: {needs: ['measure', 'text']},
  status: {expand: expandStatus, finish: settleStatus},
  swot: {needs: ['strengths', 'weaknesses', 'opportunities', 'threats']},
  target: {finish: settleTarget},
  translation: {expand: (value) => (typeof value === 'string' ? {method: value} : value)},
};

/** An actor's id, else a wording. */
function shortActor(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return value;
  return reading.knows('actors', value) ? {actor: value} : {text: value};
}

/** A date is both ends, anything else is what readers see. */
function shortPeriod(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return readPartialDate(value) ? {from: value, to: value} : {text: value};
}

function settleEnds(period: Period, reading: Reading): Period | undefined {
  const {from, to, text} = period;
  if (!from || !to || firstDay(from) <= lastDay(to)) return from || to || text ? period : undefined;
  reading.report('dropped', 'contradiction', `${from} – ${to}`);
  return text ? {text} : undefined;
}

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
