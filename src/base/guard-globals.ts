/**
 * Must be the first import of every `define.ts`: it runs before Lit and zod look at the page's global object.
 *
 * An element of the host page with an `id` or `name` is a global variable of that name. Where a CMS keeps ids that
 * editors choose, one such element would take the place of what the libraries keep under these names and stop every
 * element of ours. What is not of the kind that the libraries put there is therefore hidden from them.
 */

const globals = globalThis as unknown as Record<string, unknown>;

hideUnless(Array.isArray, 'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions');
hideUnless(
  isFunction,
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
);
hideUnless(isPlain, '__zod_globalConfig', '__zod_globalRegistry');

/** Their own code creates what it needs where it finds `undefined`. */
function hideUnless(isTheirs: (value: unknown) => boolean, ...names: readonly string[]): void {
  for (const name of names) {
    if (globals[name] !== undefined && !isTheirs(globals[name])) globals[name] = undefined;
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/** Neither an element nor a list of elements. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
