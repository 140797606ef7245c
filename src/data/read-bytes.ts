import {limits} from '../plan/limits.js';
import {PlanError} from '../plan/plan-error.js';

/**
 * Reads the body of an answer. Calls `heard` for every piece.
 * Throws a `PlanError` of kind `too-large` as soon as too many decoded bytes have come.
 */
export async function readBytes({body}: Response, heard: () => void): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  for (;;) {
    heard();
    const piece = (await reader?.read())?.value;
    if (!piece) return new Blob(pieces).arrayBuffer();
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes > limits.bytes) throw new PlanError('too-large', {code: 'too-large'});
  }
}
