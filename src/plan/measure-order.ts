import {comparePartialDates} from './dates.js';
import {naturalOrder} from './natural-order.js';
import type {Measure, Plan} from './plan.js';
import {compareStatus} from './status.js';

/** What measures can be sorted by. */
export const measureSorts = ['number', 'title', 'status', 'progress', 'period'] as const;
export type MeasureSort = (typeof measureSorts)[number];

/** An order: by what, and from which end. */
export interface MeasureOrder {
  readonly sort: MeasureSort;
  readonly descending: boolean;
}

/** How a text is shown to the reader who sorts. */
export type WordsOf = (text: NonNullable<Measure['title']>) => string;

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
  return {
    number: {stated: ({number}) => number !== undefined, compare: (a, b) => natural(a.number ?? '', b.number ?? '')},
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

/** When a measure begins, as far as the document says; of a status only if the measure itself says nothing. */
export function startOf({period, status}: Measure): string | undefined {
  const stated = period ?? status?.period;
  return stated?.from ?? stated?.to;
}
