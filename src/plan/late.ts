import {firstDay, lastDay} from './dates.js';
import {statusGroup, type StatusCode} from './status.js';

interface Ending {
  readonly to?: string | null | undefined;
}

/** What lateness depends on: the parts of a measure that say how far it is and when it ends. */
export interface Endable {
  readonly status?:
    | {
        readonly code: StatusCode;
        readonly asOf?: string | null | undefined;
        readonly period?: Ending | null | undefined;
      }
    | null
    | undefined;
  readonly period?: Ending | null | undefined;
}

/** Both dates of the sentence "geplant bis 2023 (Stand: März 2024)", as partial dates. */
export interface Lateness {
  readonly end: string;
  readonly asOf: string;
}

const unfinished: readonly string[] = ['open', 'planned', 'active'];

/**
 * Tells whether a measure was still unfinished after its end, and if so, which end and which date say it
 * (the plan format, section 5.2). Only the dates of the plan count, never the clock: no plan grows late by itself.
 *
 * @param planAsOf date of the whole plan, used where the status has none of its own
 */
export function isLate(measure: Endable, planAsOf: string | null | undefined): Lateness | undefined {
  const {status, period} = measure;
  if (!status || status.code === 'ongoing' || !unfinished.includes(statusGroup(status.code))) return undefined;
  const asOf = status.asOf ?? planAsOf;
  const end = status.period?.to ?? period?.to;
  return asOf && end && lastDay(end) < firstDay(asOf) ? {end, asOf} : undefined;
}
