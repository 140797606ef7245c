import {actorName} from './actors.js';
import {comparePartialDates} from './dates.js';
import {naturalOrder} from './natural-order.js';
import type {Measure, Period, Plan, Text} from './plan.js';
import {compareStatus} from './status.js';

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

type Compare = (a: Measure, b: Measure) => number;

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
  const {stated, compare} = orders(plan, wordsOf)[sort];
  const direction = descending ? -1 : 1;
  const known = measures.filter(stated).sort((a, b) => direction * compare(a, b));
  return [...known, ...measures.filter((measure) => !stated(measure))];
}

function orders(
  plan: Plan,
  wordsOf: WordsOf,
): Record<MeasureSort, {stated: (measure: Measure) => boolean; compare: Compare}> {
  const natural = naturalOrder(plan.lang);
  const fields = plan.fields.map(({id}) => id);
  return {
    number: {stated: ({number}) => number !== undefined, compare: (a, b) => natural(a.number ?? '', b.number ?? '')},
    field: {
      stated: ({field}) => field !== undefined,
      compare: (a, b) => fields.indexOf(a.field ?? '') - fields.indexOf(b.field ?? ''),
    },
    actor: {
      stated: ({actors}) => (actors?.length ?? 0) > 0,
      compare: (a, b) => natural(wordsOf(firstActor(a, plan)), wordsOf(firstActor(b, plan))),
    },
    title: {stated: () => true, compare: (a, b) => natural(wordsOf(a.title), wordsOf(b.title))},
    status: {
      stated: ({status}) => status !== undefined && status.code !== 'unknown',
      compare: (a, b) => compareStatus(a.status?.code ?? 'unknown', b.status?.code ?? 'unknown'),
    },
    progress: {
      stated: ({status}) => status?.percent !== undefined,
      compare: (a, b) => (a.status?.percent ?? 0) - (b.status?.percent ?? 0),
    },
    period: {
      stated: (measure) => startOf(measure) !== undefined,
      compare: (a, b) => comparePartialDates(startOf(a) ?? '', startOf(b) ?? ''),
    },
  };
}

/** Who leads, else who is named first. */
function firstActor({actors = []}: Measure, plan: Plan): Text {
  const actor = actors.find(({role}) => role === 'lead') ?? actors[0];
  return actor ? actorName(actor, plan) : '';
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
