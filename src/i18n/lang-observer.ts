import {hostsOf} from './nearest-lang.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

/** One watch per document or shadow root, shared by all elements that hang on it. */
const watches = new WeakMap<Node, Watch>();

/**
 * Calls `changed` whenever a `lang` changes from which the element may take its language: in its own tree and in the
 * trees of all shadow hosts around it, since an observer does not see into other trees. Returns the function that
 * stops it.
 */
export function observeLang(element: Element, changed: () => void): () => void {
  const roots = [element, ...hostsOf(element)].map((node) => node.getRootNode());
  for (const root of roots) watch(root).callbacks.add(changed);
  return () => {
    for (const root of roots) unwatch(root, changed);
  };
}

function watch(root: Node): Watch {
  return watches.get(root) ?? startWatch(root);
}

function startWatch(root: Node): Watch {
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  const started = {observer, callbacks};
  watches.set(root, started);
  return started;
}

function unwatch(root: Node, changed: () => void): void {
  const {observer, callbacks} = watch(root);
  callbacks.delete(changed);
  if (callbacks.size > 0) return;
  observer.disconnect();
  watches.delete(root);
}
