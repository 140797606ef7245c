import {limits} from './limits.js';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const hasBlank = /[\s\u0000-\u001f]/;
/** Stands for the address of the document: only what a relative address adds to it is looked at here. */
const anyDocument = 'https://document.invalid/';

/**
 * The one gate for links (the plan format, section 2, "Url"): the address as a link may hold it, or `undefined`.
 * Lets through http, https, mailto, tel and addresses relative to the document; the URL parser decides, not a pattern.
 */
export function safeUrl(value: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > limits.address || hasBlank.test(trimmed)) return undefined;
  const address = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  let url: URL;
  try {
    url = new URL(address, anyDocument);
  } catch {
    return undefined;
  }
  const safe = schemes.has(url.protocol) && url.username === '' && url.password === '';
  return safe && (url.protocol !== 'mailto:' || isPlainMail(url)) ? address : undefined;
}

/** One recipient and at most a subject: nothing else of a message can be set from a plan. */
function isPlainMail(url: URL): boolean {
  return !url.pathname.includes(',') && [...url.searchParams.keys()].every((name) => name.toLowerCase() === 'subject');
}
