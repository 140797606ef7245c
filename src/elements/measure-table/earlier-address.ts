import type {Display} from '../../base/display.js';

/** What the last part of an address may end in where it leads to a plan document, and not to a page or a PDF. */
const endings = ['', 'json'];

/**
 * Where the plan document of the edition before is; `undefined` if the plan names none that may be fetched. That takes an
 * address of this site or of the site that the plan itself comes from: the page has named both, and no other site shall
 * hear of a reader.
 */
export function earlierAddress(display: Display): string | undefined {
  const {href} = display.plan.supersedes ?? {};
  if (href === undefined) return undefined;
  const url = new URL(display.href(href));
  const own = [location.origin, new URL(display.options.address ?? location.href).origin];
  const ending = /\.([^./]*)$/.exec(url.pathname)?.[1] ?? '';
  return own.includes(url.origin) && endings.includes(ending.toLowerCase()) ? url.href : undefined;
}
