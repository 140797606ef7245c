import {limits} from '../plan/limits.js';
import {PlanError} from '../plan/plan-error.js';

/**
 * Reads the body of an answer as strict UTF-8, with or without a byte order mark. Calls `heard` for every piece.
 * Throws a `PlanError` of kind `too-large` as soon as too many decoded bytes have come, `syntax` for any other encoding.
 */
export async function readText({body}: Response, heard: () => void): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const reader = body.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    heard();
    const {value} = await reader.read();
    text += decode(decoder, value);
    if (!value) return text;
    bytes += value.byteLength;
    if (bytes > limits.bytes) throw new PlanError('too-large', {code: 'too-large'});
  }
}

/** Without a piece: the end of the text, where half a character is an error too. */
function decode(decoder: TextDecoder, piece: Uint8Array | undefined): string {
  try {
    return decoder.decode(piece, {stream: !!piece});
  } catch {
    throw new PlanError('syntax', {code: 'not-json'});
  }
}
