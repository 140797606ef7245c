/** How near: about one screen of a phone, so that the plan is there when the reader is. */
const rootMargin = '600px';

const waiting = new Map<Element, () => void>();
/** One observer for all elements of the page, made when the first one asks. */
let observer: IntersectionObserver | undefined;

/** Calls `onNear` once, when `element` comes near the viewport. The function it returns ends the waiting. */
export function whenNear(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(meet, {rootMargin});
  waiting.set(element, onNear);
  observer.observe(element);
  return () => forget(element);
}

function meet(entries: readonly IntersectionObserverEntry[]): void {
  for (const {isIntersecting, target} of entries) {
    const onNear = waiting.get(target);
    if (!isIntersecting || !onNear) continue;
    forget(target);
    onNear();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
