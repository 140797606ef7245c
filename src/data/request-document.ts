import {requestBytes, type Answer, type RequestOptions} from './request-bytes.js';
import {retryOnce, type RetryOptions} from './retry-once.js';

/** Asks for what is at an address, and once more, past the HTTP cache, where that may help. */
export function requestDocument(address: string, options: RequestOptions & RetryOptions): Promise<Answer> {
  return retryOnce((run) => requestBytes(address, run === 'first' ? options : {...options, cache: 'reload'}), options);
}
