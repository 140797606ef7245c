import type {Measure, Period, Plan, Status, Text} from './plan.js';

/** A line of the schedule of a document (the plan format, section 4.6). */
export type ScheduleEntry = NonNullable<Plan['schedule']>['entries'][number];

/**
 * What a document says of the time of an entry.
 *
 * - `dated`: at least one period names a date, so there is a bar.
 * - `worded`: words alone, such as "im Sommer" or "kurzfristig". The plan format does not say which years they mean, so
 *   there is no bar.
 * - `none`: the schedule lists it without a period.
 * - `unknown`: nothing is said, or the schedule says that the bars are not known.
 */
export type Timing = 'dated' | 'worded' | 'none' | 'unknown';

/** One line of a timeline. */
export interface TimelineEntry {
  /** Absent for an entry of the schedule that is no measure. */
  readonly measure?: Measure | undefined;
  /** The wording of the schedule, else the title of the measure. */
  readonly title: Text;
  readonly timing: Timing;
  /** Those that name a date are bars, the others are words. */
  readonly periods: readonly Period[];
}

/** Status codes whose period says when a measure is to take place; a pause, for example, has a period of its own. */
const aheadOf: readonly string[] = ['planned', 'in-preparation', 'postponed'] satisfies readonly Status['code'][];

/** A measure as the schedule lists it, perhaps more than once, else as it stands in the list of measures. */
export function entriesOfMeasure(measure: Measure, scheduled: readonly ScheduleEntry[]): readonly TimelineEntry[] {
  const own = periodsOf(measure);
  if (scheduled.length === 0) return [{measure, title: measure.title, periods: own, timing: timingOf(own, measure)}];
  return scheduled.map(({text, spans}) => {
    const periods = spans ?? own;
    return {measure, title: text ?? measure.title, periods, timing: timingInSchedule(periods, spans)};
  });
}

/** An entry of the schedule that is no measure. */
export function entryInWords({text = '', spans}: ScheduleEntry): TimelineEntry {
  const periods = spans ?? [];
  return {title: text, periods, timing: timingInSchedule(periods, spans)};
}

/** Whether a period can be a bar. */
export function isDated({from, to}: Period): boolean {
  return from !== undefined || to !== undefined;
}

/** What a measure says itself; where that names no date, also what its status says of the time ahead. */
function periodsOf({period, status}: Measure): readonly Period[] {
  const ahead = status?.period && aheadOf.includes(status.code) ? [status.period] : [];
  if (!period) return ahead;
  return isDated(period) ? [period] : [period, ...ahead];
}

function timingOf(periods: readonly Period[], {timeframes = []}: Measure): Timing {
  if (periods.some(isDated)) return 'dated';
  return periods.length > 0 || timeframes.length > 0 ? 'worded' : 'unknown';
}

/** Where the schedule does not know the bars, only a date elsewhere in the document is better than that. */
function timingInSchedule(periods: readonly Period[], spans: readonly Period[] | null | undefined): Timing {
  if (periods.some(isDated)) return 'dated';
  if (!spans) return 'unknown';
  return spans.length > 0 ? 'worded' : 'none';
}
