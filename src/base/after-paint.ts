/** For a page in the background, which is not painted. In milliseconds. */
const longestWait = 50;

/** Resolves when readers see what was drawn. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWait);
  });
}
