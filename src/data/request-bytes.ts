import {PlanError} from '../plan/plan-error.js';
import {readBytes} from './read-bytes.js';
import {httpError, TransientError} from './transient-error.js';

/** Milliseconds without a byte after which a request is given up. */
const patience = 20_000;

/** How to ask for a document. */
export interface RequestOptions {
  /** Aborting it closes the connection. */
  readonly signal: AbortSignal;
  /** `reload` bypasses the HTTP cache. */
  readonly cache?: 'default' | 'reload';
  /** Milliseconds without a byte after which the request is given up; 20 seconds. */
  readonly silence?: number;
}

/** A document as it came. */
export interface Answer {
  readonly bytes: ArrayBuffer;
  /** What the server says that it is; empty if it says nothing. */
  readonly type: string;
  /** Where it came from, after redirects. */
  readonly address: string;
}

/**
 * Asks once for what is at an address.
 * Throws a `PlanError` of kind `network`, `timeout`, `http` or `too-large`; the signal's reason when aborted.
 */
export async function requestBytes(address: string, options: RequestOptions): Promise<Answer> {
  const {signal, cache = 'default', silence = patience} = options;
  signal.throwIfAborted();
  const connection = new AbortController();
  const abort = (): void => connection.abort(signal.reason);
  const giveUp = (): void => connection.abort(new PlanError('timeout'));
  let timer = setTimeout(giveUp, silence);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, silence);
  };
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(address, {
      cache,
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: connection.signal,
    });
    if (!response.ok) throw httpError(response);
    const bytes = await readBytes(response, heard);
    return {bytes, type: response.headers.get('content-type') ?? '', address: response.url};
  } catch (error) {
    if (connection.signal.aborted) throw connection.signal.reason;
    throw error instanceof PlanError ? error : new TransientError('network');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    connection.abort(); // what has not been read is not wanted
  }
}
