import type {ParsedPlan} from '../plan/read-plan.js';
import {PlanError} from '../plan/plan-error.js';

/** Nothing to show: no source is named, or the element waits until it comes near the viewport. */
export interface IdleState {
  readonly is: 'idle';
}

/** The source is on its way. */
export interface LoadingState {
  readonly is: 'loading';
}

/** The plan is there. */
export interface ReadyState extends ParsedPlan {
  readonly is: 'ready';
  /** Where the document came from, after redirects: base of its relative links. Absent for a plan given as a value. */
  readonly address?: string;
}

/** The source cannot be shown. */
export interface FailedState {
  readonly is: 'failed';
  readonly error: PlanError;
  /** This element is the first of those that share the source: it alone announces the failure. */
  readonly first: boolean;
}

/** What an element knows about its plan; `is` tells the four apart. */
export type PlanState = IdleState | LoadingState | ReadyState | FailedState;

export const idle: IdleState = {is: 'idle'};
export const loading: LoadingState = {is: 'loading'};

/** The state after `error`. Anything but a `PlanError` is a fault of ours, met while reading: kind `plan`. */
export function failed(error: unknown): FailedState {
  return {is: 'failed', error: isPlanError(error) ? error : new PlanError('plan'), first: true};
}

/** By its name: the embed page reads workbooks with a file that has its own copy of the class. */
function isPlanError(error: unknown): error is PlanError {
  return error instanceof Error && error.name === 'PlanError';
}
