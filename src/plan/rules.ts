import {firstDay, lastDay, readPartialDate} from './dates.js';
import type {Effect} from './issue.js';
import type {Period} from './plan.js';
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

/**
 * The rules of objects by the names that the schema gives them. Those of objects that few documents have stand in
 * `more-rules.ts`.
 */
export const rules: Readonly<Record<string, Rule>> = {
  actorRef: {expand: shortActor, needs: ['actor', 'text']},
  contact: {
    expand: (value) => (typeof value === 'string' ? {name: value} : value),
    needs: ['name', 'actor', 'role', 'email', 'phones', 'url', 'address', 'appointmentUrl'],
  },
  decision: {needs: ['body', 'text', 'date', 'reference', 'href']},
  item: {expand: (value) => (isRecord(value) && Object.hasOwn(value, 'text') ? value : {text: value})},
  period: {expand: shortPeriod, finish: settleEnds},
  status: {expand: expandStatus, finish: settleStatus},
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
