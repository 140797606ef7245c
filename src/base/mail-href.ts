import {safeUrl} from '../plan/safe-url.js';

/** A mail that a reader may finish and send. */
export interface MailDraft {
  /** Address of the one recipient. */
  readonly to: string;
  readonly subject: string;
  /** The lines of the text. */
  readonly body: readonly string[];
}

/** Longer addresses are cut off, or not opened at all, by mail programs on some systems. */
const longestSubject = 150;
const longestLine = 400;

/**
 * The address of a link that opens a mail with subject and text filled in; `undefined` where the recipient does not pass
 * the gate for links. Texts come from a document: nothing in them can add a recipient or a header.
 */
export function mailHref({to, subject, body}: MailDraft): string | undefined {
  const address = safeUrl(`mailto:${to.split('@').map(encodeURIComponent).join('@')}`);
  const lines = body.map((line) => encode(line, longestLine)).join('%0D%0A');
  return address && `${address}?subject=${encode(subject, longestSubject)}&body=${lines}`;
}

/** One line without control characters, without the marks that isolate data, and without halves of letters. */
function encode(text: string, max: number): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u2066-\u2069]/g, '');
  const cut = line.length > max ? `${line.slice(0, max)}…` : line;
  return encodeURIComponent(cut.replace(/\p{Cs}/gu, '').trim());
}
