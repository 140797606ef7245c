import type {IssueCode} from './issue.js';

/** Why a source cannot be shown (the plan format, section 1, "Errors"). Each kind has a sentence for readers. */
export type PlanErrorKind =
  | 'address'
  | 'not-found'
  | 'no-table'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'too-deep'
  | 'syntax'
  | 'plan'
  | 'list';

/** What is known about a failure, as far as it applies to its kind. */
export interface PlanErrorDetails {
  /** The issue that led to the refusal. */
  readonly code?: IssueCode;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** Line and column of a syntax error, both counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The key or list of the document that is unusable. */
  readonly key?: string;
  /** For tables and other systems: the reason in German, for editors. */
  readonly sentence?: string;
}

/** A source that cannot be shown. `kind` is stable API; readers never see `message`. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(
    readonly kind: PlanErrorKind,
    readonly details: PlanErrorDetails = {},
  ) {
    super(`Planweiser cannot show this source: ${kind}`);
  }
}
