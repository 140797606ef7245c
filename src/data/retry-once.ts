import {TransientError} from './transient-error.js';

/** Milliseconds a server may ask us to wait; beyond it the reader is told at once and decides when to try again. */
const longestWait = 10_000;
/** Milliseconds of chance, so that the readers of a page do not all come back in the same moment. */
const jitter = {from: 300, to: 1_200};

/** The clock and the dice of a retry. */
export interface RetryOptions {
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** A number from 0 up to 1. */
  readonly random?: () => number;
}

/** Runs `attempt`, and once more if it fails with a `TransientError`. Other errors, and the second one, are thrown. */
export async function retryOnce<T>(
  attempt: (run: 'first' | 'second') => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const {wait = sleep, random = Math.random} = options;
  try {
    return await attempt('first');
  } catch (error) {
    if (!(error instanceof TransientError) || error.retryAfter > longestWait) throw error;
    await wait(error.retryAfter + jitter.from + random() * (jitter.to - jitter.from));
    return attempt('second');
  }
}

function sleep(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
