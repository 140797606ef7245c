import {waitUntil as waitFor} from '@open-wc/testing';

/** Waits until something is so, with patience for a busy machine. */
export function waitUntil(isSo: () => unknown, message?: string): Promise<void> {
  return waitFor(isSo, message, {timeout: 8_000});
}
