import {badTable} from './table-error.js';

/** Control characters that no table holds, but every picture and every archive does. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a table as office programs write it: UTF-8 or UTF-16 by its byte order mark, UTF-8 without one, else
 * Windows-1252, which German Excel means by "CSV". Throws a `PlanError` of kind `syntax` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  const fault = binary.exec(text);
  if (!fault) return text;
  const lines = text.slice(0, fault.index).split('\n');
  const place = {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
  throw badTable('Die Datei ist keine Tabelle: Sie enthält Zeichen, die in keinem Text stehen.', place);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
