import {PlanError} from '../plan/plan-error.js';

/** How a source is read; `auto` decides by what it finds. */
export type PlanFormat = 'auto' | 'plan' | 'csv' | 'xlsx' | 'table' | 'integreat';

/** Where an element gets its plan from. */
export interface PlanSource {
  /** Address of a document, or `#id` of an element in the same tree. */
  readonly src: string;
  readonly format: PlanFormat;
  /** The tree of the element: looks up `#id` and resolves relative addresses. */
  readonly root: Document | ShadowRoot;
}

/** True for `#id`: the source is in the page. */
export function isInPage({src}: PlanSource): boolean {
  return src.startsWith('#');
}

/** A list of Integreat's API; here and not with what reads it, because pages without one load nothing of that. */
const integreatList = /\/api\/v3\/[^/]+\/[^/]+\/(?:locations|pages|events)(?:\.json|\/|$)/i;

/** Whether a source has an address of its own for each language. */
export function isPerLanguage(source: PlanSource): boolean {
  const {format} = source;
  if (format !== 'auto' || isInPage(source)) return format === 'integreat';
  return integreatList.test(resolve(source)?.pathname ?? '');
}

/** The address to ask for. Throws a `PlanError` of kind `address` unless it is http(s) and without a user name. */
export function addressOf(source: PlanSource): string {
  const url = resolve(source);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new PlanError('address');
  return url.href;
}

/** Equal for sources that are the same document; within one tree, if it is in the page. */
export function keyOf(source: PlanSource): string {
  const address = isInPage(source) ? source.src : (resolve(source)?.href ?? source.src);
  return `${source.format} ${address}`;
}

/** The absolute address without its fragment, which the server never sees. */
function resolve({src, root}: PlanSource): URL | undefined {
  try {
    const url = new URL(src, root.baseURI);
    url.hash = '';
    return url;
  } catch {
    return undefined;
  }
}
