/**
 * Must be the first import of every `define.ts`: it runs before Lit looks at the page's global object.
 *
 * An element of the host page with an `id` or `name` is a global variable of that name. Where a CMS keeps ids that
 * editors choose, one such element would take the place of what Lit keeps under these names and stop every
 * element of ours. What is not of the kind that Lit puts there is therefore hidden from it.
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

/** Lit creates what it needs where it finds `undefined`. */
function hideUnless(isLits: (value: unknown) => boolean, ...names: readonly string[]): void {
  for (const name of names) {
    if (globals[name] !== undefined && !isLits(globals[name])) globals[name] = undefined;
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
