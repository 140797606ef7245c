import {actorName} from './actors.js';
import {comparePartialDates} from './dates.js';
import {naturalOrder} from './natural-order.js';
import type {Measure, Period, Plan, Text} from './plan.js';
import {statusCodes} from './status.js';

/** What measures can be sorted by. */
export const measureSorts = ['number', 'title', 'field', 'actor', 'status', 'progress', 'period'] as const;
export type MeasureSort = (typeof measureSorts)[number];

/** An order: by what, and from which end. */
export interface MeasureOrder {
  readonly sort: MeasureSort;
  readonly descending: boolean;
}

/** How a text is shown to the reader who sorts. */
export type WordsOf = (text: Text) => string;

/** By what measures are compared: a key made once for each, `undefined` where a measure states nothing. */
interface Order<Key> {
  keyOf(measure: Measure): Key | undefined;
  compare(a: Key, b: Key): number;
}

/**
 * Measures in the order that a reader chose. Stable: equal ones keep the order of the document, and those that state
 * nothing come last in both directions. Texts sort by the rules of the document's language.
 */
export function sortMeasures(
  plan: Plan,
  measures: readonly Measure[],
  {sort, descending}: MeasureOrder,
  wordsOf: WordsOf,
): readonly Measure[] {
  const direction = descending ? -1 : 1;
  const sorted = <Key>({keyOf, compare}: Order<Key>): readonly Measure[] => {
    const known: {readonly measure: Measure; readonly key: Key}[] = [];
    const others: Measure[] = [];
    for (const measure of measures) {
      const key = keyOf(measure);
      if (key === undefined) others.push(measure);
      else known.push({measure, key});
    }
    known.sort((a, b) => direction * compare(a.key, b.key));
    return [...known.map(({measure}) => measure), ...others];
  };
  const numeric = (a: number, b: number): number => a - b;
  const natural = naturalOrder(plan.lang);
  switch (sort) {
    case 'number':
      return sorted({keyOf: ({number}) => number, compare: natural});
    case 'title':
      return sorted({keyOf: ({title}) => wordsOf(title), compare: natural});
    case 'field':
      return sorted({keyOf: fieldPosition(plan), compare: numeric});
    case 'actor':
      return sorted({keyOf: (measure) => firstActor(measure, plan, wordsOf), compare: natural});
    case 'status':
      return sorted({keyOf: statusPosition, compare: numeric});
    case 'progress':
      return sorted({keyOf: ({status}) => status?.percent, compare: numeric});
    case 'period':
      return sorted({keyOf: startOf, compare: comparePartialDates});
  }
}

/** Fields stand in the order of the plan. */
function fieldPosition({fields}: Plan): (measure: Measure) => number | undefined {
  const positions = new Map(fields.map(({id}, position) => [id, position]));
  return ({field}) => positions.get(field ?? '');
}

/** Along the workflow. */
function statusPosition({status}: Measure): number | undefined {
  return status === undefined || status.code === 'unknown' ? undefined : statusCodes.indexOf(status.code);
}

/** Who leads, else who is named first. */
function firstActor({actors = []}: Measure, plan: Plan, wordsOf: WordsOf): string | undefined {
  const actor = actors.find(({role}) => role === 'lead') ?? actors[0];
  return actor && wordsOf(actorName(actor, plan));
}

/** When a measure begins, as far as the document says. */
export function startOf(measure: Measure): string | undefined {
  const {from, to} = timeOf(measure);
  return from ?? to;
}

/** The time of a measure, as far as the document says; of a status only if the measure itself says nothing. */
export function timeOf({period, status}: Measure): Period {
  return period ?? status?.period ?? {};
}
