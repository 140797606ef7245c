import {PlanError, type PlanErrorDetails} from '../plan/plan-error.js';

/** A failure that may be over a moment later: no connection, or a server that is overloaded or restarting. */
export class TransientError extends PlanError {
  constructor(
    kind: 'network' | 'http',
    details?: PlanErrorDetails,
    /** Milliseconds after which the server wants to be asked again; 0 if it did not say. */
    readonly retryAfter = 0,
  ) {
    super(kind, details);
  }
}

/** What an answer without `ok` means. */
export function httpError({status, headers}: Response): PlanError {
  if (status < 502 || status > 504) return new PlanError('http', {status});
  return new TransientError('http', {status}, milliseconds(headers.get('retry-after')));
}

/** The header `Retry-After` is a number of seconds or a date. */
function milliseconds(header: string | null): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Math.max(0, wait || 0);
}
