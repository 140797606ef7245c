/** Characters of an address. Here and not with the other limits, because whoever shows but a link needs no more. */
export const longestAddress = 2_048;

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const hasBlank = /[\s\u0000-\u001f]/;
/** Without its slashes an address means something else in each document: a host, or a path of the same site. */
const isLoose = /^https?:(?!\/\/)/i;
/** Stands for the address of the document: only what a relative address adds to it is looked at here. */
const anyDocument = 'https://a.invalid/';

/**
 * The one gate for links (the plan format, section 2, "Url"): the address as a link may hold it, or `undefined`.
 * Lets through http, https, mailto, tel and addresses relative to the document; the URL parser decides, not a pattern.
 */
export function safeUrl(value: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > longestAddress || hasBlank.test(trimmed) || isLoose.test(trimmed))
    return undefined;
  const address = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  const url = parse(address);
  if (!url || !schemes.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.protocol === 'mailto:' && !isPlainMail(url) ? undefined : address;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address, anyDocument);
  } catch {
    return undefined;
  }
}

/** One recipient and at most a subject: nothing else of a message can be set from a plan. */
function isPlainMail({href, pathname, searchParams}: URL): boolean {
  const oneRecipient = /^[^@,;]+@[^@,;]+$/.test(pathname) && !/%(2c|3b)/i.test(pathname);
  return (
    oneRecipient && !/%0[ad]/i.test(href) && [...searchParams.keys()].every((name) => name.toLowerCase() === 'subject')
  );
}
